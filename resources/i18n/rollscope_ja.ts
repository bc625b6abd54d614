<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About Rollscope</source>
        <translation>Rollscope について</translation>
    </message>
    <message>
        <source>An oscilloscope for rollups: it watches chains over their nodes, decides what is wrong with them, and shows who says so. No account, no telemetry.</source>
        <translation>ロールアップのためのオシロスコープです。ノードを通じてチェーンを見守り、何が起きているかを判断し、誰がそう言っているかを示します。アカウントもテレメトリもありません。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>%1, %2, drawn by %3</source>
        <comment>version, Qt, renderer</comment>
        <translation>%1、%2、描画 %3</translation>
    </message>
    <message>
        <source>What the window was busy with at a time</source>
        <translation>ウィンドウが一度に塞がった時間</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>GPL-3.0-or-later; figures in Inter (OFL)</source>
        <translation>GPL-3.0-or-later、数字は Inter (OFL)</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Chains are watched without any account. These are for staking: what an account holds is read from the chains, and only its signer can spend it.</source>
        <translation>チェーンはアカウントなしで監視できます。アカウントはステーキングのためのものです。アカウントの持ち高はチェーンから読み、使えるのはその署名者だけです。</translation>
    </message>
    <message>
        <source>Nothing here can sign or spend, and no address of yours is known. Everything but staking works like this. To stake, connect a wallet that you already use; it keeps its keys to itself.</source>
        <translation>ここには署名や支出ができるものはなく、あなたのアドレスも知られていません。ステーキング以外はこのままですべて使えます。ステーキングするには、すでに使っているウォレットを接続してください。鍵はウォレットの中に残ります。</translation>
    </message>
    <message>
        <source>No accounts, no keys.</source>
        <translation>アカウントも鍵もありません。</translation>
    </message>
    <message>
        <source>The accounts&apos; file.</source>
        <translation>アカウントのファイル。</translation>
    </message>
    <message>
        <source>No address is watched.</source>
        <translation>監視しているアドレスはありません。</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>監視する</translation>
    </message>
    <message>
        <source>Watched addresses</source>
        <translation>監視しているアドレス</translation>
    </message>
    <message>
        <source>Addresses that you pay or trust, by a name of yours. One that only looks like them is pointed out before you sign.</source>
        <translation>支払い先や信頼するアドレスに自分で名前を付けます。似ているだけのアドレスは署名の前に知らせます。</translation>
    </message>
    <message>
        <source>The address book is empty.</source>
        <translation>アドレス帳は空です。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>アドレス帳</translation>
    </message>
    <message>
        <source>Accounts that are only looked at: nobody signs for them here. The list stays on this machine.</source>
        <translation>見るだけのアカウントです。ここでは誰もその署名をしません。一覧はこのマシンに留まります。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Go to a chain, page or action</source>
        <translation>チェーン・ページ・操作へ移動</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>このページで検索</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Narrow or widen the side bar</source>
        <translation>サイドバーを狭める・広げる</translation>
    </message>
    <message>
        <source>Light or dark colours</source>
        <translation>明るい色・暗い色</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>文字を大きく</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>文字を小さく</translation>
    </message>
    <message>
        <source>Text as at first</source>
        <translation>文字サイズを元に戻す</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>About Rollscope</source>
        <translation>Rollscope について</translation>
    </message>
    <message>
        <source>Look at the shipped recording</source>
        <translation>同梱の記録を見る</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>行を選ぶ</translation>
    </message>
    <message>
        <source>Open the chain&apos;s page</source>
        <translation>チェーンのページを開く</translation>
    </message>
    <message>
        <source>Show or hide the evidence</source>
        <translation>根拠を表示・非表示</translation>
    </message>
    <message>
        <source>Mark as favourite</source>
        <translation>お気に入りにする</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>検索を消す</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>一時停止・再開</translation>
    </message>
    <message>
        <source>Step through time</source>
        <translation>時間を移動</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>ライブへ</translation>
    </message>
    <message>
        <source>Read a transaction…</source>
        <translation>トランザクションを読む…</translation>
    </message>
    <message>
        <source>theme mode night day appearance</source>
        <translation>テーマ 配色 夜 昼 ダーク ライト 外観</translation>
    </message>
    <message>
        <source>tape demo offline example</source>
        <translation>テープ 記録 デモ オフライン 例</translation>
    </message>
    <message>
        <source>Reconnect to the nodes</source>
        <translation>ノードに再接続</translation>
    </message>
    <message>
        <source>connect try again retry refresh reload live online</source>
        <translation>接続 再接続 再試行 更新 再読み込み ライブ オンライン</translation>
    </message>
    <message>
        <source>Save a chart as CSV…</source>
        <translation>グラフを CSV で保存…</translation>
    </message>
    <message>
        <source>export download data table figures spreadsheet</source>
        <translation>エクスポート 書き出し ダウンロード データ 表 数値</translation>
    </message>
    <message>
        <source>Save a chart as a picture…</source>
        <translation>グラフを画像で保存…</translation>
    </message>
    <message>
        <source>export image PNG screenshot download share</source>
        <translation>エクスポート 書き出し 画像 PNG スクリーンショット 共有</translation>
    </message>
    <message>
        <source>Add a node of your own</source>
        <translation>自分のノードを追加</translation>
    </message>
    <message>
        <source>endpoint RPC URL server own connect custom</source>
        <translation>ノード エンドポイント RPC URL サーバー 自前 追加</translation>
    </message>
    <message>
        <source>Choose the chains to watch</source>
        <translation>見るチェーンを選ぶ</translation>
    </message>
    <message>
        <source>add remove networks rollups select list</source>
        <translation>チェーン 追加 削除 ネットワーク ロールアップ 選択 一覧</translation>
    </message>
    <message>
        <source>Compare chains</source>
        <translation>チェーンを比べる</translation>
    </message>
    <message>
        <source>versus cheapest fastest side by side ranking</source>
        <translation>比較 最安 最速 並べる 順位</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>言語を変える</translation>
    </message>
    <message>
        <source>English 한국어 日本語 中文 Русский translation locale</source>
        <translation>言語 翻訳 日本語 英語 韓国語 中国語 ロシア語</translation>
    </message>
    <message>
        <source>Set a proxy</source>
        <translation>プロキシを設定</translation>
    </message>
    <message>
        <source>SOCKS Tor network metered connection</source>
        <translation>プロキシ SOCKS Tor ネットワーク 従量制 接続</translation>
    </message>
    <message>
        <source>Set up notifications</source>
        <translation>通知を設定</translation>
    </message>
    <message>
        <source>alerts messages webhook warn silence</source>
        <translation>通知 アラート メッセージ webhook 警告 消音</translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message>
        <source>Activity and rewards</source>
        <translation>履歴と報酬</translation>
    </message>
    <message>
        <source>Nothing was done yet, and no reward came in.</source>
        <translation>まだ何も行われておらず、報酬も入っていません。</translation>
    </message>
    <message>
        <source>What came and went is being read.</source>
        <translation>入出金を読み込んでいます。</translation>
    </message>
    <message>
        <source>Not all of what came and went is known. In what is known there is nothing. What is missing is named above.</source>
        <translation>入出金のすべては分かっていません。分かっている範囲には何もありません。欠けているものは上に示されています。</translation>
    </message>
</context>
<context>
    <name>ActivityRow</name>
    <message>
        <source>%1 · %2</source>
        <comment>what was done, protocol</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>moment, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>amount, its worth then</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>進み具合</translation>
    </message>
</context>
<context>
    <name>AddressPart</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation>名前（任意）</translation>
    </message>
    <message>
        <source>Name of the address</source>
        <translation>アドレスの名前</translation>
    </message>
    <message>
        <source>Chain id, or all</source>
        <translation>チェーンID、空なら全部</translation>
    </message>
    <message>
        <source>Chain id, empty for all chains</source>
        <translation>チェーンID、空ならすべてのチェーン</translation>
    </message>
    <message>
        <source>I compared every digit: it is the one I mean</source>
        <translation>すべての桁を比べました。意図したアドレスです</translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <source>Name of %1</source>
        <translation>%1 の名前</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>%1 is well again</source>
        <comment>chain</comment>
        <translation>%1 は正常に戻りました</translation>
    </message>
    <message>
        <source>A transaction you watch was dropped from %1</source>
        <comment>chain</comment>
        <translation>見守っているトランザクションが %1 から取り除かれました</translation>
    </message>
    <message>
        <source>A transaction you watch is back on %1</source>
        <comment>chain</comment>
        <translation>見守っているトランザクションが %1 に戻りました</translation>
    </message>
    <message>
        <source>A test of Rollscope&apos;s notifications</source>
        <translation>Rollscope の通知のテスト</translation>
    </message>
    <message>
        <source>%1 has halted</source>
        <comment>chain</comment>
        <translation>%1 が停止しました</translation>
    </message>
    <message>
        <source>%1 was rolled back</source>
        <comment>chain</comment>
        <translation>%1 が巻き戻されました</translation>
    </message>
    <message>
        <source>%1 does not post to its L1</source>
        <comment>chain</comment>
        <translation>%1 が L1 に投稿していません</translation>
    </message>
    <message>
        <source>%1 is degraded</source>
        <comment>chain</comment>
        <translation>%1 の動作が低下しています</translation>
    </message>
    <message>
        <source>%1 is catching up</source>
        <comment>chain</comment>
        <translation>%1 が追いついている途中です</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>オフになっています。</translation>
    </message>
    <message>
        <source>This desktop has no tray that shows notifications.</source>
        <translation>このデスクトップには通知を表示するトレイがありません。</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>問題はありません。</translation>
    </message>
    <message>
        <source>Handed to the desktop. It decides whether to show it.</source>
        <translation>デスクトップに渡しました。表示するかどうかはデスクトップが決めます。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>The desktop&apos;s alert sound was asked for. It may be muted there.</source>
        <translation>デスクトップの警告音を鳴らすよう求めました。そちらで消音されているかもしれません。</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Taken after %1 ms.</source>
        <translation>%1 ms 後に受け取られました。</translation>
    </message>
    <message>
        <source>Nothing is kept in this run.</source>
        <translation>今回の実行では何も保存されていません。</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>“System” follows the desktop, also when it changes.</source>
        <translation>「システム」はデスクトップの変更にも従います。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>Percent, from 80 to 200. Ctrl++ and Ctrl+- do the same anywhere.</source>
        <translation>80 から 200 までのパーセント。どこでも Ctrl++ と Ctrl+- で変えられます。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Size in percent</source>
        <translation>大きさ(パーセント)</translation>
    </message>
    <message>
        <source>Short transitions. Without it everything changes at once.</source>
        <translation>短い動き。切るとすべてがすぐに変わります。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>動き</translation>
    </message>
    <message>
        <source>Texts, numbers and times. “System” takes the first language of the desktop that Rollscope knows.</source>
        <translation>文章・数字・時刻。「システム」はデスクトップの言語のうち Rollscope が知る最初のものを使います。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
</context>
<context>
    <name>AskRow</name>
    <message>
        <source>%1. What you hold with others is not in this list.</source>
        <translation>%1。ほかのバリデーターに預けたものはこの一覧にありません。</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>positions with a validator</comment>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <comment>a validator&apos;s number</comment>
        <translation>%1 を隠す</translation>
    </message>
    <message>
        <source>%1: a claim waits there</source>
        <comment>a validator&apos;s number</comment>
        <translation>%1: 請求待ちのものがあります</translation>
    </message>
</context>
<context>
    <name>BlobCharts</name>
    <message>
        <source>Whose blobs</source>
        <translation>ブロブの持ち主</translation>
    </message>
    <message>
        <source>Transactions are not read.</source>
        <translation>トランザクションは読んでいません。</translation>
    </message>
    <message>
        <source>The Qt Charts module for QML is not installed.</source>
        <translation>QML 用の Qt Charts モジュールがインストールされていません。</translation>
    </message>
    <message>
        <source>The fee is kept for the last 24 hours.</source>
        <translation>手数料は直近 24 時間分だけ保持されます。</translation>
    </message>
    <message>
        <source>Rollscope · %1</source>
        <comment>source</comment>
        <translation>Rollscope · %1</translation>
    </message>
    <message>
        <source>Blob base fee</source>
        <translation>ブロブの基本手数料</translation>
    </message>
    <message>
        <source>per gas</source>
        <translation>ガスあたり</translation>
    </message>
    <message>
        <source>Blobs per block</source>
        <translation>ブロックあたりのブロブ</translation>
    </message>
    <message>
        <source>blobs</source>
        <translation>ブロブ</translation>
    </message>
</context>
<context>
    <name>BlobHeader</name>
    <message>
        <source>Rollup</source>
        <comment>column head</comment>
        <translation>ロールアップ</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column head</comment>
        <translation>割合</translation>
    </message>
    <message>
        <source>Of the blobs whose transactions were read</source>
        <translation>トランザクションを読んだブロブのうち</translation>
    </message>
    <message>
        <source>Blobs/h</source>
        <comment>column head</comment>
        <translation>ブロブ/時</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column head</comment>
        <translation>費用</translation>
    </message>
    <message>
        <source>Blobs × 131,072 × the blob base fee of their block</source>
        <translation>ブロブ数 × 131,072 × そのブロックのブロブ基本手数料</translation>
    </message>
    <message>
        <source>In USD</source>
        <comment>column head</comment>
        <translation>USD</translation>
    </message>
    <message>
        <source>Per user tx</source>
        <comment>column head</comment>
        <translation>ユーザー取引あたり</translation>
    </message>
    <message>
        <source>Cost of the blobs by user transaction of the rollup; known where the rollup is watched too</source>
        <translation>ロールアップのユーザートランザクションあたりのブロブ費用。そのロールアップも監視しているときに分かります</translation>
    </message>
    <message>
        <source>As calldata</source>
        <comment>column head</comment>
        <translation>calldata なら</translation>
    </message>
    <message>
        <source>What the same bytes would have cost as calldata (EIP-2028, from Prague on the floor of EIP-7623)</source>
        <translation>同じバイトを calldata で載せた場合の費用（EIP-2028、Prague からは EIP-7623 の下限）</translation>
    </message>
    <message>
        <source>Last batch</source>
        <comment>column head</comment>
        <translation>最後のバッチ</translation>
    </message>
    <message>
        <source>Time since its last batch on the parent chain</source>
        <translation>親チェーンへの最後のバッチからの時間</translation>
    </message>
    <message>
        <source>Our limit</source>
        <comment>column head</comment>
        <translation>当方の限度</translation>
    </message>
    <message>
        <source>Beyond it we call the batches stalled: three times the longest of the last twenty intervals, 10 min to 6 h</source>
        <translation>これを超えるとバッチが止まったとみなします：直近 20 間隔の最長の 3 倍、10 分～6 時間</translation>
    </message>
    <message>
        <source>z</source>
        <comment>column head</comment>
        <translation>z</translation>
    </message>
    <message>
        <source>L2BEAT&apos;s measure: (age − mean interval) / standard deviation over 30 days; an anomaly from 15 on</source>
        <translation>L2BEAT の尺度：（経過時間 − 平均間隔）/ 30 日の標準偏差。15 から異常とみなします</translation>
    </message>
</context>
<context>
    <name>BlobNow</name>
    <message>
        <source>Blob base fee: %1; in the next block: %2</source>
        <translation>ブロブの基本手数料: %1、次のブロック: %2</translation>
    </message>
    <message>
        <source>Blob base fee, per gas</source>
        <translation>ブロブの基本手数料（ガスあたり）</translation>
    </message>
    <message>
        <source>Next block: %1</source>
        <translation>次のブロック: %1</translation>
    </message>
    <message>
        <source>Blobs in the newest block: %1; over the window %2</source>
        <translation>最新ブロックのブロブ: %1、期間全体 %2</translation>
    </message>
    <message>
        <source>Blobs in the newest block</source>
        <translation>最新ブロックのブロブ</translation>
    </message>
    <message>
        <source>Cost of all blobs: %1</source>
        <translation>全ブロブの費用: %1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Asked of the nodes</source>
        <translation>ノードへの要求</translation>
    </message>
    <message>
        <source>EIP-7918, as of the next block: while the blob base fee is below the reserve price, the excess of blobs that it follows does not fall, so it cannot fall either. It is not lifted to the reserve price at once.</source>
        <translation>EIP-7918、次のブロック時点: ブロブ基本手数料が最低価格を下回る間、その元になるブロブの超過分は減らず、手数料も下がりません。ただちに最低価格まで引き上げられるわけではありません。</translation>
    </message>
</context>
<context>
    <name>BlobTable</name>
    <message>
        <source>Shares of the blobs</source>
        <translation>ブロブの割合</translation>
    </message>
</context>
<context>
    <name>BlobsPage</name>
    <message>
        <source>Blobs on %1</source>
        <translation>%1 のブロブ</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>ブロブ</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>Blobs are counted from block headers alone, so nobody knows whose they are. Turn off the metered connection in the settings to read the transactions.</source>
        <translation>ブロブはブロックヘッダーだけから数えているため、誰のものかは分かりません。トランザクションを読むには設定で従量制接続を切ってください。</translation>
    </message>
    <message>
        <source>No attribution</source>
        <translation>帰属なし</translation>
    </message>
    <message>
        <source>Choose chains</source>
        <translation>チェーンを選ぶ</translation>
    </message>
    <message>
        <source>Blobs are read from the chain that rollups post to. Add Ethereum to the chains that are watched.</source>
        <translation>ブロブはロールアップが投稿するチェーンから読みます。監視するチェーンに Ethereum を加えてください。</translation>
    </message>
    <message>
        <source>The first block of the parent chain is on its way.</source>
        <translation>親チェーンの最初のブロックを待っています。</translation>
    </message>
    <message>
        <source>No parent chain is watched</source>
        <translation>監視中の親チェーンがありません</translation>
    </message>
    <message>
        <source>Waiting for a block</source>
        <translation>ブロックを待っています</translation>
    </message>
    <message>
        <source>%1 · times are UTC</source>
        <comment>block, its age and operators</comment>
        <translation>%1 · 時刻は UTC</translation>
    </message>
    <message>
        <source>No node of layer 1 answers</source>
        <translation>レイヤー 1 のどのノードも応答しません</translation>
    </message>
</context>
<context>
    <name>BlockRow</name>
    <message>
        <source>copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>Copy the hash %1</source>
        <translation>ハッシュ %1 をコピー</translation>
    </message>
    <message>
        <source>Open in the explorer: %1</source>
        <translation>エクスプローラーで開く: %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>hash of the block that replaced it</comment>
        <translation>今は %1</translation>
    </message>
</context>
<context>
    <name>BlockTape</name>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column head</comment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column head</comment>
        <translation>経過</translation>
    </message>
    <message>
        <source>Txs</source>
        <comment>column head</comment>
        <translation>Tx</translation>
    </message>
    <message>
        <source>Gas</source>
        <comment>column head</comment>
        <translation>ガス</translation>
    </message>
    <message>
        <source>Base fee</source>
        <comment>column head</comment>
        <translation>基本手数料</translation>
    </message>
    <message>
        <source>Newest blocks</source>
        <translation>最新のブロック</translation>
    </message>
    <message>
        <source>Waiting for the first block…</source>
        <translation>最初のブロックを待っています…</translation>
    </message>
    <message>
        <source>No block has come since Rollscope was started.</source>
        <translation>Rollscope の起動後、ブロックはまだ届いていません。</translation>
    </message>
</context>
<context>
    <name>CallFields</name>
    <message>
        <source>Metis or 1088</source>
        <translation>Metis または 1088</translation>
    </message>
    <message>
        <source>Chain: name or number</source>
        <translation>チェーン: 名前または番号</translation>
    </message>
    <message>
        <source>Coins sent along</source>
        <translation>一緒に送るコイン</translation>
    </message>
    <message>
        <source>0x and 40 digits</source>
        <translation>0x と 40 桁</translation>
    </message>
    <message>
        <source>Contract that is called</source>
        <translation>呼び出すコントラクト</translation>
    </message>
</context>
<context>
    <name>CardTable</name>
    <message>
        <source>Protocols, the soundest first</source>
        <translation>プロトコル（健全な順）</translation>
    </message>
</context>
<context>
    <name>ChainCharts</name>
    <message>
        <source>Transactions</source>
        <translation>トランザクション</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>without system</source>
        <translation>システム除く</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>ガス</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>基本手数料</translation>
    </message>
    <message>
        <source>per gas</source>
        <translation>ガスあたり</translation>
    </message>
    <message>
        <source>Block interval</source>
        <translation>ブロック間隔</translation>
    </message>
    <message>
        <source>between blocks</source>
        <translation>ブロック間</translation>
    </message>
    <message>
        <source>The nodes have told no safe or finalized head. Lags are kept while Rollscope runs, not between starts.</source>
        <translation>ノードは safe と finalized のヘッドを伝えていません。遅れは Rollscope の実行中だけ保持され、再起動すると残りません。</translation>
    </message>
    <message>
        <source>Behind the head</source>
        <translation>ヘッドからの遅れ</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>safe</translation>
    </message>
    <message>
        <source>finalized</source>
        <translation>finalized</translation>
    </message>
    <message>
        <source>Costs are read every five minutes; their prices in USD come from Ethereum, which has to be watched, too.</source>
        <translation>コストは5分ごとに読み取ります。米ドル価格はイーサリアムから得るため、イーサリアムも監視する必要があります。</translation>
    </message>
    <message>
        <source>Cost to use</source>
        <translation>利用コスト</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>スワップ</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>送金</translation>
    </message>
    <message>
        <source>Nothing was posted in this range, or nobody watched.</source>
        <translation>この期間に投稿がなかったか、監視していませんでした。</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Blobs per block</source>
        <translation>ブロックあたりのブロブ</translation>
    </message>
    <message>
        <source>blobs</source>
        <translation>ブロブ</translation>
    </message>
    <message>
        <source>The fee is kept for the last 24 hours.</source>
        <translation>手数料は直近 24 時間分だけ保持されます。</translation>
    </message>
    <message>
        <source>Blob base fee</source>
        <translation>ブロブの基本手数料</translation>
    </message>
    <message>
        <source>Batch interval</source>
        <translation>バッチ間隔</translation>
    </message>
    <message>
        <source>This recording carries no costs.</source>
        <translation>この記録に費用は含まれていません。</translation>
    </message>
</context>
<context>
    <name>ChainChips</name>
    <message>
        <source>Eight chains are the most; take one out first</source>
        <translation>チェーンは 8 本までです。先に 1 本外してください</translation>
    </message>
</context>
<context>
    <name>ChainEvidence</name>
    <message>
        <source>TPS over 10 s · 1 min · 1 h</source>
        <translation>TPS 10秒・1分・1時間</translation>
    </message>
    <message>
        <source>Without system transactions</source>
        <translation>システム取引を除く</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>ブロック間隔</translation>
    </message>
    <message>
        <source>Last block&apos;s own time</source>
        <translation>最新ブロックの時刻</translation>
    </message>
    <message>
        <source>Last block&apos;s hash</source>
        <translation>最新ブロックのハッシュ</translation>
    </message>
    <message>
        <source>Safe head behind by</source>
        <translation>safe ヘッドの遅れ</translation>
    </message>
    <message>
        <source>Finalized head behind by</source>
        <translation>finalized ヘッドの遅れ</translation>
    </message>
    <message>
        <source>Last block&apos;s gas</source>
        <translation>最新ブロックのガス</translation>
    </message>
    <message>
        <source>Blocks counted</source>
        <translation>数えたブロック</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>通信量</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>column head</comment>
        <translation>運営者</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column head</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>Latency</source>
        <comment>column head</comment>
        <translation>応答時間</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column head</comment>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>column head</comment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>column head</comment>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Address, last trouble</source>
        <comment>column head</comment>
        <translation>アドレス、直近の問題</translation>
    </message>
</context>
<context>
    <name>ChainFacts</name>
    <message>
        <source>Nothing is known before the first block.</source>
        <translation>最初のブロックまでは何もわかりません。</translation>
    </message>
    <message>
        <source>How final</source>
        <translation>ファイナリティ</translation>
    </message>
    <message>
        <source>The chain has not answered yet. It is asked every five minutes.</source>
        <translation>チェーンからまだ応答がありません。5分ごとに問い合わせます。</translation>
    </message>
    <message>
        <source>Cost to use</source>
        <translation>利用コスト</translation>
    </message>
    <message>
        <source>Only chains that post to a layer 1 have an income and a rent.</source>
        <translation>レイヤー1に投稿するチェーンだけに収入と賃料があります。</translation>
    </message>
    <message>
        <source>What the sequencer earns</source>
        <translation>シーケンサーの収益</translation>
    </message>
    <message>
        <source>Who makes the blocks</source>
        <translation>ブロックを作る者</translation>
    </message>
</context>
<context>
    <name>ChainHead</name>
    <message>
        <source>Charts</source>
        <translation>チャート</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>最新ブロック</translation>
    </message>
    <message>
        <source>Its age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>TPS 10 s · 1 min · 1 h</source>
        <translation>TPS 10 秒 · 1 分 · 1 時間</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>ブロック間隔</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>基本手数料</translation>
    </message>
    <message>
        <source>Safe head behind by</source>
        <translation>Safe ヘッドの遅れ</translation>
    </message>
    <message>
        <source>Finalized head behind by</source>
        <translation>Finalized ヘッドの遅れ</translation>
    </message>
    <message>
        <source>Blocks counted</source>
        <translation>数えたブロック</translation>
    </message>
    <message>
        <source>%1. Confirmed by %2.</source>
        <comment>reason, operators</comment>
        <translation>%1。確認: %2。</translation>
    </message>
    <message>
        <source>Confirmed by %1.</source>
        <comment>operators</comment>
        <translation>確認: %1。</translation>
    </message>
</context>
<context>
    <name>ChainKind</name>
    <message>
        <source>Optimistic rollup</source>
        <translation>オプティミスティックロールアップ</translation>
    </message>
    <message>
        <source>ZK rollup</source>
        <translation>ZK ロールアップ</translation>
    </message>
    <message>
        <source>Validium</source>
        <translation>バリディウム</translation>
    </message>
    <message>
        <source>Optimium</source>
        <translation>オプティミウム</translation>
    </message>
    <message>
        <source>Layer 1</source>
        <translation>レイヤー1</translation>
    </message>
    <message>
        <source>Sidechain</source>
        <translation>サイドチェーン</translation>
    </message>
    <message>
        <source>Data availability</source>
        <translation>データ可用性</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>ChainPage</name>
    <message>
        <source>The stored history cannot be read</source>
        <translation>保存された履歴を読めません</translation>
    </message>
    <message>
        <source>Rollscope · %1 · %2</source>
        <comment>source, operators</comment>
        <translation>Rollscope · %1 · %2</translation>
    </message>
    <message>
        <source>Rollscope · %1</source>
        <comment>source</comment>
        <translation>Rollscope · %1</translation>
    </message>
    <message>
        <source>Open the overview</source>
        <translation>概要を開く</translation>
    </message>
    <message>
        <source>Pick one in the overview.</source>
        <translation>概要から 1 つ選んでください。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the chains that are watched now. Add it in the settings, or start with --chain %1.</source>
        <translation>「%1」は現在監視しているチェーンにありません。設定で追加するか、--chain %1 を付けて起動してください。</translation>
    </message>
    <message>
        <source>No chain is chosen</source>
        <translation>チェーンが選ばれていません</translation>
    </message>
    <message>
        <source>This chain is not watched</source>
        <translation>このチェーンは監視していません</translation>
    </message>
</context>
<context>
    <name>ChainRow</name>
    <message>
        <source>%1, %2</source>
        <comment>stack, network</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ChainSection</name>
    <message>
        <source>Their nodes, too. What is set here counts from the next start without --chain.</source>
        <translation>ノードも同様です。ここでの設定は、次に --chain なしで起動したときから有効です。</translation>
    </message>
    <message>
        <source>This run&apos;s chains come from the command line.</source>
        <translation>今回のチェーンはコマンドラインで指定されています。</translation>
    </message>
    <message>
        <source>Ticked chains are watched. Each needs nodes that answer. Two of different operators show a halt soonest; where one alone answers, it takes three times as long.</source>
        <translation>チェックしたチェーンを監視します。それぞれに応答するノードが必要です。異なる運営者の二つが応答すると停止が最も早くわかり、一つしか応答しないと三倍の時間がかかります。</translation>
    </message>
</context>
<context>
    <name>ChainState</name>
    <message>
        <source>live</source>
        <translation>稼働中</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>late</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>沈黙</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>低下</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>追いつき中</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>巻き戻し</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>回復中</translation>
    </message>
</context>
<context>
    <name>ChainTable</name>
    <message>
        <source>Chains</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Show all chains</source>
        <translation>すべてのチェーンを表示</translation>
    </message>
    <message>
        <source>Shown are only: %1.</source>
        <translation>表示中: %1。</translation>
    </message>
    <message>
        <source>No chain has all of these words in its name, stack or state.</source>
        <translation>名前・スタック・状態にこれらの語をすべて含むチェーンはありません。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>「%1」に合うものがありません</translation>
    </message>
    <message>
        <source>No favourite among these chains</source>
        <translation>これらの中にお気に入りはありません</translation>
    </message>
    <message>
        <source>No chain fits</source>
        <translation>当てはまるチェーンがありません</translation>
    </message>
    <message>
        <source>Choose chains</source>
        <translation>チェーンを選ぶ</translation>
    </message>
</context>
<context>
    <name>ChainTicks</name>
    <message>
        <source>Find a chain by name, stack or chain id</source>
        <translation>名前・スタック・チェーン ID で探す</translation>
    </message>
    <message>
        <source>Test networks</source>
        <translation>テストネット</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>Nodes of %1</source>
        <comment>chain</comment>
        <translation>%1 のノード</translation>
    </message>
    <message>
        <source>No chain fits. A node of your own can be added in Settings.</source>
        <translation>当てはまるチェーンがありません。自分のノードは設定で追加できます。</translation>
    </message>
    <message numerus="yes">
        <source>%n chain(s) are watched</source>
        <translation>
            <numerusform>%n 本のチェーンを見守ります</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual twelve</source>
        <translation>標準の12本</translation>
    </message>
</context>
<context>
    <name>ChartExportSheet</name>
    <message>
        <source>Save the figures as CSV</source>
        <translation>数値を CSV で保存</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>チャートを画像で保存</translation>
    </message>
    <message>
        <source>All lines of this page over the range in sight, as the history holds them.</source>
        <translation>表示範囲内のこのページの全系列を、履歴にあるとおりに。</translation>
    </message>
    <message>
        <source>With title, range and source, at twice the size on screen.</source>
        <translation>タイトル、範囲、情報元付きで、画面の 2 倍の大きさ。</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>書き込むファイル</translation>
    </message>
    <message>
        <source>Light ground</source>
        <translation>明るい背景</translation>
    </message>
    <message>
        <source>Dark ground</source>
        <translation>暗い背景</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>履歴を読み込み中…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>A file of this name is there. Replace it, or choose another name.</source>
        <translation>同じ名前のファイルがあります。置き換えるか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Show as a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Linear axis</source>
        <translation>線形軸</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>対数軸</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV で保存…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>画像で保存…</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Menu of %1</source>
        <translation>%1 のメニュー</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>履歴を読み込み中…</translation>
    </message>
    <message>
        <source>Nothing is known of this range.</source>
        <translation>この範囲については何も分かっていません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chain, chart</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>時刻 (UTC)</translation>
    </message>
</context>
<context>
    <name>ColumnButton</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>幅不足</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to a chain, a page, or do something</source>
        <translation>チェーンやページへ移動、または操作</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>該当なし。文字を減らしてみてください。</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>%1, %2</source>
        <comment>result, kind</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Transactions</source>
        <translation>トランザクション</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>ガス</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>基本手数料</translation>
    </message>
    <message>
        <source>Block interval</source>
        <translation>ブロック間隔</translation>
    </message>
    <message>
        <source>Safe lag</source>
        <translation>Safe の遅れ</translation>
    </message>
    <message>
        <source>Finalized lag</source>
        <translation>Finalized の遅れ</translation>
    </message>
    <message>
        <source>Rollscope · %1</source>
        <comment>source</comment>
        <translation>Rollscope · %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>%1, 100 = %2</source>
        <comment>metric, moment</comment>
        <translation>%1、100 = %2</translation>
    </message>
    <message>
        <source>the chosen moment</source>
        <translation>選んだ時点</translation>
    </message>
    <message>
        <source>the left edge</source>
        <translation>左端</translation>
    </message>
    <message>
        <source>Choose up to eight chains above. One metric is drawn for all of them over one range.</source>
        <translation>上でチェーンを 8 本まで選んでください。1 つの指標を同じ範囲で描きます。</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>比較するものがまだありません</translation>
    </message>
    <message>
        <source>Transfer cost</source>
        <translation>送金コスト</translation>
    </message>
    <message>
        <source>Swap cost</source>
        <translation>スワップコスト</translation>
    </message>
    <message>
        <source>Costs are read every five minutes; their prices in USD come from Ethereum, which has to be watched, too.</source>
        <translation>コストは5分ごとに読み取ります。米ドル価格はイーサリアムから得るため、イーサリアムも監視する必要があります。</translation>
    </message>
    <message>
        <source>This recording carries no costs.</source>
        <translation>この記録に費用は含まれていません。</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Everything is kept in one file of this profile, on this machine. What is older is taken out in steps: first single blocks, then minutes, then hours.</source>
        <translation>すべてはこのマシン上の、このプロファイルの一つのファイルに保存されます。古いものは段階的に除かれます。まず個々のブロック、次に分、そして時間です。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Every block</source>
        <translation>すべてのブロック</translation>
    </message>
    <message>
        <source>Days that every block is kept</source>
        <translation>すべてのブロックを保存する日数</translation>
    </message>
    <message>
        <source>Figures by the minute</source>
        <translation>分ごとの値</translation>
    </message>
    <message>
        <source>Days that figures by the minute are kept</source>
        <translation>分ごとの値を保存する日数</translation>
    </message>
    <message>
        <source>Figures by the hour</source>
        <translation>時間ごとの値</translation>
    </message>
    <message>
        <source>Days that figures by the hour are kept</source>
        <translation>時間ごとの値を保存する日数</translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>Hash of the transaction</source>
        <translation>トランザクションのハッシュ</translation>
    </message>
    <message>
        <source>The nodes are asked …</source>
        <translation>ノードに問い合わせ中 …</translation>
    </message>
    <message>
        <source>Look it up by this hash</source>
        <translation>このハッシュで調べる</translation>
    </message>
    <message>
        <source>Send the same bytes again</source>
        <translation>同じバイト列を再送する</translation>
    </message>
</context>
<context>
    <name>EndpointCard</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>operator, state, latency</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, lag</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>EndpointList</name>
    <message>
        <source>Nodes of %1</source>
        <comment>chain</comment>
        <translation>%1 のノード</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>すべてテスト</translation>
    </message>
    <message>
        <source>No node of this chain is known. Add one below.</source>
        <translation>このチェーンのノードは登録されていません。下で追加してください。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>operator, transport, what a test said</comment>
        <translation>%1・%2・%3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>operator, transport</comment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 をテスト</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>Remove this chain</source>
        <translation>このチェーンを削除</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>出荷時のまま</translation>
    </message>
</context>
<context>
    <name>EndpointRow</name>
    <message>
        <source>%1, %2</source>
        <comment>operator, state</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, lag</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>state, duration</comment>
        <translation>%1、%2間</translation>
    </message>
</context>
<context>
    <name>EndpointStrip</name>
    <message>
        <source>Endpoints</source>
        <translation>エンドポイント</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Evidence per endpoint</source>
        <translation>エンドポイントごとの証拠</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>column head</comment>
        <translation>到着</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>column head</comment>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Hash</source>
        <comment>column head</comment>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>column head</comment>
        <translation>運営者</translation>
    </message>
    <message>
        <source>Showed</source>
        <comment>column head</comment>
        <translation>示した状態</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column head</comment>
        <translation>時点</translation>
    </message>
</context>
<context>
    <name>ExportIncident</name>
    <message>
        <source>Export the incident</source>
        <translation>障害を書き出す</translation>
    </message>
    <message>
        <source>Rollscope · %1 · %2</source>
        <comment>source, moment</comment>
        <translation>Rollscope · %1 · %2</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>JSON, with all evidence</source>
        <translation>JSON、証拠すべて付き</translation>
    </message>
    <message>
        <source>PDF, one page</source>
        <translation>PDF、1 ページ</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>書き込むファイル</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>label, value, note</comment>
        <translation>%1: %2（%3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Choose chains</source>
        <translation>チェーンを選ぶ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>見守りを始める</translation>
    </message>
    <message>
        <source>Is a rollup down right now, and who says so?</source>
        <translation>いま止まっているロールアップはあるか。誰がそう言うのか。</translation>
    </message>
    <message>
        <source>Which chains do you watch?</source>
        <translation>どのチェーンを見守りますか?</translation>
    </message>
    <message>
        <source>Shall Rollscope tell you when one stops?</source>
        <translation>チェーンが止まったら知らせますか?</translation>
    </message>
    <message>
        <source>%1, %2 of 3</source>
        <comment>program, screen</comment>
        <translation>%1、%2/3</translation>
    </message>
    <message>
        <source>Every chain in one line, worst first: transactions, gas, fees, the age of its last block.</source>
        <translation>チェーンごとに一行、悪いものから順に。取引、ガス、手数料、最新ブロックの経過時間。</translation>
    </message>
    <message>
        <source>One look</source>
        <translation>ひと目で</translation>
    </message>
    <message>
        <source>A chain is called silent only by what its nodes sent, with the blocks, the times and the operators. What is not known is shown as not known.</source>
        <translation>チェーンが沈黙していると言うのは、ノードが送ったものだけに基づき、ブロック・時刻・運営者を添えます。不明なものは不明と示します。</translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation>根拠とともに</translation>
    </message>
    <message>
        <source>Rollscope speaks to public nodes of the chains that you choose next, or to your own. Their operators see your address, as those of any web site do. Nothing else leaves this machine: no account, no telemetry.</source>
        <translation>Rollscope は次に選ぶチェーンの公開ノード、または自分のノードと通信します。運営者には、どのウェブサイトとも同じくあなたのアドレスが見えます。ほかには何もこのマシンから出ません。アカウントもテレメトリもありません。</translation>
    </message>
    <message>
        <source>From your machine</source>
        <translation>あなたのマシンから</translation>
    </message>
    <message>
        <source>One notification when a chain stops, none while it stays so. Needs a tray on this desktop.</source>
        <translation>チェーンが止まると一度だけ通知し、止まっている間は繰り返しません。デスクトップにトレイが必要です。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>The colours follow the desktop unless you choose.</source>
        <translation>選ばなければデスクトップの配色に従います。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>明るい</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>暗い</translation>
    </message>
    <message>
        <source>All of this stands in Settings, and can be changed at any time.</source>
        <translation>これらはすべて設定にあり、いつでも変えられます。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>GuardPart</name>
    <message>
        <source>You sign all the same. It holds for this transaction once, and only while nothing else comes up.</source>
        <translation>それでも署名します。この取引に一度だけ、ほかの問題が起きない間だけ有効です。</translation>
    </message>
    <message>
        <source>It is better to wait. To sign all the same, type the name of the chain: %1</source>
        <translation>待つほうが安全です。それでも署名するには、チェーン名を入力してください: %1</translation>
    </message>
    <message>
        <source>Type %1 to sign all the same</source>
        <translation>それでも署名するには %1 と入力</translation>
    </message>
    <message>
        <source>I want it once more</source>
        <translation>もう一度行います</translation>
    </message>
</context>
<context>
    <name>HeaderCell</name>
    <message>
        <source>sorted ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>sorted descending</source>
        <translation>降順</translation>
    </message>
</context>
<context>
    <name>IncidentFacts</name>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>Rollscope told at</source>
        <translation>Rollscope が知らせた時刻</translation>
    </message>
    <message>
        <source>Told after the first conflicting block</source>
        <translation>最初の食い違うブロックから通知まで</translation>
    </message>
    <message>
        <source>Told after the first missed block</source>
        <translation>最初の欠けたブロックから通知まで</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深さ</translation>
    </message>
    <message>
        <source>Common ancestor</source>
        <translation>共通の祖先</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>トランザクション</translation>
    </message>
    <message>
        <source>Hash of the common ancestor</source>
        <translation>共通の祖先のハッシュ</translation>
    </message>
    <message>
        <source>Failed together with others, by what they share</source>
        <translation>共有するものにより他とともに障害</translation>
    </message>
    <message>
        <source>First of the group</source>
        <translation>グループの最初</translation>
    </message>
    <message>
        <source>The operator&apos;s notice</source>
        <translation>運営者の告知</translation>
    </message>
    <message>
        <source>%1 UTC. %2</source>
        <comment>moment, comparison</comment>
        <translation>%1 UTC。%2</translation>
    </message>
    <message>
        <source>not known; write it below to compare</source>
        <translation>不明。下に書けば比べられます</translation>
    </message>
</context>
<context>
    <name>IncidentFilters</name>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 年</translation>
    </message>
    <message numerus="yes">
        <source>%n known incident(s)</source>
        <translation>
            <numerusform>既知の障害 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) open now</source>
        <translation>
            <numerusform>現在進行中の障害 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No incident is open</source>
        <translation>進行中の障害はありません</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <comment>incidents</comment>
        <translation>%2 件中 %1 件を表示</translation>
    </message>
    <message>
        <source>Seen here</source>
        <translation>ここで観測</translation>
    </message>
    <message>
        <source>Known history</source>
        <translation>既知の履歴</translation>
    </message>
    <message>
        <source>Outages and rollbacks of the past, from public sources</source>
        <translation>公開資料による過去の停止と巻き戻し</translation>
    </message>
    <message>
        <source>Search incidents</source>
        <translation>障害を検索</translation>
    </message>
    <message>
        <source>All chains</source>
        <translation>すべてのチェーン</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>すべての種類</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>巻き戻し</translation>
    </message>
    <message>
        <source>Safe head stall</source>
        <translation>セーフヘッドの停滞</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>低下</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>追い上げ中</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>すべての重大度</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>進行中と終了</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) recovering</source>
        <translation>
            <numerusform>障害 %n 件が回復中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them recovering; %2 of %3 shown</source>
        <comment>incidents</comment>
        <translation>うち %1 件は回復中、%3 件中 %2 件を表示</translation>
    </message>
</context>
<context>
    <name>IncidentList</name>
    <message>
        <source>Incidents</source>
        <translation>障害</translation>
    </message>
</context>
<context>
    <name>IncidentPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>chain, kind of incident</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, open</source>
        <comment>severity</comment>
        <translation>%1、進行中</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>一覧に戻る (Esc)</translation>
    </message>
    <message>
        <source>Open the chain</source>
        <translation>チェーンを開く</translation>
    </message>
    <message>
        <source>What a replay has to choose, as no source tells it: %1.</source>
        <translation>資料にないため再生で仮定すること: %1。</translation>
    </message>
    <message>
        <source>It cannot be replayed: %1.</source>
        <translation>再生できません: %1。</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>plays in this window from 5 min before, 10 times as fast; live nodes rest meanwhile</source>
        <translation>5 分前から 10 倍速でこの窓に再生。その間、実際のノードは休みます</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
    <message>
        <source>%1, recovering</source>
        <comment>severity</comment>
        <translation>%1、回復中</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what it was, when it closes</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>IncidentRow</name>
    <message>
        <source>open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>reconstructed</source>
        <translation>再構成</translation>
    </message>
    <message>
        <source>group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>回復中</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>The stored incidents cannot be read</source>
        <translation>保存された障害を読めません</translation>
    </message>
    <message>
        <source>Outages and rollbacks of the past, from public sources. Rollscope did not see them; it can replay most of them from a reconstruction.</source>
        <translation>公開資料による過去の停止と巻き戻しです。Rollscope が見たものではありません。多くは再構成から再生できます。</translation>
    </message>
    <message>
        <source>The blocks of this session are made from public facts: what follows was found in a reconstruction, not on a live chain.</source>
        <translation>このセッションのブロックは公開情報から作られています。以下は実際のチェーンではなく再構成の中で見つかったものです。</translation>
    </message>
    <message>
        <source>Known incidents</source>
        <translation>既知の障害</translation>
    </message>
    <message>
        <source>Reconstructed</source>
        <translation>再構成</translation>
    </message>
    <message>
        <source>It is not among what this machine keeps; it may have happened on another one.</source>
        <translation>この機械に保存されたものの中にありません。別の機械のものかもしれません。</translation>
    </message>
    <message>
        <source>Its evidence stands here: who showed which block when, and how long it took to notice.</source>
        <translation>ここに証拠が出ます。誰がいつどのブロックを示し、気づくまでどれだけかかったか。</translation>
    </message>
    <message>
        <source>No incident &quot;%1&quot;</source>
        <translation>障害「%1」はありません</translation>
    </message>
    <message>
        <source>Choose an incident</source>
        <translation>障害を選んでください</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Look at known incidents</source>
        <translation>既知の障害を見る</translation>
    </message>
    <message>
        <source>The kept incidents are being read.</source>
        <translation>保存された障害を読み込んでいます。</translation>
    </message>
    <message>
        <source>%1 of them are hidden by the filter.</source>
        <translation>そのうち %1 件がフィルターで隠れています。</translation>
    </message>
    <message>
        <source>The shipped history is being read.</source>
        <translation>同梱の履歴を読み込んでいます。</translation>
    </message>
    <message>
        <source>No chain is watched yet.</source>
        <translation>まだ監視しているチェーンがありません。</translation>
    </message>
    <message>
        <source>Older ones are kept; choose a longer range above.</source>
        <translation>古いものは保存されています。上でより長い範囲を選んでください。</translation>
    </message>
    <message>
        <source>None of the watched chains halted, rolled back or fell behind while Rollscope looked. To see what it would tell, look at incidents of the past.</source>
        <translation>Rollscope が見ている間、監視中のチェーンに停止・巻き戻し・遅れはありませんでした。どう知らせるかは過去の障害で見られます。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Nothing in this range</source>
        <translation>この範囲にはありません</translation>
    </message>
    <message>
        <source>No incident so far</source>
        <translation>これまで障害なし</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>巻き戻し</translation>
    </message>
    <message>
        <source>Safe head stall</source>
        <translation>セーフヘッドの停滞</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>低下</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>追い上げ中</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>severity</comment>
        <translation>通知</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>severity</comment>
        <translation>重大</translation>
    </message>
    <message>
        <source>No block for %1</source>
        <translation>%1 の間ブロックなし</translation>
    </message>
    <message>
        <source>Blocks dropped, depth not told</source>
        <translation>ブロックが捨てられた（深さは不明）</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln block(s) dropped</source>
        <translation>
            <numerusform>少なくとも %Ln ブロックが捨てられた</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) dropped</source>
        <translation>
            <numerusform>%Ln ブロックが捨てられた</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of the chain</source>
        <comment>blocks dropped, time</comment>
        <translation>%1、チェーンの %2 分</translation>
    </message>
    <message>
        <source>Safe head stood still for %1</source>
        <translation>セーフヘッドが %1 動かず</translation>
    </message>
    <message>
        <source>Slow or empty blocks for %1</source>
        <translation>%1 の間ブロックが遅いか空</translation>
    </message>
    <message>
        <source>Caught up for %1</source>
        <translation>%1 追い上げ</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>問い合わせず</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>応答</translation>
    </message>
    <message>
        <source>lagging</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>on a fork</source>
        <translation>フォーク上</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>制限中</translation>
    </message>
    <message>
        <source>lying</source>
        <translation>虚偽</translation>
    </message>
    <message>
        <source>How long it lasted is not told</source>
        <translation>継続時間は不明</translation>
    </message>
    <message>
        <source>The incident that was open here was found in a recording, which is not shown any more. These are of the live nodes.</source>
        <translation>ここで開いていた障害は記録のもので、その記録はもう表示されていません。一覧はライブノードのものです。</translation>
    </message>
    <message>
        <source>The incident that was open here was found on live nodes, which are not shown now. These are of the recording.</source>
        <translation>ここで開いていた障害はライブノードのもので、今は表示されていません。一覧は記録のものです。</translation>
    </message>
    <message>
        <source>%1; blocks again since %2 UTC</source>
        <comment>what it was, time</comment>
        <translation>%1、%2 UTC から再びブロックあり</translation>
    </message>
    <message>
        <source>%1; over since %2 UTC</source>
        <comment>what it was, time</comment>
        <translation>%1、%2 UTC に解消</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>Type these words from what you wrote down.</source>
        <translation>書き留めたものからこれらの単語を入力してください。</translation>
    </message>
    <message>
        <source>word %1</source>
        <translation>%1番目の単語</translation>
    </message>
    <message>
        <source>Word %1 of what you wrote down</source>
        <translation>書き留めた%1番目の単語</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>照合する</translation>
    </message>
    <message>
        <source>Start over with new words</source>
        <translation>新しい単語でやり直す</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>%1 · %2</source>
        <comment>file, how it is encrypted</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Bring in %1</source>
        <translation>%1 を取り込む</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>取り込む</translation>
    </message>
</context>
<context>
    <name>KeyMakerPanel</name>
    <message>
        <source>Write these words down</source>
        <translation>これらの単語を書き留めてください</translation>
    </message>
    <message>
        <source>Is it on paper?</source>
        <translation>紙に書きましたか？</translation>
    </message>
    <message>
        <source>The words of another wallet</source>
        <translation>別のウォレットの単語</translation>
    </message>
    <message>
        <source>The password that the file has</source>
        <translation>ファイルのパスワード</translation>
    </message>
    <message>
        <source>A password for the new key file</source>
        <translation>新しい鍵ファイルのパスワード</translation>
    </message>
    <message>
        <source>The key file is made</source>
        <translation>鍵ファイルができました</translation>
    </message>
    <message>
        <source>%1
kept in %2
It opens with this password only, here and in other wallets. Nobody can reset it.</source>
        <comment>account, file</comment>
        <translation>%1
保管先: %2
ここでも他のウォレットでも、このパスワードでしか開きません。誰もリセットできません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>KeyPart</name>
    <message>
        <source>A last resort: who can read this machine&apos;s memory while it signs, can steal the key. Each file is encrypted with a password that is asked for at each signature (keystore v3, which other wallets read).</source>
        <translation>最後の手段です。署名中にこのマシンのメモリを読める者は鍵を盗めます。各ファイルは、署名のたびに尋ねるパスワードで暗号化されます（他のウォレットも読める keystore v3）。</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>鍵ファイル</translation>
    </message>
    <message>
        <source>No key is on this machine. Key files would be kept in %1.</source>
        <comment>folder</comment>
        <translation>このマシンに鍵はありません。鍵ファイルは %1 に保管されます。</translation>
    </message>
    <message>
        <source>No key is on this machine.</source>
        <translation>このマシンに鍵はありません。</translation>
    </message>
    <message>
        <source>Create a new key …</source>
        <translation>新しい鍵を作る …</translation>
    </message>
    <message>
        <source>Bring in words …</source>
        <translation>単語を取り込む …</translation>
    </message>
    <message>
        <source>a key file, or a folder of them</source>
        <translation>鍵ファイル、またはそのフォルダー</translation>
    </message>
    <message>
        <source>Path of a key file or of a folder</source>
        <translation>鍵ファイルまたはフォルダーのパス</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>取り込む</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in that folder can be brought in:</source>
        <translation>
            <numerusform>そのフォルダーで取り込めるファイル: %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyPassword</name>
    <message>
        <source>The account is %1. If you expected another one, cancel.</source>
        <translation>アカウントは %1 です。別のものを想定していた場合はキャンセルしてください。</translation>
    </message>
    <message>
        <source>password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>新しいパスワード（もう一度）</translation>
    </message>
    <message>
        <source>at least 12 characters; four or five random words are better</source>
        <translation>12文字以上。無作為な単語を4、5個並べるとさらに良い</translation>
    </message>
    <message>
        <source>at least 6 different characters</source>
        <translation>異なる文字が6種類以上</translation>
    </message>
    <message>
        <source>not digits alone</source>
        <translation>数字だけではない</translation>
    </message>
    <message>
        <source>the same twice</source>
        <translation>2回とも同じ</translation>
    </message>
    <message>
        <source>Make the key file</source>
        <translation>鍵ファイルを作る</translation>
    </message>
</context>
<context>
    <name>KeyPhrase</name>
    <message>
        <source>12, 15, 18, 21 or 24 words of BIP-39, in any of its languages, without a passphrase of their own. They are checked here and sent nowhere.</source>
        <translation>BIP-39 の単語 12、15、18、21 または 24 個。どの言語でもよく、追加のパスフレーズのないもの。ここで検査し、どこにも送りません。</translation>
    </message>
    <message>
        <source>Words of the mnemonic</source>
        <translation>ニーモニックの単語</translation>
    </message>
    <message>
        <source>Where the account lies under the words. Most wallets count the last number up.</source>
        <translation>単語の下でアカウントがある場所です。多くのウォレットは最後の数を増やしていきます。</translation>
    </message>
    <message>
        <source>Path (BIP-44)</source>
        <translation>パス（BIP-44）</translation>
    </message>
    <message>
        <source>Derivation path</source>
        <translation>導出パス</translation>
    </message>
    <message>
        <source>Find the account</source>
        <translation>アカウントを探す</translation>
    </message>
</context>
<context>
    <name>KeyProgress</name>
    <message>
        <source>Working: %1. Cancelling throws the result away.</source>
        <comment>how long</comment>
        <translation>処理中: %1。キャンセルすると結果は捨てられます。</translation>
    </message>
</context>
<context>
    <name>KeyUnlock</name>
    <message>
        <source>%1
The key of %2</source>
        <comment>file, account</comment>
        <translation>%1
%2 の鍵</translation>
    </message>
    <message>
        <source>password of the file</source>
        <translation>ファイルのパスワード</translation>
    </message>
    <message>
        <source>Password of the key file</source>
        <translation>鍵ファイルのパスワード</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>On paper, in this order. They are shown this once, and three of them are asked back. Whoever has them has the account; without them it is lost when this machine is.</source>
        <translation>紙に、この順番で。表示は今回だけで、うち3つを後で尋ねます。これを持つ者がアカウントを持ちます。なければ、このマシンを失うとアカウントも失います。</translation>
    </message>
    <message>
        <source>How many words</source>
        <translation>単語の数</translation>
    </message>
    <message>
        <source>12 words</source>
        <translation>12 語</translation>
    </message>
    <message>
        <source>24 words</source>
        <translation>24 語</translation>
    </message>
    <message>
        <source>They are on paper</source>
        <translation>紙に書きました</translation>
    </message>
</context>
<context>
    <name>LegendEntry</name>
    <message>
        <source>Space hides this line, Enter shows it alone</source>
        <translation>スペースでこの線を隠し、Enter でこの線だけを表示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Click hides, double-click shows it alone</source>
        <translation>クリックで隠し、ダブルクリックでこれだけ表示</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 - %2</source>
        <comment>headline - program</comment>
        <translation>%1 - %2</translation>
    </message>
    <message>
        <source>%1 (%2) - %3</source>
        <comment>headline (source) - program</comment>
        <translation>%1 (%2) - %3</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>mainnet</source>
        <translation>メインネット</translation>
    </message>
    <message>
        <source>testnet</source>
        <translation>テストネット</translation>
    </message>
    <message>
        <source>local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>own node</source>
        <translation>自分のノード</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Public nodes are shared with everyone: Rollscope asks little of them by itself.</source>
        <translation>公開ノードはみんなのものです。Rollscope は自ら控えめに問い合わせます。</translation>
    </message>
    <message>
        <source>socks5://host:port (Tor: socks5://127.0.0.1:9050) or http://host:port. Empty: no proxy. Names are resolved by the proxy.</source>
        <translation>socks5://ホスト:ポート(Tor: socks5://127.0.0.1:9050)または http://ホスト:ポート。空ならプロキシなし。名前はプロキシが解決します。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>Operators for each chain</source>
        <translation>チェーンごとの運営者数</translation>
    </message>
    <message>
        <source>At most so many for each node. 0: ten for a public node, two hundred for one on this machine.</source>
        <translation>ノードごとの上限。0: 公開ノードは 10、このマシンのノードは 200。</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>毎秒のリクエスト数</translation>
    </message>
    <message>
        <source>Asks for blocks slowly instead of having them pushed, for a line that is paid by volume.</source>
        <translation>ブロックをプッシュで受けず、ゆっくり問い合わせます。従量制の回線向けです。</translation>
    </message>
    <message>
        <source>Metered connection</source>
        <translation>従量制接続</translation>
    </message>
    <message>
        <source>So many nodes of different operators are connected for each chain. With one, its word alone makes a halt; more see more and cost more.</source>
        <translation>チェーンごとに、異なる運営者のノードをこの数だけ接続します。一つだけなら、その言い分だけで停止とみなします。多いほどよく見え、通信も増えます。</translation>
    </message>
</context>
<context>
    <name>NodeAdder</name>
    <message>
        <source>Add a node</source>
        <translation>ノードを追加</translation>
    </message>
    <message>
        <source>WebSocket (wss://, ws://) or HTTP. A key stands as ${NAME} and is read from the environment, so that it is written nowhere.</source>
        <translation>WebSocket(wss://、ws://)または HTTP。キーは ${NAME} と書き、環境変数から読むため、どこにも保存されません。</translation>
    </message>
    <message>
        <source>Address of the node</source>
        <translation>ノードのアドレス</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Name of the chain</source>
        <translation>チェーンの名前</translation>
    </message>
    <message>
        <source>My own node: ask it first</source>
        <translation>自分のノード: 最初に使う</translation>
    </message>
    <message>
        <source>Add the chain</source>
        <translation>チェーンを追加</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>chain</comment>
        <translation>%1 に追加</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>A time as 2026-11-21 13:05, in UTC</source>
        <translation>2026-11-21 13:05 のような UTC 時刻</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>あなたのメモ</translation>
    </message>
    <message>
        <source>What happened, links, what you did. It stays on this machine.</source>
        <translation>何が起きたか、リンク、した事。この機械にだけ残ります。</translation>
    </message>
    <message>
        <source>The operator told the public at (UTC)</source>
        <translation>運営者が公に知らせた時刻 (UTC)</translation>
    </message>
    <message>
        <source>2026-11-21 13:05</source>
        <translation>2026-11-21 13:05</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>A tape plays: the note is gone when it ends.</source>
        <translation>テープの再生中です。終わるとメモは消えます。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>NotificationSection</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Closing the window leaves the icon in the tray, and the chains are watched on.</source>
        <translation>ウィンドウを閉じてもトレイにアイコンが残り、見守りは続きます。</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>トレイで続ける</translation>
    </message>
    <message>
        <source>One message when something goes wrong on a chain, one when it is over, none between. The icon in the tray shows the worst state over all chains.</source>
        <translation>チェーンに問題が起きたときに一通、終わったときに一通、その間はありません。トレイのアイコンは全チェーンの中で最も悪い状態を示します。</translation>
    </message>
    <message>
        <source>This desktop has no tray that shows notifications: nothing can be shown here. The sound and the webhook work without one.</source>
        <translation>このデスクトップには通知を表示するトレイがないため、ここには何も表示できません。音と Webhook はトレイなしでも働きます。</translation>
    </message>
    <message>
        <source>It names the chain and the reason, never an amount. A click on it opens the chain.</source>
        <translation>チェーンと理由だけを示し、金額は示しません。クリックするとそのチェーンが開きます。</translation>
    </message>
    <message>
        <source>Halts, rollbacks of three blocks and more, transactions you watch</source>
        <translation>停止、3 ブロック以上の巻き戻し、見守っているトランザクション</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>重大</translation>
    </message>
    <message>
        <source>Nothing posted to the L1 for long, service that stays degraded for five minutes</source>
        <translation>長いあいだ L1 への投稿がない、動作の低下が 5 分続く</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Everything else: shallow rollbacks, catching up</source>
        <translation>その他すべて: 浅い巻き戻し、追いつき</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>minutes between two messages of one kind about one chain</source>
        <translation>分: 同じチェーンについての同じ種類の二つのメッセージの間隔</translation>
    </message>
    <message>
        <source>Rest between messages</source>
        <translation>メッセージの間隔</translation>
    </message>
    <message>
        <source>%1: notification</source>
        <comment>a severity</comment>
        <translation>%1: 通知</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>%1: sound</source>
        <comment>a severity</comment>
        <translation>%1: 音</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
</context>
<context>
    <name>Overall</name>
    <message numerus="yes">
        <source>%n chain(s)</source>
        <translation>
            <numerusform>%n チェーン</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all live</source>
        <comment>12 chains</comment>
        <translation>%1: すべて稼働中</translation>
    </message>
    <message numerus="yes">
        <source>%n halted</source>
        <translation>
            <numerusform>停止 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in trouble</source>
        <translation>
            <numerusform>異常 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>不明 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starting</source>
        <translation>
            <numerusform>開始中 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>稼働中 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>12 chains: 1 late, 11 live</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始中</translation>
    </message>
    <message>
        <source>The engine opens its store and its connections.</source>
        <translation>エンジンが保存先と接続を開いています。</translation>
    </message>
    <message>
        <source>No chains to watch</source>
        <translation>見守るチェーンがありません</translation>
    </message>
    <message>
        <source>%1, in the recording</source>
        <comment>12 chains: all live</comment>
        <translation>%1(記録)</translation>
    </message>
    <message>
        <source>Nothing is reachable</source>
        <translation>どこにもつながりません</translation>
    </message>
    <message numerus="yes">
        <source>None of %n endpoint(s) answers (%1). Check the network, a proxy or a firewall; every endpoint is tried again by itself.</source>
        <translation>
            <numerusform>%n 個のエンドポイントのどれも応答しません(%1)。ネットワーク、プロキシ、ファイアウォールを確認してください。自動で再試行します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connecting to %n chain(s)</source>
        <translation>
            <numerusform>%n チェーンに接続中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n endpoint(s) answer; the first blocks come within seconds.</source>
        <translation>
            <numerusform>%n 個のうち %1 個のエンドポイントが応答しています。最初のブロックは数秒で届きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose chains in Settings, or add a node of your own there.</source>
        <translation>設定でチェーンを選ぶか、自分のノードを追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n recovering</source>
        <translation>
            <numerusform>回復中 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Look at a recording</source>
        <translation>記録を見る</translation>
    </message>
</context>
<context>
    <name>OverviewColumns</name>
    <message>
        <source>Base fee</source>
        <translation>基本手数料</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Mgas/s</source>
        <translation>Mgas/s</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>最新ブロック</translation>
    </message>
    <message>
        <source>Safe behind</source>
        <translation>safe の遅れ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Reorgs</source>
        <translation>再編成</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>網羅率</translation>
    </message>
    <message>
        <source>Final behind</source>
        <translation>final の遅れ</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>ブロック間隔</translation>
    </message>
    <message>
        <source>Swap, USD</source>
        <translation>スワップ、米ドル</translation>
    </message>
    <message>
        <source>vs. L1</source>
        <translation>L1比</translation>
    </message>
    <message>
        <source>Sequencers</source>
        <translation>シーケンサー</translation>
    </message>
    <message>
        <source>Last posted</source>
        <translation>最後の投稿</translation>
    </message>
    <message>
        <source>Value locked</source>
        <translation>ロック総額</translation>
    </message>
</context>
<context>
    <name>OverviewHeader</name>
    <message>
        <source>State</source>
        <comment>column head</comment>
        <translation>状態</translation>
    </message>
    <message>
        <source>By state, worst first</source>
        <translation>状態順、悪いものから</translation>
    </message>
    <message>
        <source>Chain</source>
        <comment>column head</comment>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>TPS</source>
        <comment>column head</comment>
        <translation>TPS</translation>
    </message>
    <message>
        <source>Transactions per second over the last minute</source>
        <translation>直近1分の毎秒取引数</translation>
    </message>
    <message>
        <source>15 min</source>
        <comment>column head: TPS of the last 15 minutes</comment>
        <translation>15分</translation>
    </message>
    <message>
        <source>Mgas/s</source>
        <comment>column head</comment>
        <translation>Mgas/s</translation>
    </message>
    <message>
        <source>Million gas per second over the last minute</source>
        <translation>直近1分の毎秒百万ガス</translation>
    </message>
    <message>
        <source>Base fee</source>
        <comment>column head</comment>
        <translation>基本手数料</translation>
    </message>
    <message>
        <source>Base fee per gas of the last block, in the chain&apos;s own token</source>
        <translation>最新ブロックのガス単価(チェーンのトークン建て)</translation>
    </message>
    <message>
        <source>Last block</source>
        <comment>column head</comment>
        <translation>最新ブロック</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column head</comment>
        <translation>経過</translation>
    </message>
    <message>
        <source>Time since the last block</source>
        <translation>最新ブロックからの時間</translation>
    </message>
    <message>
        <source>Safe behind</source>
        <comment>column head</comment>
        <translation>safe の遅れ</translation>
    </message>
    <message>
        <source>How far the safe head is behind the last block: what is written to layer 1 already</source>
        <translation>safe ヘッドが最新ブロックからどれだけ遅れているか(レイヤー1に書き込み済みの分)</translation>
    </message>
    <message>
        <source>Final behind</source>
        <comment>column head</comment>
        <translation>final の遅れ</translation>
    </message>
    <message>
        <source>How far the finalized head is behind the last block</source>
        <translation>finalized ヘッドが最新ブロックからどれだけ遅れているか</translation>
    </message>
    <message>
        <source>Block time</source>
        <comment>column head</comment>
        <translation>ブロック間隔</translation>
    </message>
    <message>
        <source>Mean time between blocks over the last minute</source>
        <translation>直近1分の平均ブロック間隔</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>column head</comment>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>How far the chain can do without trust in its operators, as L2BEAT rates it</source>
        <translation>運営者への信頼なしにどこまで動くか(L2BEAT の評価)</translation>
    </message>
    <message>
        <source>Coverage</source>
        <comment>column head</comment>
        <translation>網羅率</translation>
    </message>
    <message>
        <source>Share of the last minute&apos;s blocks that the figures are made of; empty when all</source>
        <translation>直近1分のブロックのうち値に含まれる割合。すべてなら空</translation>
    </message>
    <message>
        <source>Nodes</source>
        <comment>column head</comment>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Endpoints that answer, of those connected</source>
        <translation>接続中のうち応答しているエンドポイント</translation>
    </message>
    <message>
        <source>Reorgs</source>
        <comment>column head</comment>
        <translation>再編成</translation>
    </message>
    <message>
        <source>Times that blocks were replaced since the start</source>
        <translation>開始以降にブロックが置き換わった回数</translation>
    </message>
    <message>
        <source>Swap, USD</source>
        <comment>column head</comment>
        <translation>スワップ、米ドル</translation>
    </message>
    <message>
        <source>What a swap (180,000 gas) costs now, with what the chain charges for its data on layer 1</source>
        <translation>現在のスワップ（180,000 gas）のコスト。レイヤー1のデータ料金を含みます</translation>
    </message>
    <message>
        <source>vs. L1</source>
        <comment>column head</comment>
        <translation>L1比</translation>
    </message>
    <message>
        <source>How many times as much the same swap costs on Ethereum now</source>
        <translation>同じスワップが今イーサリアムで何倍かかるか</translation>
    </message>
    <message>
        <source>Sequencers</source>
        <comment>column head</comment>
        <translation>シーケンサー</translation>
    </message>
    <message>
        <source>How many made the last day&apos;s blocks, where the chain tells</source>
        <translation>チェーンが示す場合、直近1日のブロックを作ったシーケンサーの数</translation>
    </message>
    <message>
        <source>Last posted</source>
        <comment>column head</comment>
        <translation>最後の投稿</translation>
    </message>
    <message>
        <source>Time since its last batch on its parent chain; known while that chain is watched</source>
        <translation>親チェーンへの最後のバッチからの時間。そのチェーンを監視している間に分かります</translation>
    </message>
    <message>
        <source>USD in the escrows of this chain alone, by contracts and price feeds on its parent chain; known while that is watched</source>
        <translation>このチェーンだけのエスクローにある USD 額。親チェーンのコントラクトと価格フィードによる値で、親チェーンの監視中に分かります</translation>
    </message>
    <message>
        <source>TVL</source>
        <comment>column head</comment>
        <translation>TVL</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>障害</translation>
    </message>
    <message>
        <source>Value locked</source>
        <translation>ロック総額</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>ブロブ</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>ステーキング</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>ポートフォリオ</translation>
    </message>
</context>
<context>
    <name>ParameterField</name>
    <message>
        <source>%1 (may stay empty)</source>
        <translation>%1（空でも可）</translation>
    </message>
    <message>
        <source>All that can be given</source>
        <translation>出せる全額</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 文字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastMessages</name>
    <message>
        <source>These settings, run over the incidents that are stored. Nothing is sent.</source>
        <translation>この設定を保存済みのインシデントに当てはめます。何も送信されません。</translation>
    </message>
    <message>
        <source>What would have been told</source>
        <translation>知らされていたはずのこと</translation>
    </message>
    <message>
        <source>days back</source>
        <translation>日前まで</translation>
    </message>
    <message>
        <source>Try it on the past</source>
        <translation>過去で試す</translation>
    </message>
    <message>
        <source>Days to look back</source>
        <translation>さかのぼる日数</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>調べています …</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>試す</translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message numerus="yes">
        <source>%n chain(s) shown: %1</source>
        <translation>
            <numerusform>%n チェーン表示: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>Filter: %1</source>
        <comment>number of picks</comment>
        <translation>絞り込み: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
</context>
<context>
    <name>PickOne</name>
    <message>
        <source>%1: %2</source>
        <comment>filter, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PortfolioHead</name>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
    <message>
        <source>Can be claimed now</source>
        <translation>今すぐ請求できる</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>最後の読み取り</translation>
    </message>
    <message>
        <source>Save history as CSV</source>
        <translation>履歴を CSV で保存</translation>
    </message>
    <message>
        <source>Save positions as JSON</source>
        <translation>ポジションを JSON で保存</translation>
    </message>
    <message>
        <source>Saved as %1. It is not signed: nobody can tell whether it was changed.</source>
        <translation>%1 として保存しました。署名がないため、変更されたかどうかは誰にも分かりません。</translation>
    </message>
    <message>
        <source>Save positions, signed</source>
        <translation>ポジションを署名付きで保存</translation>
    </message>
    <message>
        <source>Still under way</source>
        <translation>進行中の手続き</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Positions cannot be read</source>
        <translation>ポジションを読み取れません</translation>
    </message>
    <message>
        <source>Positions and claims</source>
        <translation>ポジションと請求</translation>
    </message>
    <message>
        <source>The watched addresses hold nothing on these protocols.</source>
        <translation>監視中のアドレスはこれらのプロトコルに何も持っていません。</translation>
    </message>
    <message>
        <source>Activity and rewards</source>
        <translation>履歴と報酬</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>アドレスを監視</translation>
    </message>
    <message>
        <source>Watch an address, yours or another: its positions, maturities and claims are read from the chains. No key is needed for that.</source>
        <translation>自分のものでも他人のものでも、アドレスを監視してください。ポジション、満期、請求をチェーンから読み取ります。鍵は不要です。</translation>
    </message>
    <message>
        <source>This window watches no chain with staking on it. Watch Metis or Ethereum, and positions there are read.</source>
        <translation>ステーキングのあるチェーンを監視していません。Metis か Ethereum を監視すると、そこのポジションを読み取ります。</translation>
    </message>
    <message>
        <source>All protocols are asked for all watched addresses.</source>
        <translation>監視中の全アドレスについて、全プロトコルに問い合わせます。</translation>
    </message>
    <message>
        <source>No address is watched</source>
        <translation>監視中のアドレスなし</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Not known from a recording</source>
        <translation>記録からは不明</translation>
    </message>
    <message>
        <source>No protocols</source>
        <translation>プロトコルなし</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>まだ読み取られていません</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>No connection is opened, so no position is read. Start Rollscope without --offline, and they are.</source>
        <translation>接続を開かないためポジションは読み取られません。--offline なしで Rollscope を起動すると読み取られます。</translation>
    </message>
    <message>
        <source>A recording holds blocks, not what accounts hold. Start Rollscope without it, and positions are read.</source>
        <translation>記録にはブロックがあるだけで、口座の保有内容はありません。記録なしで Rollscope を起動するとポジションが読み取られます。</translation>
    </message>
</context>
<context>
    <name>PositionRow</name>
    <message>
        <source>%1 %2</source>
        <comment>kind of position, its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>protocol, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Can be claimed now</source>
        <translation>今すぐ請求できる</translation>
    </message>
    <message>
        <source>Claim …</source>
        <translation>請求 …</translation>
    </message>
    <message>
        <source>Get out …</source>
        <translation>出る …</translation>
    </message>
</context>
<context>
    <name>PositionTable</name>
    <message>
        <source>Positions</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>Position</source>
        <comment>column head</comment>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column head</comment>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column head</comment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Worth now</source>
        <comment>column head</comment>
        <translation>現在の価値</translation>
    </message>
    <message>
        <source>Can be claimed from</source>
        <comment>column head</comment>
        <translation>請求できる時</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print the report to a PDF</source>
        <translation>レポートを PDF に印刷</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>書き込むファイル</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>保存しました: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Rollscope has no account, sends no telemetry, looks for no updates and speaks to no server of its own. This is all that leaves this machine:</source>
        <translation>Rollscope はアカウントを持たず、テレメトリを送らず、更新を探さず、独自のサーバーとも通信しません。このマシンから出るのは次のものだけです。</translation>
    </message>
    <message numerus="yes">
        <source>Connections to the nodes of %n chain(s) that you watch: requests for blocks, receipts and state, no address of yours. An operator sees your network address (or your proxy&apos;s), when you watch, and which chains.</source>
        <translation>
            <numerusform>見守る %n チェーンのノードへの接続。ブロック・レシート・状態の要求で、あなたのウォレットアドレスは含みません。運営者にはネットワークアドレス(またはプロキシのもの)と、いつどのチェーンを見ているかが見えます。</numerusform>
        </translation>
    </message>
    <message>
        <source>To the nodes of the chains</source>
        <translation>チェーンのノードへ</translation>
    </message>
    <message>
        <source>The names of the nodes are resolved by your proxy.</source>
        <translation>ノードの名前はプロキシが解決します。</translation>
    </message>
    <message>
        <source>The names of the nodes are asked of this machine&apos;s name server.</source>
        <translation>ノードの名前はこのマシンのネームサーバーに問い合わせます。</translation>
    </message>
    <message>
        <source>To the name server</source>
        <translation>ネームサーバーへ</translation>
    </message>
    <message>
        <source>The nodes of a chain while its test button asks them, and a node that you add, while it is tested.</source>
        <translation>テストボタンを押したチェーンのノードと、追加時にテストするノードと通信します。</translation>
    </message>
    <message>
        <source>When you test</source>
        <translation>テストするとき</translation>
    </message>
    <message>
        <source>A page of a block explorer is opened by your browser, when you click on it.</source>
        <translation>リンクを押すと、ブロックエクスプローラーのページをブラウザーが開きます。</translation>
    </message>
    <message>
        <source>When you follow a link</source>
        <translation>リンクを開くとき</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>ほかにはありません</translation>
    </message>
    <message>
        <source>Messages about incidents, and about the transactions that you watch, posted to %1.</source>
        <translation>インシデントと、見守っているトランザクションについてのメッセージを %1 に送ります。</translation>
    </message>
    <message>
        <source>Messages about incidents, posted to %1. Nothing of the transactions that you watch.</source>
        <translation>インシデントについてのメッセージを %1 に送ります。見守っているトランザクションについては何も送りません。</translation>
    </message>
    <message>
        <source>To your webhook</source>
        <translation>あなたの Webhook へ</translation>
    </message>
    <message>
        <source>History, settings, your own chains and recordings stay in the folder of this profile. So do the transactions and accounts that you watch: no node is asked for them. Keys of nodes and of the webhook are read from the environment and never written.</source>
        <translation>履歴、設定、自分のチェーン、記録はこのプロファイルのフォルダーに残ります。見守っているトランザクションとアカウントも同様で、ノードに尋ねることはありません。ノードと Webhook のキーは環境変数から読み、書き込むことはありません。</translation>
    </message>
    <message>
        <source>What you connected under Accounts is asked every few seconds for its accounts and its chain, and told that Rollscope asks.</source>
        <translation>「アカウント」で接続したものに、数秒ごとにアカウントとチェーンを尋ね、Rollscope からの問い合わせであることを伝えます。</translation>
    </message>
    <message>
        <source>To your signers</source>
        <translation>あなたの署名者へ</translation>
    </message>
</context>
<context>
    <name>ProtocolCard</name>
    <message>
        <source>%1 · %2 · watched only</source>
        <comment>kind, token</comment>
        <translation>%1 · %2 · 監視のみ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, token</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>health, why</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Way out takes</source>
        <translation>出るまでの時間</translation>
    </message>
    <message>
        <source>Exit queue covered</source>
        <translation>出口待ち行列の充足</translation>
    </message>
    <message>
        <source>Who can replace it</source>
        <translation>置き換えられる者</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>コントラクト</translation>
    </message>
    <message>
        <source>Last reward</source>
        <translation>最後の報酬</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>rates over 7, 30 and 90 days</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Staked</source>
        <translation>ステーキング総量</translation>
    </message>
    <message>
        <source>Sequencer</source>
        <translation>シーケンサー</translation>
    </message>
    <message>
        <source>Yearly rate over 7 · 30 · 90 days</source>
        <translation>年率（7 · 30 · 90 日）</translation>
    </message>
    <message>
        <source>Yearly, by rewards</source>
        <translation>年率（報酬から）</translation>
    </message>
    <message>
        <source>Yearly, as it claims</source>
        <translation>年率（公称）</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
</context>
<context>
    <name>ProtocolPanel</name>
    <message>
        <source>What can be done</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Ways out, read now</source>
        <translation>出口（今読み取り）</translation>
    </message>
    <message>
        <source>What the chain says</source>
        <translation>チェーンの内容</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>もう一度読む</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>一覧から外す</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>狭める</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>広げる</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>page (key)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>5 min</source>
        <translation>5 分</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 日</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>指定…</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>再開 (スペース)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>一時停止 (スペース)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>ライブへ</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
</context>
<context>
    <name>RangeFields</name>
    <message>
        <source>From and to, UTC, as 2026-11-21 13:00</source>
        <translation>開始と終了、UTC、例: 2026-11-21 13:00</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Not a range: from must lie before to, at most a year apart.</source>
        <translation>範囲ではありません: 開始は終了より前、間隔は 1 年以内です。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>ReadSheet</name>
    <message>
        <source>Read a transaction</source>
        <translation>トランザクションを読む</translation>
    </message>
    <message>
        <source>Paste a raw transaction, calldata, or a message as JSON (EIP-712). It stays on this machine.</source>
        <translation>生のトランザクション、コールデータ、または JSON のメッセージ (EIP-712) を貼り付けてください。このマシンの外には出ません。</translation>
    </message>
    <message>
        <source>Transaction, calldata or message</source>
        <translation>トランザクション、コールデータ、またはメッセージ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>The contract&apos;s ABI: JSON, or lines such as function deposit(uint256 amount)</source>
        <translation>コントラクトの ABI: JSON、または function deposit(uint256 amount) のような行</translation>
    </message>
    <message>
        <source>ABI of the contract</source>
        <translation>コントラクトの ABI</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>The tape of %1 is being made…</source>
        <translation>%1 のテープを作っています…</translation>
    </message>
    <message>
        <source>Replay of %1: a reconstruction, not live</source>
        <translation>%1 の再生: 再構成であり、実況ではありません</translation>
    </message>
    <message>
        <source>%1. Live nodes are not watched meanwhile.</source>
        <comment>position of the tape</comment>
        <translation>%1。その間、実際のノードは監視されません。</translation>
    </message>
    <message>
        <source>Speed; another one begins again</source>
        <translation>速度。変えると最初から</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>実況に戻る</translation>
    </message>
</context>
<context>
    <name>ReportFiguresView</name>
    <message>
        <source>%1%</source>
        <comment>share</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>share of blocks</source>
        <translation>ブロックの割合</translation>
    </message>
    <message>
        <source>Most by %1, %2 of the transactions that were seen.</source>
        <translation>最も多いのは %1、観測したトランザクションの %2。</translation>
    </message>
    <message>
        <source>No transactions are known in this range.</source>
        <translation>この範囲で分かっているトランザクションはありません。</translation>
    </message>
    <message>
        <source>Share of transactions</source>
        <translation>トランザクションの割合</translation>
    </message>
    <message>
        <source>Of %1, in seconds; each class is a share of its blocks.</source>
        <translation>%1、秒単位。各区間はブロックの割合です。</translation>
    </message>
    <message>
        <source>Block intervals</source>
        <translation>ブロック間隔</translation>
    </message>
    <message>
        <source>Million gas per second, means over the range in 12 parts; where nothing was seen there is nothing.</source>
        <translation>毎秒百万ガス、範囲を 12 等分した平均。観測のない所は空です。</translation>
    </message>
    <message>
        <source>Gas by chain</source>
        <translation>チェーン別ガス</translation>
    </message>
    <message>
        <source>Blobs on %1, 24 h</source>
        <translation>%1 のブロブ、24 時間</translation>
    </message>
    <message>
        <source>Blobs on %1, 1 h</source>
        <translation>%1 のブロブ、1 時間</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>%1% of the range is known</source>
        <comment>coverage</comment>
        <translation>範囲の %1% が分かっています</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>PDF に印刷…</translation>
    </message>
    <message>
        <source>The Qt Charts module for QML is not installed (Debian: qml6-module-qtcharts). All other pages work without it.</source>
        <translation>QML 用の Qt Charts モジュールがありません (Debian: qml6-module-qtcharts)。他のページはなくても動作します。</translation>
    </message>
    <message>
        <source>These figures need a window; start Rollscope with a display.</source>
        <translation>この図にはウィンドウが必要です。ディスプレイのある環境で起動してください。</translation>
    </message>
    <message>
        <source>The history is being read.</source>
        <translation>履歴を読み込んでいます。</translation>
    </message>
    <message>
        <source>The figures cannot be drawn here</source>
        <translation>ここでは図を描けません</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>Rollscope · %1 · %2</source>
        <comment>source, range</comment>
        <translation>Rollscope · %1 · %2</translation>
    </message>
    <message>
        <source>Rollups, %1</source>
        <comment>title of the printed report</comment>
        <translation>ロールアップ、%1</translation>
    </message>
    <message>
        <source>Choose a longer range, or come back when Rollscope has watched for a while.</source>
        <translation>より長い範囲を選ぶか、Rollscope がしばらく見守った後にもう一度開いてください。</translation>
    </message>
    <message>
        <source>Nothing is known of this range</source>
        <translation>この範囲については何も分かっていません</translation>
    </message>
</context>
<context>
    <name>ReviewBytes</name>
    <message numerus="yes">
        <source>The bytes that are signed: %n</source>
        <translation>
            <numerusform>署名されるバイト: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the bytes</source>
        <translation>バイトをコピー</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>%1 · %2</source>
        <comment>contract, chain</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>署名する前に</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>チェーン</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>コントラクト</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>関数</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Compare on your device</source>
        <translation>デバイスで照合</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>あと %n 件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>To be agreed to</source>
        <translation>同意が必要なこと</translation>
    </message>
</context>
<context>
    <name>ReviewHash</name>
    <message>
        <source>Copy: %1</source>
        <comment>what</comment>
        <translation>コピー: %1</translation>
    </message>
</context>
<context>
    <name>ScaleChips</name>
    <message>
        <source>Absolute</source>
        <translation>絶対値</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>指数化</translation>
    </message>
    <message>
        <source>Every line is 100 at the crosshair, or at the left edge (I)</source>
        <translation>すべての線が十字線、または左端で 100 になります (I)</translation>
    </message>
</context>
<context>
    <name>SealPart</name>
    <message>
        <source>Your key file signs the positions, once its password opens it.</source>
        <translation>パスワードで開くと、キーファイルがポジションに署名します。</translation>
    </message>
    <message>
        <source>%1 is asked to sign the positions. Answer there.</source>
        <translation>%1 にポジションへの署名を求めています。そちらで応答してください。</translation>
    </message>
    <message>
        <source>Take the question back</source>
        <translation>問い合わせを取り消す</translation>
    </message>
    <message>
        <source>password of the file</source>
        <translation>ファイルのパスワード</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <comment>key file</comment>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>Sign with it</source>
        <translation>これで署名</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>消す</translation>
    </message>
</context>
<context>
    <name>SequencerRow</name>
    <message>
        <source>Owner %1
Signer %2</source>
        <translation>所有者 %1
署名者 %2</translation>
    </message>
    <message>
        <source>Delegate through %1</source>
        <comment>protocol</comment>
        <translation>%1 経由で委任</translation>
    </message>
    <message>
        <source>Stake with it</source>
        <comment>column head</comment>
        <translation>ここにステーキング</translation>
    </message>
    <message>
        <source>Signer %1</source>
        <translation>署名者 %1</translation>
    </message>
    <message>
        <source>none is known</source>
        <comment>protocol to stake through</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>See %1 (watched only)</source>
        <comment>protocol</comment>
        <translation>%1 を見る（閲覧のみ）</translation>
    </message>
</context>
<context>
    <name>SequencerTable</name>
    <message>
        <source>The sequencers cannot be read</source>
        <translation>シーケンサーを読み取れません</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>column head</comment>
        <translation>ロック額</translation>
    </message>
    <message>
        <source>Blocks made</source>
        <comment>column head</comment>
        <translation>作ったブロック</translation>
    </message>
    <message>
        <source>Name, as its owner claims</source>
        <comment>column head</comment>
        <translation>名前（所有者の申告）</translation>
    </message>
    <message>
        <source>Sequencers of Metis</source>
        <translation>Metis のシーケンサー</translation>
    </message>
    <message>
        <source>The contract names none.</source>
        <translation>コントラクトには一つもありません。</translation>
    </message>
    <message>
        <source>They are read from the contracts of Metis on layer 1 and on its own chain.</source>
        <translation>レイヤー 1 と Metis チェーンのコントラクトから読み取ります。</translation>
    </message>
    <message>
        <source>No sequencers</source>
        <translation>シーケンサーなし</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>まだ読み取られていません</translation>
    </message>
    <message>
        <source>Of all locks</source>
        <comment>column head</comment>
        <translation>ロックの割合</translation>
    </message>
    <message>
        <source>Re-commits</source>
        <comment>column head</comment>
        <translation>再コミット</translation>
    </message>
    <message>
        <source>Share of blocks</source>
        <comment>column head</comment>
        <translation>ブロックの割合</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Chains and nodes</source>
        <translation>チェーンとノード</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>外観と言語</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Saved. It takes effect when the connections are opened anew.</source>
        <translation>保存しました。接続し直すと反映されます。</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>今すぐ再接続</translation>
    </message>
    <message>
        <source>Coarser figures are kept at least as long as finer ones.</source>
        <translation>粗い値は細かい値以上の期間保存されます。</translation>
    </message>
    <message>
        <source>This is on or off.</source>
        <translation>オンかオフです。</translation>
    </message>
    <message>
        <source>This is a whole number from %1 to %2.</source>
        <translation>%1 から %2 までの整数です。</translation>
    </message>
    <message>
        <source>This is one of: %1.</source>
        <translation>次のいずれかです: %1。</translation>
    </message>
    <message>
        <source>This is a text of at most %1 characters.</source>
        <translation>%1 文字以内のテキストです。</translation>
    </message>
    <message>
        <source>This is a list of at most %1 words.</source>
        <translation>%1 語以内のリストです。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): the settings are as at first.</source>
        <translation>%1 を読めません(%2)。設定は初期状態です。</translation>
    </message>
    <message>
        <source>%1 is no settings file: the settings are as at first; the file was kept as %1.bad.</source>
        <translation>%1 は設定ファイルではありません。設定は初期状態で、ファイルは %1.bad として残しました。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rollscope: it is left as it is, and changes are not kept.</source>
        <translation>%1 はより新しい Rollscope が書いたものです。そのまま残し、変更は保存しません。</translation>
    </message>
    <message>
        <source>%1: there is no setting &quot;%2&quot;.</source>
        <translation>%1: 設定「%2」はありません。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not used. %3</source>
        <translation>%1: 「%2」は使いません。%3</translation>
    </message>
    <message>
        <source>The settings cannot be saved: %1</source>
        <translation>設定を保存できません: %1</translation>
    </message>
    <message>
        <source>This is a list of at most %1 entries.</source>
        <translation>最大 %1 件のリストです。</translation>
    </message>
    <message>
        <source>A proxy is socks5://host:port or http://host:port.</source>
        <translation>プロキシは socks5://host:port または http://host:port です。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>ShareDonut</name>
    <message>
        <source>%1%</source>
        <comment>share</comment>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>parts of a ring</comment>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On a page with charts</source>
        <translation>チャートのあるページで</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>前へ、後へ</translation>
    </message>
    <message>
        <source>Move the crosshair</source>
        <translation>十字線を動かす</translation>
    </message>
    <message>
        <source>Closer, wider</source>
        <translation>拡大、縮小</translation>
    </message>
    <message>
        <source>Up to now</source>
        <translation>現在まで</translation>
    </message>
    <message>
        <source>Pause, go on</source>
        <translation>一時停止、再開</translation>
    </message>
    <message>
        <source>The chosen span again</source>
        <translation>選んだ期間に戻す</translation>
    </message>
    <message>
        <source>Compare: 100 at the crosshair</source>
        <translation>比較: 十字線で100</translation>
    </message>
    <message>
        <source>Menu of a chart: table, CSV, picture</source>
        <translation>チャートのメニュー: 表、CSV、画像</translation>
    </message>
</context>
<context>
    <name>SignerPart</name>
    <message>
        <source>The safest way: the wallet asks you there, and what it signs is compared with what was shown here. It is reached on this machine only. What was connected before is looked for again without asking.</source>
        <translation>最も安全な方法です。ウォレットがそちらで確認を求め、署名されたものはここに示したものと照合されます。接続はこのマシン内だけです。以前接続したものは確認を求めずに探し直します。</translation>
    </message>
    <message>
        <source>External signers</source>
        <translation>外部の署名者</translation>
    </message>
    <message>
        <source>Kind of signer</source>
        <translation>署名者の種類</translation>
    </message>
    <message>
        <source>Wallet (EIP-1193)</source>
        <translation>ウォレット（EIP-1193）</translation>
    </message>
    <message>
        <source>Web3Signer</source>
        <translation>Web3Signer</translation>
    </message>
    <message>
        <source>Address of the signer</source>
        <translation>署名者のアドレス</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Frame listens at ws://127.0.0.1:1248; other wallets name their own port.</source>
        <translation>Frame は ws://127.0.0.1:1248 で待ち受けます。他のウォレットはそれぞれのポートを示します。</translation>
    </message>
    <message>
        <source>For operators: it asks no person. On another machine only with TLS (https://).</source>
        <translation>運用者向けです。人には確認しません。別のマシンでは TLS（https://）のみです。</translation>
    </message>
    <message>
        <source>No signer is connected.</source>
        <translation>接続された署名者はありません。</translation>
    </message>
</context>
<context>
    <name>SignerRow</name>
    <message>
        <source>%1 at %2</source>
        <comment>kind of signer, its address</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, to what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り下げる</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>切断</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度尋ねる</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>state of a connection, more about it</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Silence</name>
    <message>
        <source>No node of %1 has answered since %2. Its page says what each one did. Check the network, or add a node of your own under Settings, Chains and nodes; it goes on by itself as soon as one answers.</source>
        <translation>%2 以降、%1 のどのノードも応答していません。各ノードの状態はそのチェーンのページにあります。ネットワークを確かめるか、設定の「チェーンとノード」で自分のノードを追加してください。一つでも応答すれば自動的に続きます。</translation>
    </message>
</context>
<context>
    <name>SilenceSettings</name>
    <message>
        <source>Nothing is told of a chain that is silenced; its incidents are kept all the same. What is still wrong at the end is told then.</source>
        <translation>消音したチェーンについては何も知らせませんが、インシデントは保存されます。終わりにまだ問題があれば、そのとき知らせます。</translation>
    </message>
    <message>
        <source>Silence and maintenance</source>
        <translation>消音とメンテナンス</translation>
    </message>
    <message>
        <source>all chains, or one as base</source>
        <translation>すべてのチェーン、または base のように一つ</translation>
    </message>
    <message>
        <source>Id of the chain to silence, empty for all</source>
        <translation>消音するチェーンの id、空欄ならすべて</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>8 h</source>
        <translation>8 時間</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 日</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 週間</translation>
    </message>
    <message>
        <source>Silence from now</source>
        <translation>今から消音</translation>
    </message>
    <message>
        <source>from 2026-11-21 10:00</source>
        <translation>2026-11-21 10:00 から</translation>
    </message>
    <message>
        <source>Begin of the window, UTC</source>
        <translation>期間の始まり、UTC</translation>
    </message>
    <message>
        <source>to 2026-11-21 12:00 UTC</source>
        <translation>2026-11-21 12:00 UTC まで</translation>
    </message>
    <message>
        <source>End of the window, UTC</source>
        <translation>期間の終わり、UTC</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason of the window</source>
        <translation>期間の理由</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Add a window</source>
        <translation>期間を追加</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, why</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>End the silence of %1</source>
        <translation>%1 の消音を終える</translation>
    </message>
</context>
<context>
    <name>SourceNotices</name>
    <message>
        <source>Rollscope could not do this</source>
        <translation>Rollscope が実行できませんでした</translation>
    </message>
    <message>
        <source>History is not being saved</source>
        <translation>履歴が保存されていません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>StakeBar</name>
    <message>
        <source>What is listed</source>
        <translation>一覧の対象</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Sequencers of Metis</source>
        <translation>Metis のシーケンサー</translation>
    </message>
    <message>
        <source>The soundest first, never by rate alone</source>
        <translation>健全な順。利率だけでは並べません</translation>
    </message>
    <message>
        <source>Find by name, token or chain</source>
        <translation>名前・トークン・チェーンで検索</translation>
    </message>
    <message>
        <source>A vault by its address</source>
        <translation>アドレスでボールトを追加</translation>
    </message>
</context>
<context>
    <name>StakeBlank</name>
    <message>
        <source>This window watches no chain with staking on it. Watch Metis or Ethereum, and their protocols are read.</source>
        <translation>ステーキングのあるチェーンを監視していません。Metis か Ethereum を監視すると、そのプロトコルを読み取ります。</translation>
    </message>
    <message>
        <source>Watch Metis or Ethereum, and their staking protocols are listed here.</source>
        <translation>Metis か Ethereum を監視すると、そのステーキングのプロトコルがここに並びます。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Not known from a recording</source>
        <translation>記録からは不明</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>No protocols</source>
        <translation>プロトコルなし</translation>
    </message>
    <message>
        <source>No connection is opened, so no contract is asked, and nothing can be staked or claimed. Start Rollscope without --offline, and protocols are read.</source>
        <translation>接続を開かないためコントラクトに問い合わせず、ステークも請求もできません。--offline なしで Rollscope を起動するとプロトコルが読み取られます。</translation>
    </message>
    <message>
        <source>A recording holds blocks, not what contracts say. Start Rollscope without it, and protocols are read.</source>
        <translation>記録にはブロックがあるだけで、コントラクトの回答はありません。記録なしで Rollscope を起動するとプロトコルが読み取られます。</translation>
    </message>
    <message>
        <source>No protocol has this name, token or chain. Clear the search to see them all.</source>
        <translation>この名前・トークン・チェーンのプロトコルはありません。検索を消すとすべて表示されます。</translation>
    </message>
</context>
<context>
    <name>StakePage</name>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Left half-way.</source>
        <translation>途中で止まっています。</translation>
    </message>
    <message>
        <source>Choose chains</source>
        <translation>チェーンを選ぶ</translation>
    </message>
    <message>
        <source>Nothing can be signed.</source>
        <translation>何にも署名できません。</translation>
    </message>
    <message>
        <source>What was signed:</source>
        <translation>署名したもの:</translation>
    </message>
</context>
<context>
    <name>StakingFiles</name>
    <message>
        <source>Stake METIS for artMETIS</source>
        <translation>METIS をステーキングして artMETIS を受け取る</translation>
    </message>
    <message>
        <source>Stake ETH for stETH</source>
        <translation>ETH をステーキングして stETH を受け取る</translation>
    </message>
    <message>
        <source>Stake ETH for mETH</source>
        <translation>ETH をステーキングして mETH を受け取る</translation>
    </message>
    <message>
        <source>Stake POL for MaticX</source>
        <translation>POL をステーキングして MaticX を受け取る</translation>
    </message>
    <message>
        <source>Stake ETH for rETH</source>
        <translation>ETH をステーキングして rETH を受け取る</translation>
    </message>
    <message>
        <source>Complete a withdrawal</source>
        <translation>引き出しを完了する</translation>
    </message>
    <message>
        <source>Stake one slot through a provider</source>
        <translation>プロバイダー経由でスロットを一つステーキングする</translation>
    </message>
    <message>
        <source>Begin to withdraw a slot</source>
        <translation>スロットの引き出しを始める</translation>
    </message>
    <message>
        <source>Finish the withdrawal of a slot</source>
        <translation>スロットの引き出しを完了する</translation>
    </message>
    <message>
        <source>Stake METIS for seMetis, which earns</source>
        <translation>METIS をステーキングして seMetis を受け取る（収益あり）</translation>
    </message>
    <message>
        <source>Change METIS into eMetis, which does not earn</source>
        <translation>METIS を eMetis に換える（収益なし）</translation>
    </message>
    <message>
        <source>Change ETH into frxETH, which does not earn</source>
        <translation>ETH を frxETH に換える（収益なし）</translation>
    </message>
    <message>
        <source>Deposit eMetis as seMetis, which earns</source>
        <translation>eMetis を預けて seMetis にする（収益あり）</translation>
    </message>
    <message>
        <source>Deposit frxETH as sfrxETH, which earns</source>
        <translation>frxETH を預けて sfrxETH にする（収益あり）</translation>
    </message>
    <message>
        <source>Redeem seMetis for eMetis</source>
        <translation>seMetis を償還して eMetis を受け取る</translation>
    </message>
    <message>
        <source>Redeem sfrxETH for frxETH</source>
        <translation>sfrxETH を償還して frxETH を受け取る</translation>
    </message>
    <message>
        <source>Queue eMetis for redemption as METIS</source>
        <translation>eMetis を METIS への償還の待ち行列に入れる</translation>
    </message>
    <message>
        <source>Queue frxETH for redemption as ETH</source>
        <translation>frxETH を ETH への償還の待ち行列に入れる</translation>
    </message>
    <message>
        <source>Cancel a redemption ticket</source>
        <translation>償還チケットを取り消す</translation>
    </message>
    <message>
        <source>Redeem a ripe ticket for METIS</source>
        <translation>満期のチケットを METIS に償還する</translation>
    </message>
    <message>
        <source>Burn a ripe ticket for ETH</source>
        <translation>満期のチケットをバーンして ETH を受け取る</translation>
    </message>
    <message>
        <source>Deposit into the vault</source>
        <translation>ボールトに預ける</translation>
    </message>
    <message>
        <source>Redeem shares of the vault</source>
        <translation>ボールトの持分を償還する</translation>
    </message>
    <message>
        <source>Withdraw assets from the vault</source>
        <translation>ボールトから資産を引き出す</translation>
    </message>
    <message>
        <source>Request a deposit</source>
        <translation>預け入れを申請する</translation>
    </message>
    <message>
        <source>Claim the shares of a deposit</source>
        <translation>預け入れの持分を請求する</translation>
    </message>
    <message>
        <source>Request a redemption</source>
        <translation>償還を申請する</translation>
    </message>
    <message>
        <source>Claim the assets of a redemption</source>
        <translation>償還の資産を請求する</translation>
    </message>
    <message>
        <source>Delegate ESP to a validator</source>
        <translation>ESP をバリデーターに委任する</translation>
    </message>
    <message>
        <source>Undelegate ESP from a validator</source>
        <translation>バリデーターから ESP の委任を解除する</translation>
    </message>
    <message>
        <source>Claim undelegated ESP</source>
        <translation>委任を解除した ESP を請求する</translation>
    </message>
    <message>
        <source>Delegate POL to a validator</source>
        <translation>POL をバリデーターに委任する</translation>
    </message>
    <message>
        <source>Undelegate POL from a validator</source>
        <translation>バリデーターから POL の委任を解除する</translation>
    </message>
    <message>
        <source>Claim undelegated POL</source>
        <translation>委任を解除した POL を請求する</translation>
    </message>
    <message>
        <source>Claim ESP from a validator that has left</source>
        <translation>離脱したバリデーターから ESP を請求する</translation>
    </message>
    <message>
        <source>Claim rewards</source>
        <translation>報酬を請求する</translation>
    </message>
    <message>
        <source>Wrap stETH as wstETH</source>
        <translation>stETH を wstETH にラップする</translation>
    </message>
    <message>
        <source>Unwrap wstETH to stETH</source>
        <translation>wstETH を stETH にアンラップする</translation>
    </message>
    <message>
        <source>Wrap stESP as wstESP</source>
        <translation>stESP を wstESP にラップする</translation>
    </message>
    <message>
        <source>Unwrap wstESP to stESP</source>
        <translation>wstESP を stESP にアンラップする</translation>
    </message>
    <message>
        <source>Wrap stMETIS as wstMETIS</source>
        <translation>stMETIS を wstMETIS にラップする</translation>
    </message>
    <message>
        <source>Unwrap wstMETIS to stMETIS</source>
        <translation>wstMETIS を stMETIS にアンラップする</translation>
    </message>
    <message>
        <source>Wrap stPOL as wstPOL</source>
        <translation>stPOL を wstPOL にラップする</translation>
    </message>
    <message>
        <source>Unwrap wstPOL to stPOL</source>
        <translation>wstPOL を stPOL にアンラップする</translation>
    </message>
    <message>
        <source>Request the withdrawal of stETH</source>
        <translation>stETH の引き出しを申請する</translation>
    </message>
    <message>
        <source>Claim finalised withdrawals</source>
        <translation>確定した引き出しを請求する</translation>
    </message>
    <message>
        <source>Request ETH for mETH</source>
        <translation>mETH と引き換えに ETH を申請する</translation>
    </message>
    <message>
        <source>Claim ETH of a request</source>
        <translation>申請した ETH を請求する</translation>
    </message>
    <message>
        <source>Request POL for MaticX</source>
        <translation>MaticX と引き換えに POL を申請する</translation>
    </message>
    <message>
        <source>Claim a withdrawal</source>
        <translation>引き出しを請求する</translation>
    </message>
    <message>
        <source>Lock METIS for a new sequencer</source>
        <translation>新しいシーケンサーのために METIS をロックする</translation>
    </message>
    <message>
        <source>Lock more METIS</source>
        <translation>METIS を追加でロックする</translation>
    </message>
    <message>
        <source>Withdraw a part of the lock</source>
        <translation>ロックの一部を引き出す</translation>
    </message>
    <message>
        <source>Withdraw the rewards to Metis</source>
        <translation>報酬を Metis に引き出す</translation>
    </message>
    <message>
        <source>Unlock: stop the sequencer and begin the wait</source>
        <translation>ロック解除: シーケンサーを止めて待機を始める</translation>
    </message>
    <message>
        <source>Take the unlocked METIS back</source>
        <translation>ロック解除した METIS を取り戻す</translation>
    </message>
    <message>
        <source>Withdraw rewards</source>
        <translation>報酬を引き出す</translation>
    </message>
    <message>
        <source>Delegate the rewards too</source>
        <translation>報酬も委任する</translation>
    </message>
    <message>
        <source>Move a delegation to another validator</source>
        <translation>委任を別のバリデーターに移す</translation>
    </message>
    <message>
        <source>Burn rETH for ETH</source>
        <translation>rETH をバーンして ETH を受け取る</translation>
    </message>
    <message>
        <source>Claim withdrawals that are ready</source>
        <translation>準備のできた引き出しを請求する</translation>
    </message>
    <message>
        <source>Delegate STRK to a pool</source>
        <translation>STRK をプールに委任する</translation>
    </message>
    <message>
        <source>Delegate more STRK to a pool</source>
        <translation>STRK を追加でプールに委任する</translation>
    </message>
    <message>
        <source>Begin to leave a pool</source>
        <translation>プールからの離脱を始める</translation>
    </message>
    <message>
        <source>Leave a pool after the wait</source>
        <translation>待機後にプールから離脱する</translation>
    </message>
    <message>
        <source>Claim rewards of a pool</source>
        <translation>プールの報酬を請求する</translation>
    </message>
    <message>
        <source>Move to another pool while leaving</source>
        <translation>離脱中に別のプールへ移る</translation>
    </message>
    <message>
        <source>ESP to delegate</source>
        <translation>委任する ESP</translation>
    </message>
    <message>
        <source>ESP to undelegate</source>
        <translation>委任を解除する ESP</translation>
    </message>
    <message>
        <source>POL to delegate</source>
        <translation>委任する POL</translation>
    </message>
    <message>
        <source>POL to undelegate</source>
        <translation>委任を解除する POL</translation>
    </message>
    <message>
        <source>stETH to wrap</source>
        <translation>ラップする stETH</translation>
    </message>
    <message>
        <source>wstETH to unwrap</source>
        <translation>アンラップする wstETH</translation>
    </message>
    <message>
        <source>stESP to wrap</source>
        <translation>ラップする stESP</translation>
    </message>
    <message>
        <source>wstESP to unwrap</source>
        <translation>アンラップする wstESP</translation>
    </message>
    <message>
        <source>stMETIS to wrap</source>
        <translation>ラップする stMETIS</translation>
    </message>
    <message>
        <source>wstMETIS to unwrap</source>
        <translation>アンラップする wstMETIS</translation>
    </message>
    <message>
        <source>stPOL to wrap</source>
        <translation>ラップする stPOL</translation>
    </message>
    <message>
        <source>wstPOL to unwrap</source>
        <translation>アンラップする wstPOL</translation>
    </message>
    <message>
        <source>METIS to stake</source>
        <translation>ステーキングする METIS</translation>
    </message>
    <message>
        <source>ETH to stake</source>
        <translation>ステーキングする ETH</translation>
    </message>
    <message>
        <source>POL to stake</source>
        <translation>ステーキングする POL</translation>
    </message>
    <message>
        <source>METIS to change</source>
        <translation>換える METIS</translation>
    </message>
    <message>
        <source>ETH to change</source>
        <translation>換える ETH</translation>
    </message>
    <message>
        <source>eMetis to deposit</source>
        <translation>預ける eMetis</translation>
    </message>
    <message>
        <source>eMetis to queue</source>
        <translation>待ち行列に入れる eMetis</translation>
    </message>
    <message>
        <source>frxETH to deposit</source>
        <translation>預ける frxETH</translation>
    </message>
    <message>
        <source>frxETH to queue</source>
        <translation>待ち行列に入れる frxETH</translation>
    </message>
    <message>
        <source>seMetis to redeem</source>
        <translation>償還する seMetis</translation>
    </message>
    <message>
        <source>sfrxETH to redeem</source>
        <translation>償還する sfrxETH</translation>
    </message>
    <message>
        <source>mETH to give back</source>
        <translation>返す mETH</translation>
    </message>
    <message>
        <source>MaticX to give back</source>
        <translation>返す MaticX</translation>
    </message>
    <message>
        <source>Less than the preview by at most this many hundredths of a percent</source>
        <translation>プレビューより少なくてよい上限（0.01 % 単位）</translation>
    </message>
    <message>
        <source>Number of the provider</source>
        <translation>プロバイダーの番号</translation>
    </message>
    <message>
        <source>Version of the rollup</source>
        <translation>ロールアップのバージョン</translation>
    </message>
    <message>
        <source>Account that may withdraw</source>
        <translation>引き出せるアカウント</translation>
    </message>
    <message>
        <source>Account that rewards go to</source>
        <translation>報酬を受け取るアカウント</translation>
    </message>
    <message>
        <source>Move to new rollups by itself</source>
        <translation>新しいロールアップへ自動で移る</translation>
    </message>
    <message>
        <source>Attester of the slot</source>
        <translation>スロットのアテスター</translation>
    </message>
    <message>
        <source>Account that gets the stake</source>
        <translation>ステーキング分を受け取るアカウント</translation>
    </message>
    <message>
        <source>Number of the ticket</source>
        <translation>チケットの番号</translation>
    </message>
    <message>
        <source>Assets to deposit</source>
        <translation>預ける資産</translation>
    </message>
    <message>
        <source>Shares to redeem</source>
        <translation>償還する持分</translation>
    </message>
    <message>
        <source>Assets to withdraw</source>
        <translation>引き出す資産</translation>
    </message>
    <message>
        <source>Assets of the request to claim</source>
        <translation>請求する申請の資産</translation>
    </message>
    <message>
        <source>Shares of the request to claim</source>
        <translation>請求する申請の持分</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>バリデーター</translation>
    </message>
    <message>
        <source>All rewards so far, as the query service tells them</source>
        <translation>照会サービスが示すこれまでの報酬の総額</translation>
    </message>
    <message>
        <source>Proof of the query service</source>
        <translation>照会サービスの証明</translation>
    </message>
    <message>
        <source>stETH to withdraw</source>
        <translation>引き出す stETH</translation>
    </message>
    <message>
        <source>Numbers of the requests</source>
        <translation>申請の番号</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>申請の番号</translation>
    </message>
    <message>
        <source>Place of the request in the list as it is now</source>
        <translation>現在の一覧での申請の位置</translation>
    </message>
    <message>
        <source>Account that signs blocks; it can never be used again afterwards</source>
        <translation>ブロックに署名するアカウント。その後は二度と使えません</translation>
    </message>
    <message>
        <source>Account on Metis that rewards go to</source>
        <translation>報酬を受け取る Metis 上のアカウント</translation>
    </message>
    <message>
        <source>METIS to lock</source>
        <translation>ロックする METIS</translation>
    </message>
    <message>
        <source>Public key of the signer: 64 bytes, without the leading 04</source>
        <translation>署名者の公開鍵: 64 バイト、先頭の 04 を除く</translation>
    </message>
    <message>
        <source>Number of the sequencer</source>
        <translation>シーケンサーの番号</translation>
    </message>
    <message>
        <source>METIS to add; may be 0 when rewards are locked</source>
        <translation>追加する METIS。報酬をロックするなら 0 でもよい</translation>
    </message>
    <message>
        <source>Lock the rewards too</source>
        <translation>報酬もロックする</translation>
    </message>
    <message>
        <source>METIS to withdraw</source>
        <translation>引き出す METIS</translation>
    </message>
    <message>
        <source>Gas for the message to Metis; 0 is the bridge&apos;s own choice</source>
        <translation>Metis へのメッセージのガス。0 ならブリッジが決める</translation>
    </message>
    <message>
        <source>ETH for the bridge; nothing is needed while no reward is paid out</source>
        <translation>ブリッジに払う ETH。払い出す報酬がなければ不要</translation>
    </message>
    <message>
        <source>Number of the undelegation</source>
        <translation>委任解除の番号</translation>
    </message>
    <message>
        <source>Number of the other validator; above 7</source>
        <translation>移る先のバリデーターの番号（7 より大きい）</translation>
    </message>
    <message>
        <source>POL to move</source>
        <translation>移す POL</translation>
    </message>
    <message>
        <source>rETH to burn</source>
        <translation>バーンする rETH</translation>
    </message>
    <message>
        <source>Numbers of the withdrawals</source>
        <translation>引き出しの番号</translation>
    </message>
    <message>
        <source>Delegation pool of the validator</source>
        <translation>バリデーターの委任プール</translation>
    </message>
    <message>
        <source>STRK in units of 10^-18</source>
        <translation>STRK（10^-18 単位）</translation>
    </message>
    <message>
        <source>Account that delegates</source>
        <translation>委任するアカウント</translation>
    </message>
    <message>
        <source>The other validator</source>
        <translation>移る先のバリデーター</translation>
    </message>
    <message>
        <source>Its pool</source>
        <translation>そのプール</translation>
    </message>
    <message>
        <source>Address of the vault</source>
        <translation>ボールトのアドレス</translation>
    </message>
    <message>
        <source>Number of the validator</source>
        <translation>バリデーターの番号</translation>
    </message>
    <message>
        <source>Request, wait, complete</source>
        <translation>申請、待機、完了</translation>
    </message>
    <message>
        <source>Begin, wait, finish</source>
        <translation>開始、待機、完了</translation>
    </message>
    <message>
        <source>Redeem seMetis, queue eMetis, wait, claim</source>
        <translation>seMetis を償還、eMetis を待ち行列へ、待機、請求</translation>
    </message>
    <message>
        <source>Queue eMetis, wait, claim</source>
        <translation>eMetis を待ち行列へ、待機、請求</translation>
    </message>
    <message>
        <source>Queue frxETH, wait, claim</source>
        <translation>frxETH を待ち行列へ、待機、請求</translation>
    </message>
    <message>
        <source>Wait and claim METIS</source>
        <translation>待機して METIS を請求</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation>チケットを取り消す</translation>
    </message>
    <message>
        <source>Redeem at once</source>
        <translation>すぐに償還</translation>
    </message>
    <message>
        <source>Request, wait, claim</source>
        <translation>申請、待機、請求</translation>
    </message>
    <message>
        <source>Undelegate, wait, claim</source>
        <translation>委任を解除、待機、請求</translation>
    </message>
    <message>
        <source>When the validator leaves</source>
        <translation>バリデーターが離脱するとき</translation>
    </message>
    <message>
        <source>Wait and claim</source>
        <translation>待機して請求</translation>
    </message>
    <message>
        <source>Unwrap at once</source>
        <translation>すぐにアンラップ</translation>
    </message>
    <message>
        <source>Unlock, wait, claim</source>
        <translation>ロック解除、待機、請求</translation>
    </message>
    <message>
        <source>Withdraw a part at once</source>
        <translation>一部をすぐに引き出す</translation>
    </message>
    <message>
        <source>Move to another validator at once</source>
        <translation>すぐに別のバリデーターへ移す</translation>
    </message>
    <message>
        <source>Burn rETH at once</source>
        <translation>すぐに rETH をバーン</translation>
    </message>
    <message>
        <source>First come, first served; an operator must unlock the request after the wait.</source>
        <translation>先着順です。待機後に運営者が申請のロックを解除する必要があります。</translation>
    </message>
    <message>
        <source>The time of the exit stands on the chain once it is begun; what is written about it differs.</source>
        <translation>出口の時刻は開始するとチェーンに記されます。文書の記述はまちまちです。</translation>
    </message>
    <message>
        <source>The wait begins when the eMetis are queued. The ticket pays only while the queue holds enough METIS.</source>
        <translation>待機は eMetis を待ち行列に入れたときに始まります。チケットは待ち行列に十分な METIS があるときだけ支払われます。</translation>
    </message>
    <message>
        <source>The ticket pays only while the queue holds enough METIS.</source>
        <translation>チケットは待ち行列に十分な METIS があるときだけ支払われます。</translation>
    </message>
    <message>
        <source>The ticket can be sold or sent: it is an ERC-721 token. Locking LP tokens makes it ripe sooner.</source>
        <translation>チケットは ERC-721 トークンなので売却や送付ができます。LP トークンをロックすると早く満期になります。</translation>
    </message>
    <message>
        <source>eMetis come back less a fee that is fixed when the ticket is made.</source>
        <translation>チケット作成時に決まる手数料を引いた eMetis が戻ります。</translation>
    </message>
    <message>
        <source>As much as the vault lets go at that time.</source>
        <translation>その時点でボールトが払い出せる分だけです。</translation>
    </message>
    <message>
        <source>The vault decides when it fulfils a request; the standard has no way to take one back.</source>
        <translation>申請をいつ満たすかはボールトが決めます。規格には申請を取り下げる方法がありません。</translation>
    </message>
    <message>
        <source>One undelegation at a time from each validator.</source>
        <translation>委任の解除はバリデーターごとに一度に一件です。</translation>
    </message>
    <message>
        <source>Nothing comes back by itself: it has to be claimed.</source>
        <translation>自動では戻りません。請求が必要です。</translation>
    </message>
    <message>
        <source>Nothing is earned while waiting.</source>
        <translation>待機中は収益がありません。</translation>
    </message>
    <message>
        <source>Wait and fee stand in the queue&apos;s contract; its functions for them are not confirmed here.</source>
        <translation>待機時間と手数料は待ち行列のコントラクトにあります。その関数はここでは確認されていません。</translation>
    </message>
    <message>
        <source>The queue has no fixed wait: the oracle finalises requests as ETH comes in; in bunker mode it takes longer. A request is an ERC-721 token.</source>
        <translation>待ち行列に決まった待機時間はありません。ETH が入り次第オラクルが申請を確定し、バンカーモードではより長くかかります。申請は ERC-721 トークンです。</translation>
    </message>
    <message>
        <source>stETH comes back at the rate of that moment.</source>
        <translation>その時点のレートで stETH が戻ります。</translation>
    </message>
    <message>
        <source>First come, first served, without a fixed wait. The rate is fixed at the request.</source>
        <translation>先着順で、決まった待機時間はありません。レートは申請時に決まります。</translation>
    </message>
    <message>
        <source>The wait is counted in checkpoints of Polygon.</source>
        <translation>待機は Polygon のチェックポイントで数えます。</translation>
    </message>
    <message>
        <source>Each part is claimed by itself.</source>
        <translation>各部分は別々に請求します。</translation>
    </message>
    <message>
        <source>The contract&apos;s owner can change the wait, and can unlock by force.</source>
        <translation>コントラクトの所有者は待機時間を変更でき、強制的にロックを解除できます。</translation>
    </message>
    <message>
        <source>What stays must be at least the minimum; once in a batch.</source>
        <translation>残る量は最小量以上でなければならず、バッチごとに一度だけです。</translation>
    </message>
    <message>
        <source>The wait is counted in checkpoints of the network; the documentation speaks of about 30 minutes each.</source>
        <translation>待機はネットワークのチェックポイントで数えます。文書によれば一つ約 30 分です。</translation>
    </message>
    <message>
        <source>Only to validators above number 7.</source>
        <translation>番号が 7 より大きいバリデーターへのみです。</translation>
    </message>
    <message>
        <source>At once while the collateral covers it; otherwise the call reverts and the market is the only way out.</source>
        <translation>担保で賄えるうちはすぐにできます。足りなければ呼び出しはリバートし、市場で売るのが唯一の出口です。</translation>
    </message>
    <message>
        <source>What is requested earns nothing more.</source>
        <translation>申請した分にはもう収益がありません。</translation>
    </message>
    <message>
        <source>Penalties of the attester come out of the stake.</source>
        <translation>アテスターのペナルティはステーキング分から引かれます。</translation>
    </message>
    <message>
        <source>%1 of all that is redeemed, not of the rewards alone, is held back; the amount that you would get is told without it. It comes over %2 or longer, and only while you stake ENKI tokens for it: without them it never comes.</source>
        <translation>報酬だけでなく、償還する全体の %1 が留め置かれます。受け取れる額にはすでに含まれていません。それは %2 以上かけて、ENKI トークンをステークしている間だけ出てきます。なければ決して出てきません。</translation>
    </message>
    <message>
        <source>Cancelling a ticket costs a fee that is fixed when it is made.</source>
        <translation>チケットの取り消しには作成時に決まる手数料がかかります。</translation>
    </message>
    <message>
        <source>Fees of the vault are in what it previews.</source>
        <translation>ボールトの手数料はプレビューに含まれています。</translation>
    </message>
    <message>
        <source>The redemption fee can be set up to all of the amount.</source>
        <translation>償還手数料は全額まで設定され得ます。</translation>
    </message>
    <message>
        <source>The bridge takes ETH for paying out rewards.</source>
        <translation>報酬の払い出しにブリッジが ETH を取ります。</translation>
    </message>
    <message>
        <source>The fee is the one of the deposit: it is paid on the way in.</source>
        <translation>手数料は預け入れのもので、入るときに払います。</translation>
    </message>
    <message>
        <source>How a withdrawal is requested is not confirmed: read the contract before.</source>
        <translation>引き出しの申請方法は確認されていません。先にコントラクトを読んでください。</translation>
    </message>
    <message>
        <source>Rewards come only if the provider makes the split of this slot its coinbase.</source>
        <translation>プロバイダーがこのスロットの分配コントラクトを coinbase にした場合だけ報酬が入ります。</translation>
    </message>
    <message>
        <source>The call reverts when the provider has changed its share.</source>
        <translation>プロバイダーが取り分を変えていると呼び出しはリバートします。</translation>
    </message>
    <message>
        <source>What is held back of a redemption is claimed on ENKI&apos;s own pages, with ENKI tokens staked there: Rollscope does not do that.</source>
        <translation>償還で留め置かれた分は、ENKI トークンをステークして ENKI 自身のページで請求します。Rollscope では行いません。</translation>
    </message>
    <message>
        <source>The validator may raise its commission by a bounded step.</source>
        <translation>バリデーターは決められた幅で手数料を上げることがあります。</translation>
    </message>
    <message>
        <source>There is a limit a day for everybody together: the call reverts beyond it.</source>
        <translation>全員合わせた一日の上限があり、超えると呼び出しはリバートします。</translation>
    </message>
    <message>
        <source>Governance can set the redemption fee up to all of the amount: read it before.</source>
        <translation>ガバナンスは償還手数料を全額まで設定できます。先に確認してください。</translation>
    </message>
    <message>
        <source>A claim moves the last request into the place of the one that is claimed: places are read anew after each.</source>
        <translation>請求すると最後の申請がその位置に移ります。位置は毎回読み直します。</translation>
    </message>
    <message>
        <source>The signer is used up for ever after it leaves or is changed.</source>
        <translation>署名者は離脱または変更の後は二度と使えません。</translation>
    </message>
    <message>
        <source>At once, and once in a batch.</source>
        <translation>すぐに、バッチごとに一度です。</translation>
    </message>
    <message>
        <source>The sequencer stops; its signer cannot come back.</source>
        <translation>シーケンサーは停止し、その署名者は戻れません。</translation>
    </message>
    <message>
        <source>After a deposit rETH may be locked against transfers for a while.</source>
        <translation>預け入れの後しばらく rETH の送付がロックされることがあります。</translation>
    </message>
    <message>
        <source>Both calls go into one transaction.</source>
        <translation>両方の呼び出しが一つのトランザクションに入ります。</translation>
    </message>
    <message>
        <source>Only what is on its way out can be moved.</source>
        <translation>離脱中の分だけ移せます。</translation>
    </message>
    <message>
        <source>Redemption tickets</source>
        <translation>償還チケット</translation>
    </message>
    <message>
        <source>Shares of the vault</source>
        <translation>ボールトの持分</translation>
    </message>
    <message>
        <source>Deposit requested</source>
        <translation>申請中の預け入れ</translation>
    </message>
    <message>
        <source>Deposit to claim</source>
        <translation>請求できる預け入れ</translation>
    </message>
    <message>
        <source>Redemption requested</source>
        <translation>申請中の償還</translation>
    </message>
    <message>
        <source>Redemption to claim</source>
        <translation>請求できる償還</translation>
    </message>
    <message>
        <source>Delegated</source>
        <translation>委任済み</translation>
    </message>
    <message>
        <source>With validators that have left</source>
        <translation>離脱したバリデーターにある分</translation>
    </message>
    <message>
        <source>Undelegating</source>
        <translation>委任の解除中</translation>
    </message>
    <message>
        <source>Withdrawal requests</source>
        <translation>引き出しの申請</translation>
    </message>
    <message>
        <source>Unstake requests</source>
        <translation>アンステーキングの申請</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>ロック解除中</translation>
    </message>
    <message>
        <source>Queued withdrawals</source>
        <translation>待ち行列中の引き出し</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>不明な期間</translation>
    </message>
    <message>
        <source>an unknown part</source>
        <translation>不明な割合</translation>
    </message>
    <message>
        <source>The same addresses on other chains are other contracts. Who can replace the code is read, not believed.</source>
        <translation>他のチェーンの同じアドレスは別のコントラクトです。誰がコードを置き換えられるかは、信じるのではなく読み取ります。</translation>
    </message>
    <message>
        <source>One slot of a sequencer at a time, for exactly the threshold. A loss of the provider falls wholly on who funded the slot.</source>
        <translation>一度にシーケンサーのスロット一つ、ちょうど基準額です。プロバイダーの損失はすべて、スロットに資金を出した人が負います。</translation>
    </message>
    <message>
        <source>Redemptions are ERC-721 tokens in a queue of its own; anybody may claim them for their owner.</source>
        <translation>償還は独自の待ち行列にある ERC-721 トークンで、誰でも所有者のために請求できます。</translation>
    </message>
    <message>
        <source>Two tokens: eMetis follows METIS and earns nothing, seMetis is a vault over it and earns. METIS here is the ERC-20 face of the chain&apos;s own coin.</source>
        <translation>トークンは二つです。eMetis は METIS に連動し収益はなく、seMetis はその上のボールトで収益を生みます。ここでの METIS は、チェーン自身のコインの ERC-20 としての姿です。</translation>
    </message>
    <message>
        <source>Any vault of the standard, by its address: nobody vouches for it.</source>
        <translation>アドレスで指定する、規格に沿った任意のボールトです。誰も保証しません。</translation>
    </message>
    <message>
        <source>Any vault with requests, by its address: nobody vouches for it. Requests without a number of their own (0) are meant.</source>
        <translation>アドレスで指定する、申請を受け付ける任意のボールトです。誰も保証しません。固有の番号を持たない（0）申請を指します。</translation>
    </message>
    <message>
        <source>Two tokens: frxETH follows ETH and earns nothing, sfrxETH is a vault over it and earns.</source>
        <translation>トークンは二つです。frxETH は ETH に連動し収益はなく、sfrxETH はその上のボールトで収益を生みます。</translation>
    </message>
    <message>
        <source>For operators: one owner locks METIS for one sequencer, and only accounts on a list may. Nobody can delegate here.</source>
        <translation>運営者向けです。一人の所有者が一つのシーケンサーのために METIS をロックし、一覧にあるアカウントだけが行えます。ここには誰も委任できません。</translation>
    </message>
    <message>
        <source>One validator at a time: its number chooses the contract that shares come from.</source>
        <translation>一度に一つのバリデーターです。その番号で、持分を出すコントラクトが決まります。</translation>
    </message>
    <message>
        <source>Contracts are found by name in RocketStorage: upgrades change their addresses.</source>
        <translation>コントラクトは RocketStorage で名前から探します。アップグレードでアドレスが変わります。</translation>
    </message>
    <message>
        <source>Deposits and withdrawals through the queue need proofs that are not on the chain: they are made on the protocol&apos;s own page.</source>
        <translation>待ち行列を通した預け入れと引き出しには、チェーン上にない証明が必要です。プロトコル自身のページで行います。</translation>
    </message>
    <message>
        <source>Calls are written for a Starknet account and not signed here. A change counts after some epochs.</source>
        <translation>呼び出しは Starknet アカウント向けに書き出され、ここでは署名しません。変更は数エポック後に有効になります。</translation>
    </message>
    <message>
        <source>A test network alone: none was found elsewhere. Made after ENKI.</source>
        <translation>テストネットワークだけです。他では見つかりませんでした。ENKI にならって作られています。</translation>
    </message>
    <message>
        <source>the staking registry takes AZTEC</source>
        <translation>ステーキングの登録簿は AZTEC を受け取る</translation>
    </message>
    <message>
        <source>the staking registry knows this rollup registry</source>
        <translation>ステーキングの登録簿はこのロールアップの登録簿を知っている</translation>
    </message>
    <message>
        <source>ENKI&apos;s Config names this seMetis</source>
        <translation>ENKI の Config はこの seMetis を示している</translation>
    </message>
    <message>
        <source>ENKI&apos;s Config names this eMetis</source>
        <translation>ENKI の Config はこの eMetis を示している</translation>
    </message>
    <message>
        <source>ENKI&apos;s Config names METIS as its coin</source>
        <translation>ENKI の Config は METIS をコインとして示している</translation>
    </message>
    <message>
        <source>seMetis and Config name the same minter</source>
        <translation>seMetis と Config は同じ発行コントラクトを示している</translation>
    </message>
    <message>
        <source>seMetis is a vault over eMetis</source>
        <translation>seMetis は eMetis のボールトである</translation>
    </message>
    <message>
        <source>the minter makes eMetis</source>
        <translation>発行コントラクトは eMetis を発行する</translation>
    </message>
    <message>
        <source>the minter takes METIS</source>
        <translation>発行コントラクトは METIS を受け取る</translation>
    </message>
    <message>
        <source>the stake table takes ESP</source>
        <translation>ステークテーブルは ESP を受け取る</translation>
    </message>
    <message>
        <source>ESP has the 18 decimals in which amounts of it are typed</source>
        <translation>ESP の小数は、数量の入力に使う 18 桁である</translation>
    </message>
    <message>
        <source>sfrxETH is a vault over frxETH</source>
        <translation>sfrxETH は frxETH のボールトである</translation>
    </message>
    <message>
        <source>LockingPool keeps its METIS in this LockingInfo</source>
        <translation>LockingPool は METIS をこの LockingInfo に置いている</translation>
    </message>
    <message>
        <source>LockingInfo takes METIS</source>
        <translation>LockingInfo は METIS を受け取る</translation>
    </message>
    <message>
        <source>the ValidatorShare contract is the one of this validator</source>
        <translation>ValidatorShare コントラクトはこのバリデーターのものである</translation>
    </message>
    <message>
        <source>RocketStorage names this rETH</source>
        <translation>RocketStorage はこの rETH を示している</translation>
    </message>
    <message>
        <source>withdrawal request of this account</source>
        <translation>このアカウントの引き出し申請</translation>
    </message>
    <message>
        <source>free slot of this provider</source>
        <translation>このプロバイダーの空きスロット</translation>
    </message>
    <message>
        <source>provider of this number</source>
        <translation>この番号のプロバイダー</translation>
    </message>
    <message>
        <source>the rollup of this version</source>
        <translation>この版のロールアップ</translation>
    </message>
    <message>
        <source>account that may withdraw</source>
        <translation>引き出せるアカウント</translation>
    </message>
    <message>
        <source>account that gets the stake</source>
        <translation>ステーク分を受け取るアカウント</translation>
    </message>
    <message>
        <source>the ticket</source>
        <translation>チケット</translation>
    </message>
    <message>
        <source>the queue, with this ticket,</source>
        <translation>このチケットを含む待ち行列</translation>
    </message>
    <message>
        <source>the owner of the ticket</source>
        <translation>チケットの所有者</translation>
    </message>
    <message>
        <source>that the ticket has been redeemed</source>
        <translation>チケットが償還済みかどうか</translation>
    </message>
    <message>
        <source>the wait of this ticket</source>
        <translation>このチケットの待機</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>amount to claim</source>
        <translation>請求する数量</translation>
    </message>
    <message>
        <source>the stake table</source>
        <translation>ステークテーブル</translation>
    </message>
    <message>
        <source>the state of the validator (1 is active)</source>
        <translation>バリデーターの状態（1 は有効）</translation>
    </message>
    <message>
        <source>the month after the validator raised its commission</source>
        <translation>バリデーターが手数料を上げた後の一か月</translation>
    </message>
    <message>
        <source>amount to undelegate</source>
        <translation>委任を解除する数量</translation>
    </message>
    <message>
        <source>an earlier undelegation from this validator, which has to be claimed first</source>
        <translation>先に請求が必要な、このバリデーターからの以前の委任解除</translation>
    </message>
    <message>
        <source>the state of the validator (1 is active; after it has left, claim the exit)</source>
        <translation>バリデーターの状態（1 は有効。離脱後は退出分を請求）</translation>
    </message>
    <message>
        <source>undelegation from this validator</source>
        <translation>このバリデーターからの委任解除</translation>
    </message>
    <message>
        <source>the wait</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>exit of this validator</source>
        <translation>このバリデーターの離脱</translation>
    </message>
    <message>
        <source>delegation to this validator</source>
        <translation>このバリデーターへの委任</translation>
    </message>
    <message>
        <source>reward that has not been claimed</source>
        <translation>まだ請求していない報酬</translation>
    </message>
    <message>
        <source>staking with Lido</source>
        <translation>Lido でのステーキング</translation>
    </message>
    <message>
        <source>that Lido is in bunker mode, where withdrawals take longer</source>
        <translation>引き出しに時間がかかるバンカーモードに Lido があるかどうか</translation>
    </message>
    <message>
        <source>that each request is finalised</source>
        <translation>各申請が確定していること</translation>
    </message>
    <message>
        <source>what a request pays</source>
        <translation>申請で支払われる額</translation>
    </message>
    <message>
        <source>staking with Mantle</source>
        <translation>Mantle でのステーキング</translation>
    </message>
    <message>
        <source>the supply with this</source>
        <translation>これを加えた発行量</translation>
    </message>
    <message>
        <source>the way out of mETH</source>
        <translation>mETH からの出口</translation>
    </message>
    <message>
        <source>that the request is finalised</source>
        <translation>申請が確定していること</translation>
    </message>
    <message>
        <source>the wait, in checkpoints,</source>
        <translation>待機（チェックポイントで数える）</translation>
    </message>
    <message>
        <source>the sequencer pool</source>
        <translation>シーケンサープール</translation>
    </message>
    <message>
        <source>the number of a sequencer that this account owns already</source>
        <translation>このアカウントがすでに持つシーケンサーの番号</translation>
    </message>
    <message>
        <source>the number of a sequencer that used this signer</source>
        <translation>この署名者を使ったことのあるシーケンサーの番号</translation>
    </message>
    <message>
        <source>account that rewards go to</source>
        <translation>報酬の送り先アカウント</translation>
    </message>
    <message>
        <source>the public key</source>
        <translation>公開鍵</translation>
    </message>
    <message>
        <source>the owner of the sequencer</source>
        <translation>シーケンサーの所有者</translation>
    </message>
    <message>
        <source>the state of the sequencer (2 is active)</source>
        <translation>シーケンサーの状態（2 は有効）</translation>
    </message>
    <message>
        <source>the whole lock</source>
        <translation>ロックの全体</translation>
    </message>
    <message>
        <source>amount to withdraw</source>
        <translation>引き出す数量</translation>
    </message>
    <message>
        <source>what stays locked</source>
        <translation>ロックされたまま残る分</translation>
    </message>
    <message>
        <source>unlocking that was begun</source>
        <translation>開始済みのロック解除</translation>
    </message>
    <message>
        <source>that the validator is active</source>
        <translation>バリデーターが有効であること</translation>
    </message>
    <message>
        <source>undelegation of this number</source>
        <translation>この番号の委任解除</translation>
    </message>
    <message>
        <source>the reward</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>amount to move</source>
        <translation>移す数量</translation>
    </message>
    <message>
        <source>the number of the other validator</source>
        <translation>別のバリデーターの番号</translation>
    </message>
    <message>
        <source>that deposits are on</source>
        <translation>預け入れが有効であること</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>バーン</translation>
    </message>
    <message>
        <source>The deposit collects rewards first: fewer tokens of the same worth may come.</source>
        <translation>預け入れでは先に報酬を集めるため、同じ価値でより少ないトークンになることがあります。</translation>
    </message>
    <message>
        <source>The METIS that were fixed at the request.</source>
        <translation>申請時に確定した METIS です。</translation>
    </message>
    <message>
        <source>No token: the slot belongs to the account that may withdraw.</source>
        <translation>トークンはありません。スロットは引き出せるアカウントのものです。</translation>
    </message>
    <message>
        <source>After the wait, with finaliseWithdraw.</source>
        <translation>待機後、finaliseWithdraw で受け取ります。</translation>
    </message>
    <message>
        <source>The stake of the slot.</source>
        <translation>スロットのステーク分です。</translation>
    </message>
    <message>
        <source>The minter takes no least amount: a reward that arrives before makes it fewer shares of the same worth.</source>
        <translation>発行コントラクトは最低量を受け付けません。先に報酬が入ると、同じ価値でより少ない持分になります。</translation>
    </message>
    <message>
        <source>%1 of what the shares are worth does not come at once: it is held back, and comes over %2 or longer, only while you stake ENKI tokens for it.</source>
        <translation>持分の価値の %1 はすぐには出てきません。留め置かれ、%2 以上かけて、ENKI トークンをステークしている間だけ出てきます。</translation>
    </message>
    <message>
        <source>A ticket, an ERC-721 token, comes at once; METIS for it when it is ripe and the queue holds enough.</source>
        <translation>ERC-721 トークンであるチケットがすぐに届きます。METIS は、満期になり待ち行列に十分あるときに受け取れます。</translation>
    </message>
    <message>
        <source>The fee was fixed when the ticket was made.</source>
        <translation>手数料はチケットの作成時に確定しています。</translation>
    </message>
    <message>
        <source>The standard has no least amount: compare with the simulation.</source>
        <translation>この規格には最低量がありません。シミュレーションと比べてください。</translation>
    </message>
    <message>
        <source>A guess by the rate of now: the rate of the day when it is fulfilled counts.</source>
        <translation>今のレートによる見積もりです。履行される日のレートが適用されます。</translation>
    </message>
    <message>
        <source>As many as the request was fulfilled with.</source>
        <translation>申請が履行された分の持分です。</translation>
    </message>
    <message>
        <source>As much as the request was fulfilled with.</source>
        <translation>申請が履行された分の資産です。</translation>
    </message>
    <message>
        <source>No token: the delegation belongs to this account. Rewards are claimed apart, less %1 that the validator keeps.</source>
        <translation>トークンはありません。委任はこのアカウントのものです。報酬はバリデーターの取り分 %1 を除き、別に請求します。</translation>
    </message>
    <message>
        <source>After the wait, with claimWithdrawal.</source>
        <translation>待機後、claimWithdrawal で受け取ります。</translation>
    </message>
    <message>
        <source>A ticket, an ERC-721 token, and ETH for it after the wait, less the fee that the contract names at that time.</source>
        <translation>ERC-721 トークンであるチケットが届き、待機後に、その時にコントラクトが示す手数料を引いた ETH を受け取ります。</translation>
    </message>
    <message>
        <source>What the ticket was made for.</source>
        <translation>チケットの作成時の額です。</translation>
    </message>
    <message>
        <source>One for one; rounding of shares may take up to 2 wei.</source>
        <translation>一対一です。持分の丸めで最大 2 wei 減ることがあります。</translation>
    </message>
    <message>
        <source>When the oracle finalises the requests, and at most that: a loss before is shared. Above the greatest request it is several.</source>
        <translation>オラクルが申請を確定したときに、最大でその額です。それまでの損失は分担されます。申請の上限を超えると複数に分かれます。</translation>
    </message>
    <message>
        <source>The claimable ETH of each request, as the queue tells it.</source>
        <translation>待ち行列が示す、各申請の請求可能な ETH です。</translation>
    </message>
    <message>
        <source>Fixed now, paid when the request is finalised.</source>
        <translation>今確定し、申請が確定したときに支払われます。</translation>
    </message>
    <message>
        <source>The contract takes no least amount.</source>
        <translation>コントラクトは最低量を受け付けません。</translation>
    </message>
    <message>
        <source>After the wait. One request may become several, one for each validator.</source>
        <translation>待機後です。一つの申請が、バリデーターごとに一つずつ複数になることがあります。</translation>
    </message>
    <message>
        <source>What the shares of the request are worth; one for one unless the validator was slashed.</source>
        <translation>申請した持分の価値です。バリデーターがスラッシュされていなければ一対一です。</translation>
    </message>
    <message>
        <source>No token: the lock belongs to this account.</source>
        <translation>トークンはありません。ロックはこのアカウントのものです。</translation>
    </message>
    <message>
        <source>No token: the lock grows.</source>
        <translation>トークンはありません。ロックが増えます。</translation>
    </message>
    <message>
        <source>They arrive on Metis at the account that rewards go to.</source>
        <translation>Metis 上の、報酬の送り先アカウントに届きます。</translation>
    </message>
    <message>
        <source>After the wait, with unlockClaim. Rewards that are due are paid out on Metis at once.</source>
        <translation>待機後、unlockClaim で受け取ります。未払いの報酬は Metis ですぐに支払われます。</translation>
    </message>
    <message>
        <source>Rewards that are due are paid out in the same transaction.</source>
        <translation>未払いの報酬は同じトランザクションで支払われます。</translation>
    </message>
    <message>
        <source>After the wait, with the number that this makes. Rewards that are due are paid out at once.</source>
        <translation>待機後、これで作られる番号で受け取ります。未払いの報酬はすぐに支払われます。</translation>
    </message>
    <message>
        <source>Shares for the rewards that are due.</source>
        <translation>未払いの報酬に対する持分です。</translation>
    </message>
    <message>
        <source>Shares of the other validator, without a wait.</source>
        <translation>待機なしで、別のバリデーターの持分になります。</translation>
    </message>
    <message>
        <source>After the deposit fee. The contract takes no least amount.</source>
        <translation>預け入れ手数料を引いた額です。コントラクトは最低量を受け付けません。</translation>
    </message>
    <message>
        <source>What the finished withdrawals pay.</source>
        <translation>完了した引き出しで支払われる額です。</translation>
    </message>
</context>
<context>
    <name>StepAmount</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>No account is known. Connect a wallet that you already use; it keeps its keys to itself.</source>
        <translation>アカウントがありません。すでに使っているウォレットを接続してください。鍵はウォレットの中に留まります。</translation>
    </message>
    <message>
        <source>Accounts and signers …</source>
        <translation>アカウントと署名者 …</translation>
    </message>
    <message>
        <source>What the contract says</source>
        <translation>コントラクトの内容</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>表示する</translation>
    </message>
    <message>
        <source>The contract may take something already, from an approval before. If you do not need that, take it back.</source>
        <translation>以前の承認により、コントラクトはすでに引き出せます。不要であれば取り消してください。</translation>
    </message>
    <message>
        <source>Take the approval back …</source>
        <translation>承認を取り消す…</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>追跡</translation>
    </message>
    <message>
        <source>Step %1 of 6: %2</source>
        <translation>6 段階中 %1: %2</translation>
    </message>
    <message>
        <source>%1, this step</source>
        <translation>%1、現在の段階</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number of a step, its name</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>StepReview</name>
    <message>
        <source>The plan is made, all of it is simulated at two operators, and what they say is compared.</source>
        <translation>計画を作り、二つの運営者で全体をシミュレートし、結果を比べています。</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>少々お待ちください</translation>
    </message>
    <message>
        <source>It cannot be signed</source>
        <translation>署名できません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>How that is known</source>
        <translation>根拠</translation>
    </message>
    <message>
        <source>Which signature</source>
        <translation>どの署名</translation>
    </message>
    <message>
        <source>What the simulation says</source>
        <translation>シミュレーションの結果</translation>
    </message>
    <message>
        <source>This one has no bytes yet</source>
        <translation>まだバイト列がありません</translation>
    </message>
</context>
<context>
    <name>StepSign</name>
    <message>
        <source>Right before it is signed, everything is simulated and judged once more. What the signer returns is compared byte by byte with what you saw; anything else is not sent.</source>
        <translation>署名の直前に、すべてをもう一度シミュレートし判定します。署名者が返したものは、表示された内容とバイト単位で比べ、違うものは送りません。</translation>
    </message>
    <message>
        <source>Compare on your device</source>
        <translation>デバイスで照合</translation>
    </message>
    <message>
        <source>%1 is asked. Answer there.</source>
        <translation>%1 に問い合わせました。そちらで答えてください。</translation>
    </message>
    <message>
        <source>Take the question back</source>
        <translation>問い合わせを取り消す</translation>
    </message>
    <message>
        <source>The first signature waits for its block. Then the rest is simulated again, and you read it again.</source>
        <translation>最初の署名がブロックを待っています。その後、残りをもう一度シミュレートし、もう一度お読みいただきます。</translation>
    </message>
    <message>
        <source>The password of %1 opens it for this one signature.</source>
        <comment>file</comment>
        <translation>%1 のパスワードで、この署名のときだけファイルを開きます。</translation>
    </message>
    <message>
        <source>password of the file</source>
        <translation>ファイルのパスワード</translation>
    </message>
    <message>
        <source>Password of the key file</source>
        <translation>鍵ファイルのパスワード</translation>
    </message>
    <message>
        <source>Sign with it</source>
        <translation>これで署名</translation>
    </message>
    <message>
        <source>Your key file signs here, once its password opens it.</source>
        <translation>パスワードで開くと、鍵ファイルがここで署名します。</translation>
    </message>
    <message>
        <source>Right before the wallet is asked, everything is simulated and judged once more. What it sends is compared byte by byte with what you saw, but it is out by then: read it there before you say yes.</source>
        <translation>ウォレットに尋ねる直前に、すべてをもう一度シミュレートし判定します。ウォレットが送ったものは表示された内容とバイト単位で比べますが、その時にはもう出ています。承諾する前にウォレットで読んでください。</translation>
    </message>
    <message>
        <source>The wallet sends, not Rollscope</source>
        <translation>送るのは Rollscope ではなくウォレットです</translation>
    </message>
    <message>
        <source>If you already answered in the wallet, it may still be sent after you take the question back.</source>
        <translation>ウォレットですでに答えていた場合は、問い合わせを取り消した後でも送られることがあります。</translation>
    </message>
</context>
<context>
    <name>StepTrack</name>
    <message>
        <source>Stages</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>When it is in its block, the rest is simulated again here, and you read it again. You may also close this: what is left is kept, and goes on later.</source>
        <translation>ブロックに入ると、残りをここでもう一度シミュレートし、もう一度お読みいただきます。閉じてもかまいません。残りは保存され、後で続けられます。</translation>
    </message>
</context>
<context>
    <name>StepWays</name>
    <message>
        <source>Every way out of it, read from the contracts just now. What a protocol&apos;s pages say about waiting times is often old; these numbers are its own.</source>
        <translation>ここから出るすべての方法を、たった今コントラクトから読み取りました。プロトコルのページにある待ち時間は古いことが多いですが、この数字はコントラクト自身のものです。</translation>
    </message>
    <message>
        <source>I have read how I get out, how long it takes and what it costs</source>
        <translation>出る方法、かかる時間、費用を読みました</translation>
    </message>
</context>
<context>
    <name>Swimlanes</name>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>戻る (Alt+←)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>進む (Alt+→)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>program, page</comment>
        <translation>%1・%2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>time of day</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Go to a chain, page or action (Ctrl+K)</source>
        <translation>チェーン・ページ・操作へ移動 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Light colours (Ctrl+T)</source>
        <translation>明るい配色 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Dark colours (Ctrl+T)</source>
        <translation>暗い配色 (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>TransactionList</name>
    <message>
        <source>Dropped transactions</source>
        <translation>捨てられたトランザクション</translation>
    </message>
    <message>
        <source>Copy what did not come back</source>
        <translation>戻らなかったものをコピー</translation>
    </message>
    <message>
        <source>The hashes are not known: this chain is so busy that only numbers are fetched, or no block with transactions was dropped.</source>
        <translation>ハッシュは不明です。このチェーンは件数しか取得しないほど混んでいるか、捨てられたブロックにトランザクションがありませんでした。</translation>
    </message>
    <message>
        <source>%1, back in %2</source>
        <comment>block, block</comment>
        <translation>%1、%2 で復帰</translation>
    </message>
    <message>
        <source>Copy the hash (Ctrl+C)</source>
        <translation>ハッシュをコピー (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Rollscope</source>
        <translation>Rollscope を開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>Base, Ink</comment>
        <translation>
            <numerusform>%1 ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>halted: Base, Ink</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>refused the connection</source>
        <translation>接続を拒否しました</translation>
    </message>
    <message>
        <source>is the node running, and the port right?</source>
        <translation>ノードは動いていますか。ポートは正しいですか</translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation>ホスト名が見つかりません</translation>
    </message>
    <message>
        <source>check the URL and the network</source>
        <translation>URL とネットワークを確認してください</translation>
    </message>
    <message>
        <source>did not accept the connection in time</source>
        <translation>時間内に接続を受け付けませんでした</translation>
    </message>
    <message>
        <source>accepted the connection but did not finish the WebSocket handshake in time</source>
        <translation>接続は受け付けましたが、WebSocket ハンドシェイクが時間内に終わりませんでした</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>TLS ハンドシェイクに失敗しました</translation>
    </message>
    <message>
        <source>the TLS handshake failed: %1</source>
        <translation>TLS ハンドシェイクに失敗しました: %1</translation>
    </message>
    <message>
        <source>its TLS certificate is not trusted: %1</source>
        <translation>TLS 証明書が信頼されていません: %1</translation>
    </message>
    <message>
        <source>the connection was not opened; certificates are always verified</source>
        <translation>接続していません。証明書は常に検証されます</translation>
    </message>
    <message>
        <source>the proxy failed</source>
        <translation>プロキシに失敗しました</translation>
    </message>
    <message>
        <source>the proxy failed: %1</source>
        <translation>プロキシに失敗しました: %1</translation>
    </message>
    <message>
        <source>check the proxy settings</source>
        <translation>プロキシの設定を確認してください</translation>
    </message>
    <message>
        <source>the proxy wants a login</source>
        <translation>プロキシがログインを求めています</translation>
    </message>
    <message>
        <source>set user and password of the proxy</source>
        <translation>プロキシのユーザーとパスワードを設定してください</translation>
    </message>
    <message>
        <source>ended the connection without a word (close 1006)</source>
        <translation>何も告げずに接続を切りました (close 1006)</translation>
    </message>
    <message>
        <source>ended the connection before the WebSocket was open</source>
        <translation>WebSocket が開く前に接続を切りました</translation>
    </message>
    <message>
        <source>ended the connection in the middle of an answer</source>
        <translation>応答の途中で接続を切りました</translation>
    </message>
    <message>
        <source>closed the connection</source>
        <translation>接続を閉じました</translation>
    </message>
    <message>
        <source>refused what we sent and closed the connection</source>
        <translation>送った内容を拒否し、接続を閉じました</translation>
    </message>
    <message>
        <source>closed the connection because of trouble of its own</source>
        <translation>自身の問題で接続を閉じました</translation>
    </message>
    <message>
        <source>is restarting</source>
        <translation>再起動中です</translation>
    </message>
    <message>
        <source>is too busy and asks to come back later</source>
        <translation>混み合っており、後で来るよう求めています</translation>
    </message>
    <message>
        <source>close %1</source>
        <translation>close %1</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>the endpoint is not connected</source>
        <translation>エンドポイントに接続していません</translation>
    </message>
    <message>
        <source>does not speak HTTP</source>
        <translation>HTTP を話しません</translation>
    </message>
    <message>
        <source>the port serves something else</source>
        <translation>このポートは別のものを提供しています</translation>
    </message>
    <message>
        <source>the request failed (network error %1)</source>
        <translation>要求に失敗しました (ネットワークエラー %1)</translation>
    </message>
    <message>
        <source>did not answer the HTTP request in time</source>
        <translation>HTTP 要求に時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>answered in an encoding that was not asked for</source>
        <translation>求めていないエンコーディングで応答しました</translation>
    </message>
    <message>
        <source>sent an answer of more than %1 bytes</source>
        <translation>%1 バイトを超える応答を送りました</translation>
    </message>
    <message>
        <source>sent an answer that does not unpack</source>
        <translation>展開できない応答を送りました</translation>
    </message>
    <message>
        <source>sent a truncated answer</source>
        <translation>途中で切れた応答を送りました</translation>
    </message>
    <message>
        <source>does not answer the WebSocket handshake</source>
        <translation>WebSocket ハンドシェイクに応答しません</translation>
    </message>
    <message>
        <source>the port serves something else than a WebSocket</source>
        <translation>このポートは WebSocket 以外のものを提供しています</translation>
    </message>
    <message>
        <source>answers like a web page, not like a WebSocket (HTTP %1)</source>
        <translation>WebSocket ではなくウェブページのように応答します (HTTP %1)</translation>
    </message>
    <message>
        <source>check the path of the URL, or use http(s)://</source>
        <translation>URL のパスを確認するか、http(s):// を使ってください</translation>
    </message>
    <message>
        <source>check the path of the URL</source>
        <translation>URL のパスを確認してください</translation>
    </message>
    <message>
        <source>broke the WebSocket handshake: %1</source>
        <translation>WebSocket ハンドシェイクに違反しました: %1</translation>
    </message>
    <message>
        <source>redirects</source>
        <translation>転送します</translation>
    </message>
    <message>
        <source>redirects to %1</source>
        <translation>%1 へ転送します</translation>
    </message>
    <message>
        <source>redirects are not followed; put the new address into the settings</source>
        <translation>転送には従いません。新しいアドレスを設定に入れてください</translation>
    </message>
    <message>
        <source>refuses access</source>
        <translation>アクセスを拒否します</translation>
    </message>
    <message>
        <source>check the API key in the URL and what it is allowed to do</source>
        <translation>URL の API キーとその権限を確認してください</translation>
    </message>
    <message>
        <source>wants payment</source>
        <translation>支払いを求めています</translation>
    </message>
    <message>
        <source>the plan behind the API key is used up</source>
        <translation>API キーのプランを使い切りました</translation>
    </message>
    <message>
        <source>has no WebSocket at this path</source>
        <translation>このパスに WebSocket がありません</translation>
    </message>
    <message>
        <source>has no JSON-RPC at this path</source>
        <translation>このパスに JSON-RPC がありません</translation>
    </message>
    <message>
        <source>found the request too large</source>
        <translation>要求が大きすぎるとのことです</translation>
    </message>
    <message>
        <source>asks for fewer requests</source>
        <translation>要求を減らすよう求めています</translation>
    </message>
    <message>
        <source>lower the request budget or use an own API key</source>
        <translation>要求の上限を下げるか、自分の API キーを使ってください</translation>
    </message>
    <message>
        <source>has trouble of its own</source>
        <translation>自身に問題があります</translation>
    </message>
    <message>
        <source>does not open a WebSocket</source>
        <translation>WebSocket を開きません</translation>
    </message>
    <message>
        <source>refuses the request</source>
        <translation>要求を拒否します</translation>
    </message>
    <message>
        <source>sent binary data where JSON text is due</source>
        <translation>JSON テキストの代わりにバイナリを送りました</translation>
    </message>
    <message>
        <source>announced a message of %1 bytes, the limit is %2</source>
        <translation>%1 バイトのメッセージを予告しました。上限は %2 です</translation>
    </message>
    <message>
        <source>sent a message of %1 bytes, the limit is %2</source>
        <translation>%1 バイトのメッセージを送りました。上限は %2 です</translation>
    </message>
    <message>
        <source>sent nothing for %1 s, not even an answer to a ping</source>
        <translation>%1 秒間、ping への応答も含め何も送ってきません</translation>
    </message>
    <message>
        <source>floods: sends more than %1 messages a second</source>
        <translation>過剰です: 毎秒 %1 件を超えるメッセージ</translation>
    </message>
    <message>
        <source>sent more than could be read</source>
        <translation>読み切れない量を送りました</translation>
    </message>
    <message>
        <source>sent JSON nested deeper than %1 levels</source>
        <translation>JSON の入れ子が %1 段を超えています</translation>
    </message>
    <message>
        <source>sends requests instead of answers</source>
        <translation>応答ではなく要求を送ってきます</translation>
    </message>
    <message>
        <source>sends notifications that nobody subscribed to</source>
        <translation>購読していない通知を送ってきます</translation>
    </message>
    <message>
        <source>answers questions that nobody asked</source>
        <translation>尋ねていないことに応答します</translation>
    </message>
    <message>
        <source>complains without saying about what (%1)</source>
        <translation>何についてかを示さずエラーを返します (%1)</translation>
    </message>
    <message>
        <source>sent JSON that is no JSON-RPC message</source>
        <translation>JSON-RPC メッセージではない JSON を送りました</translation>
    </message>
    <message>
        <source>sent text that is not JSON</source>
        <translation>JSON ではないテキストを送りました</translation>
    </message>
    <message>
        <source>sent text that is not JSON at byte %1</source>
        <translation>%1 バイト目で JSON ではないテキストを送りました</translation>
    </message>
    <message>
        <source>sent an empty message</source>
        <translation>空のメッセージを送りました</translation>
    </message>
    <message>
        <source>the endpoint is put aside</source>
        <translation>除外されたエンドポイントです</translation>
    </message>
    <message>
        <source>dropped: too many requests wait for this endpoint</source>
        <translation>破棄: このエンドポイントの待ち要求が多すぎます</translation>
    </message>
    <message>
        <source>waited too long for the endpoint&apos;s request budget</source>
        <translation>エンドポイントの要求枠を長く待ちすぎました</translation>
    </message>
    <message>
        <source>could not be sent: the connection is closed or clogged</source>
        <translation>送れません: 接続が閉じているか詰まっています</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>%1 秒以内に応答がありません</translation>
    </message>
    <message>
        <source>answers no more requests</source>
        <translation>もう要求に応答しません</translation>
    </message>
    <message>
        <source>eth_chainId is not answered with a chain id</source>
        <translation>eth_chainId にチェーン ID で応答しません</translation>
    </message>
    <message>
        <source>tells %1 as its chain id</source>
        <translation>チェーン ID を %1 と答えます</translation>
    </message>
    <message>
        <source>does not tell its chain id: %1</source>
        <translation>チェーン ID を教えません: %1</translation>
    </message>
    <message>
        <source>does not tell its newest block: %1</source>
        <translation>最新ブロックを教えません: %1</translation>
    </message>
    <message>
        <source>answers for chain %1, expected %2</source>
        <translation>チェーン %1 として応答します。期待は %2 です</translation>
    </message>
    <message>
        <source>check the address of this endpoint</source>
        <translation>このエンドポイントのアドレスを確認してください</translation>
    </message>
    <message>
        <source>a ${…} in the URL is not finished</source>
        <translation>URL の ${…} が閉じていません</translation>
    </message>
    <message>
        <source>write ${NAME}</source>
        <translation>${NAME} と書いてください</translation>
    </message>
    <message>
        <source>${%1} is not set</source>
        <translation>${%1} が設定されていません</translation>
    </message>
    <message>
        <source>set the environment variable %1, or remove this endpoint</source>
        <translation>環境変数 %1 を設定するか、このエンドポイントを削除してください</translation>
    </message>
    <message>
        <source>set the environment variable %1</source>
        <translation>環境変数 %1 を設定してください</translation>
    </message>
    <message>
        <source>is not a URL</source>
        <translation>URL ではありません</translation>
    </message>
    <message>
        <source>has an unknown scheme</source>
        <translation>不明なスキームです</translation>
    </message>
    <message>
        <source>write ws://, wss://, http:// or https://</source>
        <translation>ws://、wss://、http://、https:// のいずれかで書いてください</translation>
    </message>
    <message>
        <source>write ws://, wss://, http:// or https://, then the host</source>
        <translation>ws://、wss://、http://、https:// のいずれかに続けてホストを書いてください</translation>
    </message>
    <message>
        <source>write ws://, wss://, http:// or https://, then a host</source>
        <translation>ws://、wss://、http://、https:// のいずれかに続けてホストを書いてください</translation>
    </message>
    <message>
        <source>an empty URL</source>
        <translation>空の URL です</translation>
    </message>
    <message>
        <source>a URL of more than %1 characters</source>
        <translation>%1 文字を超える URL です</translation>
    </message>
    <message>
        <source>a URL with a blank or control character</source>
        <translation>空白または制御文字を含む URL です</translation>
    </message>
    <message>
        <source>a URL with a broken ${NAME}</source>
        <translation>${NAME} の書き方が正しくない URL です</translation>
    </message>
    <message>
        <source>not a URL</source>
        <translation>URL ではありません</translation>
    </message>
    <message>
        <source>a URL without a scheme</source>
        <translation>スキームのない URL です</translation>
    </message>
    <message>
        <source>a URL of the scheme &apos;%1&apos;</source>
        <translation>スキームが「%1」の URL です</translation>
    </message>
    <message>
        <source>a URL without a host</source>
        <translation>ホストのない URL です</translation>
    </message>
    <message>
        <source>a URL with port 0</source>
        <translation>ポートが 0 の URL です</translation>
    </message>
    <message>
        <source>another chain has this name already</source>
        <translation>この名前は別のチェーンが使っています</translation>
    </message>
    <message>
        <source>a proxy is socks5://host:port or http://host:port</source>
        <translation>プロキシは socks5://host:port または http://host:port の形です</translation>
    </message>
    <message>
        <source>the proxy needs a host and a port</source>
        <translation>プロキシにはホストとポートが必要です</translation>
    </message>
    <message>
        <source>for example socks5://127.0.0.1:9050</source>
        <translation>例: socks5://127.0.0.1:9050</translation>
    </message>
    <message>
        <source>is no https address</source>
        <translation>https のアドレスではありません</translation>
    </message>
    <message>
        <source>for example https://hooks.example.org/rollscope; plain http only on this machine</source>
        <translation>例: https://hooks.example.org/rollscope。暗号化しない http はこのマシンだけです</translation>
    </message>
    <message>
        <source>a secret is not written out where others can read it</source>
        <translation>秘密の値は他人が読める場所にそのまま書きません</translation>
    </message>
    <message>
        <source>put it into an environment variable and write ${NAME}</source>
        <translation>環境変数に入れて ${NAME} と書いてください</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <translation>時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>answered with status %1</source>
        <translation>ステータス %1 で応答しました</translation>
    </message>
    <message>
        <source>check the address of the webhook</source>
        <translation>Webhook のアドレスを確認してください</translation>
    </message>
    <message>
        <source>is neither a transaction nor an account</source>
        <translation>トランザクションでもアカウントでもありません</translation>
    </message>
    <message>
        <source>0x and 64 digits (a transaction) or 40 (an account), on one chain as CHAIN:0x…</source>
        <translation>0x に続けて 64 桁 (トランザクション) または 40 桁 (アカウント)。一つのチェーンだけなら CHAIN:0x…</translation>
    </message>
    <message>
        <source>contradicts itself: more than %1 reorgs in a second</source>
        <translation>矛盾しています: 1 秒に %1 回を超える再編成</translation>
    </message>
    <message>
        <source>contradicts itself: more than %1 chains without a common past in %2 s</source>
        <translation>矛盾しています: %2 秒に共通の過去を持たないチェーンが %1 本を超えました</translation>
    </message>
    <message>
        <source>claims block %1 while %2 stands at %3 and %4 at %5</source>
        <translation>ブロック %1 を主張しますが、%2 は %3、%4 は %5 です</translation>
    </message>
    <message>
        <source>claims block %1, but shows another block as its parent</source>
        <translation>ブロック %1 を主張しますが、親として別のブロックを示します</translation>
    </message>
    <message>
        <source>claims block %1, but cannot show the block before it</source>
        <translation>ブロック %1 を主張しますが、その前のブロックを示せません</translation>
    </message>
    <message>
        <source>lies: shows the hash of block %1 as that of a block %2 with other fields</source>
        <translation>虚偽: ブロック %1 のハッシュを内容の異なるブロック %2 のものとして示します</translation>
    </message>
    <message>
        <source>lies: calls block %1 the parent of its block %2</source>
        <translation>虚偽: ブロック %1 を自分のブロック %2 の親だとします</translation>
    </message>
    <message>
        <source>lies: the hash of its block %1 does not follow from the block&apos;s fields</source>
        <translation>虚偽: ブロック %1 のハッシュがブロックの内容と合いません</translation>
    </message>
    <message>
        <source>calls block %1 %2, but its head is %3</source>
        <translation>ブロック %1 を %2 としますが、ヘッドは %3 です</translation>
    </message>
    <message>
        <source>sent the impossible block number %1</source>
        <translation>ありえないブロック番号 %1 を送りました</translation>
    </message>
    <message>
        <source>its block %1 is dated %2 ahead of this machine&apos;s clock</source>
        <translation>ブロック %1 の時刻がこのマシンの時計より %2 進んでいます</translation>
    </message>
    <message>
        <source>this machine&apos;s clock is probably wrong: every operator dates its newest block %1 ahead of it</source>
        <translation>このマシンの時計がおそらく誤っています: すべての運営者の最新ブロックが %1 進んでいます</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 日</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>nothing comes from any chain</source>
        <translation>どのチェーンからも何も届きません</translation>
    </message>
    <message>
        <source>no other chain receives either</source>
        <translation>他のチェーンも受信していません</translation>
    </message>
    <message>
        <source>for %1 s</source>
        <translation>%1 秒間</translation>
    </message>
    <message>
        <source>it is about %1 s behind the chains&apos; clocks</source>
        <translation>チェーンの時計より約 %1 秒遅れています</translation>
    </message>
    <message>
        <source>it is about %1 s ahead of the chains&apos; clocks</source>
        <translation>チェーンの時計より約 %1 秒進んでいます</translation>
    </message>
    <message>
        <source>its newest is %1 s old</source>
        <translation>最新のものは %1 秒前です</translation>
    </message>
    <message>
        <source>waiting for a new block since</source>
        <translation>それ以来、新しいブロックを待っています</translation>
    </message>
    <message>
        <source>no answer: this endpoint is silent on the tape here</source>
        <translation>応答なし: テープのここではこのエンドポイントは沈黙しています</translation>
    </message>
    <message>
        <source>the tape starts again from its beginning</source>
        <translation>テープが最初から再び始まります</translation>
    </message>
    <message>
        <source>no such tape</source>
        <translation>そのようなテープはありません</translation>
    </message>
    <message>
        <source>no tape can be made of this incident</source>
        <translation>この障害からテープは作れません</translation>
    </message>
    <message>
        <source>recorded %1 UTC, %2</source>
        <translation>%1 UTC に記録、%2</translation>
    </message>
    <message>
        <source>recorded %1 UTC</source>
        <translation>%1 UTC に記録</translation>
    </message>
    <message>
        <source>reconstructed</source>
        <translation>再構成</translation>
    </message>
    <message>
        <source>reconstructed, %1</source>
        <translation>再構成、%1</translation>
    </message>
    <message>
        <source>local anvil nodes set to the chain ids and block times of %1, with two connections each; the figures are not those networks&apos;</source>
        <translation>%1 のチェーン ID とブロック時間に設定したローカルの anvil ノード、接続は各二つ。数値はそれらのネットワークのものではありません</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>フォルダーを作れません</translation>
    </message>
    <message>
        <source>choose another with --data-dir or --store</source>
        <translation>--data-dir か --store で別のフォルダーを選んでください</translation>
    </message>
    <message>
        <source>it stays as it was; free some space or choose another place</source>
        <translation>元のままです。空きを作るか、別の場所を選んでください</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>free some space; new blocks wait in memory meanwhile</source>
        <translation>空きを作ってください。その間、新しいブロックはメモリで待ちます</translation>
    </message>
    <message>
        <source>another program holds the file locked</source>
        <translation>別のプログラムがファイルをロックしています</translation>
    </message>
    <message>
        <source>close the program that has it open for writing</source>
        <translation>書き込みで開いているプログラムを閉じてください</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>ファイルは読み取り専用です</translation>
    </message>
    <message>
        <source>make the file and its folder writable</source>
        <translation>ファイルとフォルダーを書き込み可能にしてください</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>ファイルを開けません</translation>
    </message>
    <message>
        <source>check that its folder exists and is writable</source>
        <translation>フォルダーが存在し、書き込めるか確認してください</translation>
    </message>
    <message>
        <source>the database is damaged: %1</source>
        <translation>データベースが壊れています: %1</translation>
    </message>
    <message>
        <source>the database failed: %1</source>
        <translation>データベースのエラー: %1</translation>
    </message>
    <message>
        <source>the disk reports an error: %1</source>
        <translation>ディスクのエラー: %1</translation>
    </message>
    <message>
        <source>another running Rollscope writes this store (process %1)</source>
        <translation>実行中の別の Rollscope がこの保存先に書いています (プロセス %1)</translation>
    </message>
    <message>
        <source>stop it, or give this one another file or --data-dir</source>
        <translation>それを止めるか、別のファイルか --data-dir を指定してください</translation>
    </message>
    <message>
        <source>refused in the wallet (4001)</source>
        <translation>ウォレットで拒否されました (4001)</translation>
    </message>
    <message>
        <source>nothing was signed</source>
        <translation>何も署名されていません</translation>
    </message>
    <message>
        <source>let Rollscope use this account, in the wallet</source>
        <translation>ウォレットで Rollscope にこのアカウントの使用を許可してください</translation>
    </message>
    <message>
        <source>the wallet has no connection to the chain</source>
        <translation>ウォレットがチェーンに接続していません</translation>
    </message>
    <message>
        <source>the signer did not answer in time</source>
        <translation>署名者が時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>if it asks a person, answer there before you try again: two answers may be two transactions</source>
        <translation>人に確認するものなら、再試行の前にそちらで答えてください。二つの答えは二つの取引になりえます</translation>
    </message>
    <message>
        <source>the signer is still asked something else</source>
        <translation>署名者はまだ別の問い合わせ中です</translation>
    </message>
    <message>
        <source>answer that first, or withdraw it</source>
        <translation>先にそれに答えるか、取り下げてください</translation>
    </message>
    <message>
        <source>a wallet is reached on this machine only</source>
        <translation>ウォレットはこのマシン内でのみ接続します</translation>
    </message>
    <message>
        <source>use 127.0.0.1, [::1] or localhost</source>
        <translation>127.0.0.1、[::1] または localhost を使ってください</translation>
    </message>
    <message>
        <source>a wallet&apos;s URL has no user or password</source>
        <translation>ウォレットの URL にユーザー名やパスワードは付きません</translation>
    </message>
    <message>
        <source>a ${NAME} has no place in a signer&apos;s URL</source>
        <translation>署名者の URL に ${NAME} は使えません</translation>
    </message>
    <message>
        <source>a signer on another machine is reached with TLS only</source>
        <translation>別のマシンの署名者には TLS でのみ接続します</translation>
    </message>
    <message>
        <source>use https:// or wss://</source>
        <translation>https:// または wss:// を使ってください</translation>
    </message>
    <message>
        <source>a password or key has no place in an address that is kept</source>
        <translation>保存されるアドレスにパスワードや鍵は入れられません</translation>
    </message>
    <message>
        <source>let the signer listen on this machine without one</source>
        <translation>署名者をこのマシンでパスワードなしで待ち受けさせてください</translation>
    </message>
    <message>
        <source>an address is 0x and 40 hexadecimal digits</source>
        <translation>アドレスは 0x と 16進数40桁です</translation>
    </message>
    <message>
        <source>an address has hexadecimal digits only</source>
        <translation>アドレスは16進数字だけです</translation>
    </message>
    <message>
        <source>the address does not carry its %1 checksum</source>
        <translation>アドレスの %1 チェックサムが合いません</translation>
    </message>
    <message>
        <source>a digit may be mistyped; copy the address again</source>
        <translation>入力違いの桁があるかもしれません。アドレスをもう一度コピーしてください</translation>
    </message>
    <message>
        <source>a name has 1 to %1 characters</source>
        <translation>名前は1～%1文字です</translation>
    </message>
    <message>
        <source>a name has visible characters and single spaces only</source>
        <translation>名前に使えるのは見える文字と単独の空白だけです</translation>
    </message>
    <message>
        <source>the accounts cannot be read</source>
        <translation>アカウントを読めません</translation>
    </message>
    <message>
        <source>it is no file of accounts, and was kept with .bad at its name</source>
        <translation>アカウントのファイルではないため、名前に .bad を付けて保管しました</translation>
    </message>
    <message>
        <source>it was written by a newer Rollscope: changes are not kept</source>
        <translation>より新しい Rollscope が書いたものです。変更は保存されません</translation>
    </message>
    <message>
        <source>the list is full</source>
        <translation>一覧がいっぱいです</translation>
    </message>
    <message>
        <source>the password is wrong</source>
        <translation>パスワードが違います</translation>
    </message>
    <message>
        <source>or the encrypted key was altered: they look the same</source>
        <translation>または暗号化された鍵が改変されています。両者は見分けられません</translation>
    </message>
    <message>
        <source>it does not fit, though the password is right</source>
        <translation>パスワードは正しいのに一致しません</translation>
    </message>
    <message>
        <source>the key in the file is of another account</source>
        <translation>ファイルの鍵は別のアカウントのものです</translation>
    </message>
    <message>
        <source>what it holds is no key</source>
        <translation>中身は鍵ではありません</translation>
    </message>
    <message>
        <source>a JSON object was expected</source>
        <translation>JSON オブジェクトが必要です</translation>
    </message>
    <message>
        <source>only aes-128-ctr is known</source>
        <translation>対応しているのは aes-128-ctr だけです</translation>
    </message>
    <message>
        <source>scrypt or pbkdf2 was expected</source>
        <translation>scrypt または pbkdf2 が必要です</translation>
    </message>
    <message>
        <source>it asks for too much memory, or for none</source>
        <translation>メモリの要求が多すぎるか、まったくありません</translation>
    </message>
    <message>
        <source>the file asks for too much memory or time</source>
        <translation>ファイルがメモリや時間を要求しすぎます</translation>
    </message>
    <message>
        <source>40 hex digits were expected</source>
        <translation>16進数40桁が必要です</translation>
    </message>
    <message>
        <source>it has the key of the same account as %1</source>
        <translation>%1 と同じアカウントの鍵です</translation>
    </message>
    <message>
        <source>it has more than 64 KB</source>
        <translation>64 KB を超えています</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>フォルダーを読めません</translation>
    </message>
    <message>
        <source>it has more than %1 files</source>
        <translation>ファイルが %1 個を超えています</translation>
    </message>
    <message>
        <source>the folder has a key file of %1 already</source>
        <translation>フォルダーにはすでに %1 の鍵ファイルがあります</translation>
    </message>
    <message>
        <source>it is in no word list</source>
        <translation>どの単語リストにもありません</translation>
    </message>
    <message>
        <source>the checksum in the last word does not fit the others</source>
        <translation>最後の単語のチェックサムが他と合いません</translation>
    </message>
    <message>
        <source>12, 15, 18, 21 or 24 words were expected, not %1</source>
        <translation>単語は %1 個ではなく 12、15、18、21 または 24 個です</translation>
    </message>
    <message>
        <source>a path begins with &quot;m&quot;</source>
        <translation>パスは &quot;m&quot; で始まります</translation>
    </message>
    <message>
        <source>a step is a number below 2^31, with &apos; when hardened</source>
        <translation>各段は 2^31 未満の数で、強化導出には &apos; を付けます</translation>
    </message>
    <message>
        <source>3 was expected</source>
        <translation>3 が必要です</translation>
    </message>
    <message>
        <source>32 was expected</source>
        <translation>32 が必要です</translation>
    </message>
    <message>
        <source>16 bytes in hex were expected</source>
        <translation>16進数で16バイトが必要です</translation>
    </message>
    <message>
        <source>32 bytes in hex were expected</source>
        <translation>16進数で32バイトが必要です</translation>
    </message>
    <message>
        <source>1 to 32 bytes in hex were expected</source>
        <translation>16進数で1～32バイトが必要です</translation>
    </message>
    <message>
        <source>1 to 1024 bytes in hex were expected</source>
        <translation>16進数で1～1024バイトが必要です</translation>
    </message>
    <message>
        <source>no descriptor knows this contract</source>
        <translation>このコントラクトを知る記述ファイルがありません</translation>
    </message>
    <message>
        <source>no words for the function %1 in %2</source>
        <translation>関数 %1 の説明が %2 にありません</translation>
    </message>
    <message>
        <source>no words for the message %1 in %2</source>
        <translation>メッセージ %1 の説明が %2 にありません</translation>
    </message>
    <message>
        <source>no function is called: fewer than 4 bytes</source>
        <translation>関数が呼ばれていません: 4 バイト未満です</translation>
    </message>
    <message>
        <source>it creates a contract, for whose code there are no words</source>
        <translation>コントラクトを作りますが、そのコードの説明はありません</translation>
    </message>
    <message>
        <source>it is valid on every chain; words are for one</source>
        <translation>すべてのチェーンで有効ですが、説明は一つのチェーンのものです</translation>
    </message>
    <message>
        <source>it hands accounts over to code (EIP-7702), which no words of its call would tell</source>
        <translation>アカウントをコードに引き渡します (EIP-7702)。呼び出しの説明ではわかりません</translation>
    </message>
    <message>
        <source>without chainId and verifyingContract nobody knows whom the message is for</source>
        <translation>chainId と verifyingContract がなければ、誰あてのメッセージかわかりません</translation>
    </message>
    <message>
        <source>more lines than anybody reads: %1</source>
        <translation>誰も読めないほどの行数です: %1</translation>
    </message>
    <message>
        <source>more lines than anybody reads</source>
        <translation>誰も読めないほどの行数です</translation>
    </message>
    <message>
        <source>the group&apos;s lists are not of the same length</source>
        <translation>グループのリストの長さが揃っていません</translation>
    </message>
    <message>
        <source>the descriptor&apos;s map has no &quot;%1&quot;</source>
        <translation>記述ファイルのマップに &quot;%1&quot; がありません</translation>
    </message>
    <message>
        <source>decoded by the ABI that was given: it names the parameters, and nobody says what the function does</source>
        <translation>与えられた ABI で復号しました。引数の名前だけがわかり、関数が何をするかは誰も述べていません</translation>
    </message>
    <message>
        <source>a transfer runs code here as well: it goes to the contract %1</source>
        <translation>ここでは送金でもコードが動きます。送り先はコントラクト %1 です</translation>
    </message>
    <message>
        <source>that %1 is %2 is known from %3 alone</source>
        <translation>%1 が %2 であることは %3 だけが根拠です</translation>
    </message>
    <message>
        <source>the descriptor says nothing of %1</source>
        <translation>記述ファイルは %1 について何も述べていません</translation>
    </message>
    <message>
        <source>ticker and decimals of the token are not known; the number is the raw integer</source>
        <translation>トークンの記号と小数桁数が不明です。数は生の整数です</translation>
    </message>
    <message>
        <source>there is no limit: %1 stands for %2</source>
        <translation>上限がありません: %1 は %2 を表します</translation>
    </message>
    <message>
        <source>it is the largest number there is</source>
        <translation>表せる最大の数です</translation>
    </message>
    <message>
        <source>the coin of chain %1 is not known</source>
        <translation>チェーン %1 のコインが不明です</translation>
    </message>
    <message>
        <source>it lies beyond the year 9999</source>
        <translation>9999 年より後です</translation>
    </message>
    <message>
        <source>it is longer than any duration</source>
        <translation>どんな期間よりも長いです</translation>
    </message>
    <message>
        <source>the descriptor has no name for %1</source>
        <translation>記述ファイルに %1 の名前がありません</translation>
    </message>
    <message>
        <source>no token is known at %1</source>
        <translation>%1 に既知のトークンはありません</translation>
    </message>
    <message>
        <source>a call of %1 within this one has no words</source>
        <translation>この中の %1 の呼び出しには説明がありません</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>Native coins sent along</source>
        <translation>一緒に送るチェーンのコイン</translation>
    </message>
    <message>
        <source>the account that signs</source>
        <translation>署名するアカウント</translation>
    </message>
    <message>
        <source>not known (a call within a call)</source>
        <translation>不明 (呼び出しの中の呼び出し)</translation>
    </message>
    <message>
        <source>none (an empty list)</source>
        <translation>なし (空のリスト)</translation>
    </message>
    <message>
        <source>nothing (no bytes)</source>
        <translation>なし (バイトなし)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>the zero address (%1)</source>
        <translation>ゼロアドレス (%1)</translation>
    </message>
    <message>
        <source>the sender (%1 stands for it)</source>
        <translation>送信者 (%1 がそれを表す)</translation>
    </message>
    <message>
        <source>the sender (%1)</source>
        <translation>送信者 (%1)</translation>
    </message>
    <message>
        <source>%1 units of the token %2</source>
        <translation>トークン %2 の %1 単位</translation>
    </message>
    <message>
        <source>%1 units of a token that is not named</source>
        <translation>名前のないトークンの %1 単位</translation>
    </message>
    <message>
        <source>%1 of the smallest unit of chain %2&apos;s coin</source>
        <translation>チェーン %2 のコインの最小単位で %1</translation>
    </message>
    <message>
        <source>without end (%1)</source>
        <translation>期限なし (%1)</translation>
    </message>
    <message>
        <source>no date (%1)</source>
        <translation>日付ではない (%1)</translation>
    </message>
    <message>
        <source>the data ends within it</source>
        <translation>データが途中で終わっています</translation>
    </message>
    <message>
        <source>the data ends within its length</source>
        <translation>データが長さの途中で終わっています</translation>
    </message>
    <message>
        <source>its offset is beyond the data</source>
        <translation>オフセットがデータの外です</translation>
    </message>
    <message>
        <source>its offset is %1, where %2 was expected</source>
        <translation>オフセットが %1 です。%2 のはずです</translation>
    </message>
    <message>
        <source>an array of %1 elements is longer than the data</source>
        <translation>%1 要素の配列はデータより長いです</translation>
    </message>
    <message>
        <source>%1 bytes are longer than the data</source>
        <translation>%1 バイトはデータより長いです</translation>
    </message>
    <message>
        <source>its padding is not zeros up to a word</source>
        <translation>ワードまでの余白が 0 ではありません</translation>
    </message>
    <message>
        <source>its parts overlap others</source>
        <translation>ほかの部分と重なっています</translation>
    </message>
    <message>
        <source>its offset or length is beyond the data</source>
        <translation>オフセットまたは長さがデータの外です</translation>
    </message>
    <message>
        <source>%1 bytes follow the last value</source>
        <translation>最後の値の後に %1 バイトあります</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>UTF-8 ではありません</translation>
    </message>
    <message>
        <source>a bool is 0 or 1</source>
        <translation>bool は 0 か 1 です</translation>
    </message>
    <message>
        <source>an address has 12 zero bytes before it</source>
        <translation>アドレスの前には 12 個の 0 バイトがあるはずです</translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation>リストが必要です</translation>
    </message>
    <message>
        <source>bytes were expected, not a list</source>
        <translation>リストではなくバイト列が必要です</translation>
    </message>
    <message>
        <source>a list of %1 fields was expected</source>
        <translation>%1 個のフィールドのリストが必要です</translation>
    </message>
    <message>
        <source>%1 fields were expected, not %2</source>
        <translation>フィールドは %1 個のはずですが、%2 個あります</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 は不明です</translation>
    </message>
    <message>
        <source>no bytes</source>
        <translation>バイトがありません</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>欠けています</translation>
    </message>
    <message>
        <source>it is above the bound of EIP-2294</source>
        <translation>EIP-2294 の上限を超えています</translation>
    </message>
    <message>
        <source>they are empty before signing</source>
        <translation>署名前は空のはずです</translation>
    </message>
    <message>
        <source>RLP: %1</source>
        <translation>RLP: %1</translation>
    </message>
    <message>
        <source>the length itself is cut off</source>
        <translation>長さそのものが途切れています</translation>
    </message>
    <message>
        <source>the length has a leading zero</source>
        <translation>長さの先頭に 0 があります</translation>
    </message>
    <message>
        <source>a short length is written in the long form</source>
        <translation>短い長さが長い形式で書かれています</translation>
    </message>
    <message>
        <source>the item reaches beyond its container</source>
        <translation>要素が入れ物からはみ出しています</translation>
    </message>
    <message>
        <source>a number has a leading zero</source>
        <translation>数の先頭に 0 があります</translation>
    </message>
    <message>
        <source>bytes follow after the end</source>
        <translation>終わりの後にバイトが続いています</translation>
    </message>
    <message>
        <source>exactly %1 bytes were expected</source>
        <translation>ちょうど %1 バイトのはずです</translation>
    </message>
    <message>
        <source>a number is wider than %1 bits</source>
        <translation>数が %1 ビットを超えています</translation>
    </message>
    <message>
        <source>it is above half the curve&apos;s order (EIP-2)</source>
        <translation>曲線の位数の半分を超えています (EIP-2)</translation>
    </message>
    <message>
        <source>no key makes such a signature</source>
        <translation>このような署名を作る鍵はありません</translation>
    </message>
    <message>
        <source>only type 0 may leave it out</source>
        <translation>省略できるのはタイプ 0 だけです</translation>
    </message>
    <message>
        <source>this type of transaction does not have it</source>
        <translation>この型のトランザクションにはありません</translation>
    </message>
    <message>
        <source>it is below 2^64-1 (EIP-2681)</source>
        <translation>2^64-1 未満でなければなりません (EIP-2681)</translation>
    </message>
    <message>
        <source>gas times price plus value passes 2^256</source>
        <translation>ガス × 価格 + 金額が 2^256 を超えます</translation>
    </message>
    <message>
        <source>it is not above maxFeePerGas (EIP-1559)</source>
        <translation>maxFeePerGas を超えてはなりません (EIP-1559)</translation>
    </message>
    <message>
        <source>this type creates no contract (EIP-4844, EIP-7702)</source>
        <translation>この型はコントラクトを作れません (EIP-4844, EIP-7702)</translation>
    </message>
    <message>
        <source>there is at least one (EIP-4844)</source>
        <translation>少なくとも一つ必要です (EIP-4844)</translation>
    </message>
    <message>
        <source>there is at least one (EIP-7702)</source>
        <translation>少なくとも一つ必要です (EIP-7702)</translation>
    </message>
    <message>
        <source>each begins with version 1 (EIP-4844)</source>
        <translation>それぞれバージョン 1 で始まります (EIP-4844)</translation>
    </message>
    <message>
        <source>larger than 1 MB</source>
        <translation>1 MB を超えています</translation>
    </message>
    <message>
        <source>a key is given twice</source>
        <translation>同じキーが二度あります</translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation>オブジェクトが必要です</translation>
    </message>
    <message>
        <source>it is not among the types</source>
        <translation>型の一覧にありません</translation>
    </message>
    <message>
        <source>digits are missing</source>
        <translation>数字が足りません</translation>
    </message>
    <message>
        <source>it has at most %1 decimals</source>
        <translation>小数は最大 %1 桁です</translation>
    </message>
    <message>
        <source>not a decimal number</source>
        <translation>10 進数ではありません</translation>
    </message>
    <message>
        <source>number is above 2^256-1</source>
        <translation>数が 2^256-1 を超えています</translation>
    </message>
    <message>
        <source>%1 is the contract of a token: what it gets is lost</source>
        <translation>%1 はトークンのコントラクトです。そこに送ったものは失われます</translation>
    </message>
    <message>
        <source>the message is for chain %1, the signer is on chain %2</source>
        <translation>メッセージはチェーン %1 宛てですが、署名者はチェーン %2 にいます</translation>
    </message>
    <message>
        <source>%1 has made no block since %2</source>
        <translation>%1 は %2 以降ブロックを作っていません</translation>
    </message>
    <message>
        <source>%1 rolled back at %2: what it had included may be gone</source>
        <translation>%1 は %2 に巻き戻りました。取り込まれたものが失われた可能性があります</translation>
    </message>
    <message>
        <source>%1 makes up for blocks that it missed, since %2</source>
        <translation>%1 は %2 から逃したブロックを埋めています</translation>
    </message>
    <message>
        <source>%1 is watched only since a moment</source>
        <translation>%1 はたった今監視を始めたばかりです</translation>
    </message>
    <message>
        <source>nobody can tell how %1 is, since %2</source>
        <translation>%2 以降、%1 の状態は誰にも分かりません</translation>
    </message>
    <message>
        <source>%1 posts nothing to its parent chain, since %2</source>
        <translation>%1 は %2 以降、親チェーンに何も投稿していません</translation>
    </message>
    <message>
        <source>%1 includes less than usual, since %2</source>
        <translation>%1 は %2 以降、普段より取り込みが少ないです</translation>
    </message>
    <message>
        <source>%1 recovered at %2; wait until %3</source>
        <translation>%1 は %2 に回復しました。%3 まで待ってください</translation>
    </message>
    <message>
        <source>two operators disagree: %1</source>
        <translation>二つの運営者が食い違っています: %1</translation>
    </message>
    <message>
        <source>only one operator says so: %1</source>
        <translation>一つの運営者だけがそう言っています: %1</translation>
    </message>
    <message>
        <source>two operators were not asked yet</source>
        <translation>まだ二つの運営者に問い合わせていません</translation>
    </message>
    <message>
        <source>the code behind the contract is another than at your last visit</source>
        <translation>コントラクトの背後のコードが前回と異なります</translation>
    </message>
    <message>
        <source>the exit queue owes more than it holds</source>
        <translation>出口の待ち行列は残高より多くを支払う必要があります</translation>
    </message>
    <message>
        <source>the fee may pass %1 % of the amount</source>
        <translation>手数料が数量の %1 % を超えるかもしれません</translation>
    </message>
    <message>
        <source>%1 would have more than a third of what is staked</source>
        <translation>%1 がステーキングの三分の一を超えます</translation>
    </message>
    <message>
        <source>the amount is nothing</source>
        <translation>数量がありません</translation>
    </message>
    <message>
        <source>the amount is %1, and the balance is %2</source>
        <translation>数量は %1、残高は %2 です</translation>
    </message>
    <message>
        <source>this needs %1 with what is kept back for gas, and the balance is %2</source>
        <translation>ガス用に残す分を含めて %1 が必要で、残高は %2 です</translation>
    </message>
    <message>
        <source>the protocol is paused</source>
        <translation>プロトコルは一時停止中です</translation>
    </message>
    <message>
        <source>the last reward came %1 days ago</source>
        <translation>最後の報酬は %1 日前です</translation>
    </message>
    <message>
        <source>the queue owes %1 and holds %2</source>
        <translation>待ち行列の要支払は %1、残高は %2 です</translation>
    </message>
    <message>
        <source>nothing would come, although %1 should at once</source>
        <translation>すぐに %1 が届くはずなのに、何も届きません</translation>
    </message>
    <message>
        <source>nothing would come, although it should at once</source>
        <translation>すぐに届くはずなのに、何も届きません</translation>
    </message>
    <message>
        <source>this would bring %1, more than %2 % less than the %3 that the contract&apos;s preview tells</source>
        <translation>得られるのは %1 で、コントラクトの見積もり %3 より %2 % を超えて少ないです</translation>
    </message>
    <message>
        <source>this would bring %1, more than the %2 that the contract&apos;s preview tells: the least that is accepted, %3, rests on it and is too low</source>
        <translation>得られるのは %1 で、コントラクトの見積もり %2 より多いです。受け入れる最小の %3 はそれに基づくため低すぎます</translation>
    </message>
    <message>
        <source>this would bring %1, more than the %2 that the contract&apos;s preview tells: one of the two is wrong</source>
        <translation>得られるのは %1 で、コントラクトの見積もり %2 より多いです。どちらかが誤りです</translation>
    </message>
    <message>
        <source>at once would come %1, beside what comes later</source>
        <translation>すぐに %1 が届き、残りは後で届きます</translation>
    </message>
    <message>
        <source>what would come could not be simulated</source>
        <translation>何が届くかをシミュレーションできませんでした</translation>
    </message>
    <message>
        <source>whether %1 may still take of %2 afterwards is not known: it is allowed to on the way</source>
        <translation>その後も %1 が %2 から取れるかどうかは分かりません。途中で許可されます</translation>
    </message>
    <message>
        <source>two operators name different contracts for %1: %2 says %3, and %4 says %5; nothing is signed</source>
        <translation>%1 について二つの運営者が異なるコントラクトを挙げています。%2 は %3、%4 は %5 と言っています。署名しません</translation>
    </message>
    <message>
        <source>only %1 simulated all %2 steps; the node of %3 can run the first one alone</source>
        <translation>%2 段階すべてをシミュレーションしたのは %1 だけで、%3 のノードは最初の段階しか実行できません</translation>
    </message>
    <message>
        <source>the nodes of %1 and %2 are both under %3: that is one voice</source>
        <translation>%1 と %2 のノードはどちらも %3 の下にあります。一つの声と数えます</translation>
    </message>
    <message>
        <source>the code of %1 is %2, not %3, whose source was read</source>
        <translation>%1 のコードは %2 で、ソースを読んだ %3 ではありません</translation>
    </message>
    <message>
        <source>a recording plays: nothing is planned or signed by what it shows</source>
        <translation>記録を再生中です。そこに映るものでは何も計画も署名もしません</translation>
    </message>
    <message>
        <source>this window is not connected: nothing is planned or signed</source>
        <translation>このウィンドウは接続されていません。何も計画も署名もしません</translation>
    </message>
    <message>
        <source>go back to live nodes first</source>
        <translation>先に実際のノードに戻ってください</translation>
    </message>
    <message>
        <source>what earlier visits saw cannot be read</source>
        <translation>以前の訪問で見たものを読めません</translation>
    </message>
    <message>
        <source>%1 entries of smaller amounts are left out</source>
        <translation>より少額の項目 %1 件が省かれています</translation>
    </message>
    <message>
        <source>its file describes no positions</source>
        <translation>ファイルにポジションの記述がありません</translation>
    </message>
    <message>
        <source>it has to be told: %1</source>
        <translation>指定が必要です: %1</translation>
    </message>
    <message>
        <source>one operator</source>
        <translation>一つの運営者</translation>
    </message>
    <message>
        <source>your sequencer</source>
        <translation>あなたのシーケンサー</translation>
    </message>
    <message>
        <source>validator %1</source>
        <translation>バリデーター %1</translation>
    </message>
    <message>
        <source>the sequencers of %1</source>
        <translation>%1 のシーケンサー</translation>
    </message>
    <message>
        <source>this chain is not watched</source>
        <translation>このチェーンは監視されていません</translation>
    </message>
    <message>
        <source>it failed in its block</source>
        <translation>ブロック内で失敗しました</translation>
    </message>
    <message>
        <source>it was cancelled: nothing of it happened</source>
        <translation>取り消されました。何も実行されていません</translation>
    </message>
    <message>
        <source>another transaction took its nonce</source>
        <translation>別のトランザクションがそのナンスを使いました</translation>
    </message>
    <message>
        <source>what gas costs now: %1</source>
        <translation>現在のガス費用: %1</translation>
    </message>
    <message>
        <source>the node does not have it any more: wait until it is certain</source>
        <translation>ノードにはもうありません。確定するまでお待ちください</translation>
    </message>
    <message>
        <source>it is in a block already</source>
        <translation>すでにブロックに入っています</translation>
    </message>
    <message>
        <source>nothing of it waits for a block</source>
        <translation>ブロックを待っているものはありません</translation>
    </message>
    <message>
        <source>this is not what was shown</source>
        <translation>表示されたものと異なります</translation>
    </message>
    <message>
        <source>nobody signs for this account here</source>
        <translation>ここにはこの口座の署名者がいません</translation>
    </message>
    <message>
        <source>connect its wallet in Settings</source>
        <translation>設定でウォレットを接続してください</translation>
    </message>
    <message>
        <source>owners and locks are not known: %1</source>
        <translation>所有者とロック量が分かりません: %1</translation>
    </message>
    <message>
        <source>Allow %1 to take exactly %2</source>
        <translation>%1 にちょうど %2 の引き出しを許可</translation>
    </message>
    <message>
        <source>Take back what %1 was allowed to take of %2</source>
        <translation>%1 に許可した %2 の引き出しを取り消す</translation>
    </message>
    <message>
        <source>no approval is open</source>
        <translation>有効な承認はありません</translation>
    </message>
    <message>
        <source>the node or the signer is on chain %1, and this is on chain %2</source>
        <translation>ノードまたは署名者はチェーン %1 で、これはチェーン %2 です</translation>
    </message>
    <message>
        <source>%1 may take %2 already: that is set to zero first, so that it can never take both, and then to exactly %3</source>
        <translation>%1 はすでに %2 を引き出せます。両方を引き出せないよう、まず 0 に、次にちょうど %3 に設定します</translation>
    </message>
    <message>
        <source>%1 may take %2, more than the %3 that this needs: revoke it if you did not mean it</source>
        <translation>%1 は必要な %3 より多い %2 を引き出せます。意図していなければ取り消してください</translation>
    </message>
    <message>
        <source>the protocol is not open to everybody</source>
        <translation>プロトコルは誰にでも開かれていません</translation>
    </message>
    <message>
        <source>a share gives back %1 % of its rate now</source>
        <translation>現在、シェア一つはレートの %1 % を返します</translation>
    </message>
    <message>
        <source>the code of %1 was replaced since your last visit: %2 before, %3 now</source>
        <translation>前回の訪問以降 %1 のコードが置き換えられました: 以前 %2、現在 %3</translation>
    </message>
    <message>
        <source>%1 can be replaced by one key, %2, without a delay</source>
        <translation>%1 は一つの鍵 %2 で即座に置き換え可能です</translation>
    </message>
    <message>
        <source>it would fail: %1</source>
        <translation>失敗します: %1</translation>
    </message>
    <message>
        <source>no node simulated it: %1</source>
        <translation>どのノードもシミュレーションしていません: %1</translation>
    </message>
    <message>
        <source>only the first step could be simulated: look again when it is in a block</source>
        <translation>最初の手順だけシミュレーションできました。ブロックに入ったら再確認してください</translation>
    </message>
    <message>
        <source>afterwards %1 may still take of %2</source>
        <translation>その後も %1 は %2 から引き出せます</translation>
    </message>
    <message>
        <source>the account&apos;s next nonce is %1, and %2 was shown: another transaction of it came between</source>
        <translation>口座の次のナンスは %1 ですが %2 が表示されていました。間に別のトランザクションが入りました</translation>
    </message>
    <message>
        <source>%1 would come now, and %2 when it was shown</source>
        <translation>今なら %1、表示時は %2 でした</translation>
    </message>
    <message>
        <source>what gas it needs is not known</source>
        <translation>必要なガスが分かりません</translation>
    </message>
    <message>
        <source>what gas it needs can be told when the call before it is in a block</source>
        <translation>必要なガスは前の呼び出しがブロックに入ると分かります</translation>
    </message>
    <message>
        <source>the fee for its data is not known: %1</source>
        <translation>データの手数料が分かりません: %1</translation>
    </message>
    <message>
        <source>%1 transactions of the account wait: this one comes after them</source>
        <translation>口座のトランザクション %1 件が待機中です。これはその後になります</translation>
    </message>
    <message>
        <source>nothing of what comes back arrives at once</source>
        <translation>戻るもののうち、すぐに届くものはありません</translation>
    </message>
    <message>
        <source>%1 would come, less than the least that is accepted, %2</source>
        <translation>%1 が届き、受け入れる最低量 %2 を下回ります</translation>
    </message>
    <message>
        <source>%1 would come, less than the %2 that the contract&apos;s preview tells</source>
        <translation>%1 が届き、コントラクトのプレビューの %2 を下回ります</translation>
    </message>
    <message>
        <source>who pays and who takes</source>
        <translation>誰が払い誰が受け取るか</translation>
    </message>
    <message>
        <source>tokens by number</source>
        <translation>番号付きトークン</translation>
    </message>
    <message>
        <source>balance of %1 before</source>
        <translation>%1 の実行前残高</translation>
    </message>
    <message>
        <source>balance of %1 after</source>
        <translation>%1 の実行後残高</translation>
    </message>
    <message>
        <source>transfers of %1</source>
        <translation>%1 の送金</translation>
    </message>
    <message>
        <source>whether the code behind the contract is the one of your last visit is not known: what was remembered of it is lost</source>
        <translation>コントラクトの背後のコードが前回と同じかどうか分かりません。記録が失われています</translation>
    </message>
    <message>
        <source>%1 has no permission yet: an approval of exactly %2 comes first</source>
        <translation>%1 にはまだ許可がありません。先にちょうど %2 の承認を行います</translation>
    </message>
    <message>
        <source>only %1 tells what comes of it; the node of %2 can tell that it goes through, and no more</source>
        <translation>その結果を伝えるのは%1だけです。%2のノードに分かるのは、通るということまでです</translation>
    </message>
    <message>
        <source>more things than can be listed here</source>
        <translation>ここに挙げきれないほど多くの項目</translation>
    </message>
    <message>
        <source>two operators tell different fees (%1): %2 says %3, and %4 says %5; nothing is signed</source>
        <translation>二つの運営者が伝える手数料が異なります（%1）：%2は%3、%4は%5としています。何も署名しません</translation>
    </message>
    <message>
        <source>what gas costs is known from %1 alone</source>
        <translation>ガスの価格を伝えるのは%1だけです</translation>
    </message>
    <message>
        <source>price of gas</source>
        <translation>ガス価格</translation>
    </message>
    <message>
        <source>base fee</source>
        <translation>基本手数料</translation>
    </message>
    <message>
        <source>tip</source>
        <translation>チップ</translation>
    </message>
    <message>
        <source>every chain counts as recovered now, and code behind contracts as not comparable until you sign with it in sight</source>
        <translation>すべてのチェーンは今復旧したものとして、コントラクトの背後のコードはそれを見て署名するまで比較できないものとして扱います</translation>
    </message>
    <message>
        <source>this plan is written for export: it is not signed here</source>
        <translation>この計画は書き出し用です。ここでは署名しません</translation>
    </message>
    <message>
        <source>this is the way of another action</source>
        <translation>これは別の操作の経路です</translation>
    </message>
    <message>
        <source>its time is in no calendar</source>
        <translation>その時刻はどの暦にもありません</translation>
    </message>
    <message>
        <source>this change could not be read again, and is not made: %1</source>
        <translation>この変更は再び読み込めないため、行いません: %1</translation>
    </message>
    <message>
        <source>what was written before stays as it is</source>
        <translation>以前に書かれた内容はそのまま残ります</translation>
    </message>
    <message>
        <source>%1 gives %2 % a year, and %3 gives %4 %</source>
        <translation>%1 では年 %2 %、%3 では %4 % です</translation>
    </message>
    <message>
        <source>the rate over 7 days</source>
        <translation>7 日間のレート</translation>
    </message>
    <message>
        <source>the rate over 30 days</source>
        <translation>30 日間のレート</translation>
    </message>
    <message>
        <source>the rate over 90 days</source>
        <translation>90 日間のレート</translation>
    </message>
    <message>
        <source>the rewards that came in</source>
        <translation>入ってきた報酬</translation>
    </message>
    <message>
        <source>the protocol&apos;s claim</source>
        <translation>プロトコルの公称</translation>
    </message>
    <message>
        <source>it claims none that can be read</source>
        <translation>読み取れる主張値はありません</translation>
    </message>
    <message>
        <source>re-commits are not known: %1</source>
        <translation>再コミットが分かりません: %1</translation>
    </message>
    <message>
        <source>they are being read</source>
        <translation>読み取り中です</translation>
    </message>
    <message>
        <source>%1 can be replaced by a contract, %2, that tells neither delay nor threshold</source>
        <translation>%1 は、遅延も署名数も示さないコントラクト %2 により置き換え可能です</translation>
    </message>
    <message>
        <source>%1 can be replaced with one signature of the multisig %2, without a delay</source>
        <translation>%1 はマルチシグ %2 の署名一つで即座に置き換え可能です</translation>
    </message>
    <message>
        <source>%1 can be replaced by the timelock %2 after less than a day: %3 seconds</source>
        <translation>%1 はタイムロック %2 により一日未満で置き換え可能です: %3 秒</translation>
    </message>
    <message>
        <source>who can replace the code of %1</source>
        <translation>%1 のコードを誰が置き換えられるか</translation>
    </message>
    <message>
        <source>the fee is worth up to %1, more than %2 % of the amount of %3</source>
        <translation>手数料は最大 %1 に相当し、数量 %3 の %2 % を超えます</translation>
    </message>
    <message>
        <source>whether the fee is more than %1 % of the amount is not known: nobody tells what %2 is worth</source>
        <translation>手数料が数量の %1 % を超えるかは分かりません: %2 の価格が分かりません</translation>
    </message>
    <message>
        <source>ask for the signature again if you want it so</source>
        <translation>それでよければ、もう一度署名を求めてください</translation>
    </message>
    <message>
        <source>no price feed is known for %1, nor for %2 which it stands for</source>
        <translation>%1 の価格フィードも、それが表す %2 の価格フィードも知られていません</translation>
    </message>
    <message>
        <source>no price feed is known for %1</source>
        <translation>%1 の価格フィードが知られていません</translation>
    </message>
    <message>
        <source>no price feed is known</source>
        <translation>知られている価格フィードがありません</translation>
    </message>
    <message>
        <source>it is not known which token it is</source>
        <translation>どのトークンか分かりません</translation>
    </message>
    <message>
        <source>the decimals of %1 are not known</source>
        <translation>%1 の小数桁数が分かりません</translation>
    </message>
    <message>
        <source>no node of Ethereum is given, whose feeds tell prices</source>
        <translation>価格を示すフィードのある Ethereum のノードが指定されていません</translation>
    </message>
    <message>
        <source>the node does not tell the time of its block</source>
        <translation>ノードがそのブロックの時刻を示しません</translation>
    </message>
    <message>
        <source>reading the prices took too long</source>
        <translation>価格の読み取りに時間がかかりすぎました</translation>
    </message>
    <message>
        <source>no price could be read</source>
        <translation>価格を読み取れませんでした</translation>
    </message>
    <message>
        <source>its price was not read yet</source>
        <translation>価格はまだ読み取られていません</translation>
    </message>
    <message>
        <source>tokens of a test network have no price</source>
        <translation>テストネットワークのトークンに価格はありません</translation>
    </message>
    <message>
        <source>rates of the newest %1 blocks alone are read</source>
        <translation>最新 %1 ブロックのレートだけを読み取ります</translation>
    </message>
    <message>
        <source>prices of the newest %1 blocks alone are read</source>
        <translation>最新 %1 ブロックの価格だけを読み取ります</translation>
    </message>
    <message>
        <source>the node does not tell the protocol&apos;s rate at block %1: %2</source>
        <translation>ノードがブロック %1 でのプロトコルのレートを示しません: %2</translation>
    </message>
    <message>
        <source>the node of Ethereum does not tell its block of that time: %1</source>
        <translation>Ethereum のノードがその時刻のブロックを示しません: %1</translation>
    </message>
    <message>
        <source>the node of Ethereum does not tell the state of block %1: %2</source>
        <translation>Ethereum のノードがブロック %1 の状態を示しません: %2</translation>
    </message>
    <message>
        <source>the node that was given for Ethereum is of chain %1</source>
        <translation>Ethereum 用に指定されたノードはチェーン %1 のものです</translation>
    </message>
    <message>
        <source>the node of Ethereum: %1</source>
        <translation>Ethereum のノード: %1</translation>
    </message>
    <message>
        <source>more than %1 headers would be needed</source>
        <translation>%1 個を超えるヘッダーが必要です</translation>
    </message>
    <message>
        <source>amount times price is above 2^256</source>
        <translation>数量と価格の積が 2^256 を超えます</translation>
    </message>
    <message>
        <source>price feed of %1: %2</source>
        <translation>%1 の価格フィード: %2</translation>
    </message>
    <message>
        <source>its answer is zero</source>
        <translation>回答が 0 です</translation>
    </message>
    <message>
        <source>its answer is negative</source>
        <translation>回答が負です</translation>
    </message>
    <message>
        <source>its answer is from after the block</source>
        <translation>回答がそのブロックより後のものです</translation>
    </message>
    <message>
        <source>its answer is %1 s old, at most %2 s are allowed</source>
        <translation>回答は %1 秒前のもので、許されるのは %2 秒までです</translation>
    </message>
    <message>
        <source>its decimals: %1</source>
        <translation>小数桁数: %1</translation>
    </message>
    <message>
        <source>there is no contract at this address</source>
        <translation>このアドレスにコントラクトはありません</translation>
    </message>
    <message>
        <source>what it returned is too short</source>
        <translation>返された値が短すぎます</translation>
    </message>
    <message>
        <source>it reverted: %1</source>
        <translation>リバートしました: %1</translation>
    </message>
    <message>
        <source>it reverted</source>
        <translation>リバートしました</translation>
    </message>
    <message>
        <source>it is zero</source>
        <translation>0 です</translation>
    </message>
    <message>
        <source>there is no contract at this address on %1</source>
        <translation>%1 のこのアドレスにコントラクトはありません</translation>
    </message>
    <message>
        <source>compare the address and the chain with what its publisher says</source>
        <translation>アドレスとチェーンを発行元の情報と照合してください</translation>
    </message>
    <message>
        <source>whether there is a contract at this address is not known</source>
        <translation>このアドレスにコントラクトがあるか分かりません</translation>
    </message>
    <message>
        <source>this contract is no ERC-4626 vault: it does not answer asset()</source>
        <translation>このコントラクトは ERC-4626 ボールトではありません。asset() に応答しません</translation>
    </message>
    <message>
        <source>this contract is no ERC-4626 vault: it does not answer totalAssets()</source>
        <translation>このコントラクトは ERC-4626 ボールトではありません。totalAssets() に応答しません</translation>
    </message>
    <message>
        <source>this is no vault that can be used: there is no contract at its asset %1</source>
        <translation>使えるボールトではありません。資産 %1 にコントラクトがありません</translation>
    </message>
    <message>
        <source>this vault takes requests (ERC-7540) one way only: Rollscope knows vaults that take them for deposits and for redemptions</source>
        <translation>このボールトはリクエスト（ERC-7540）を片方向でしか受け付けません。Rollscope が扱えるのは預け入れと償還の両方で受け付けるボールトです</translation>
    </message>
    <message>
        <source>this vault takes requests (ERC-7540), and does not answer share()</source>
        <translation>このボールトはリクエスト（ERC-7540）を受け付けますが、share() に応答しません</translation>
    </message>
    <message>
        <source>the vault&apos;s asset does not say its decimals</source>
        <translation>ボールトの資産が小数桁数を返しません</translation>
    </message>
    <message>
        <source>the vault&apos;s shares do not say their decimals</source>
        <translation>ボールトの持分が小数桁数を返しません</translation>
    </message>
    <message>
        <source>the node says that it is on chain %1, not on %2</source>
        <translation>ノードはチェーン %2 ではなく %1 にあると答えています</translation>
    </message>
    <message>
        <source>this vault is in the list already, as %1</source>
        <translation>このボールトは %1 としてすでに一覧にあります</translation>
    </message>
    <message>
        <source>there are as many vaults as the list takes: take one off first</source>
        <translation>一覧がいっぱいです。先にボールトを一つ外してください</translation>
    </message>
    <message>
        <source>this vault is not in the list</source>
        <translation>このボールトは一覧にありません</translation>
    </message>
    <message>
        <source>the list of vaults is not written over</source>
        <translation>ボールトの一覧は上書きされません</translation>
    </message>
    <message>
        <source>the endpoint %1 is not connected</source>
        <translation>エンドポイント %1 に接続していません</translation>
    </message>
    <message>
        <source>%1 could not be checked: %2</source>
        <translation>%1 を確認できませんでした: %2</translation>
    </message>
    <message>
        <source>%1 is paused: the call would revert</source>
        <translation>%1 は一時停止中です。呼び出しはリバートします</translation>
    </message>
    <message>
        <source>this account is not on the list of %1</source>
        <translation>このアカウントは %1 の一覧にありません</translation>
    </message>
    <message>
        <source>%1 is not so, and has to be</source>
        <translation>満たされている必要がありますが、まだです: %1</translation>
    </message>
    <message>
        <source>%1 is not open to everybody now</source>
        <translation>%1 は今、誰にでも開かれているわけではありません</translation>
    </message>
    <message>
        <source>%1: it is %2 and must be nothing</source>
        <translation>%1: %2 ですが、空でなければなりません</translation>
    </message>
    <message>
        <source>%1: it is %2, where %3 was expected</source>
        <translation>%1: 期待される値は %3 ですが、%2 です</translation>
    </message>
    <message>
        <source>lists of different lengths</source>
        <translation>リストの長さが互いに異なります</translation>
    </message>
    <message>
        <source>%1 is %2, below the minimum of %3</source>
        <translation>%1: %2 で、最小値 %3 を下回ります</translation>
    </message>
    <message>
        <source>%1 is %2, above the maximum of %3</source>
        <translation>%1: %2 で、最大値 %3 を上回ります</translation>
    </message>
    <message>
        <source>%1 is not over: it ends at %2, and now it is %3</source>
        <translation>%1: まだ終わっていません。終わるのは %2、今は %3 です</translation>
    </message>
    <message>
        <source>%1 needs %2, and there is %3</source>
        <translation>%1: %2 が必要ですが、あるのは %3 です</translation>
    </message>
    <message>
        <source>this account is a contract that does not take ERC-721 tokens: %1 would be lost or refused</source>
        <translation>このアカウントは ERC-721 トークンを受け取らないコントラクトです。失われるか拒まれるもの: %1</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, not 64 (a leading 04 is left out)</source>
        <translation>%1: %2 バイトですが、64 バイトでなければなりません（先頭の 04 は除きます）</translation>
    </message>
    <message>
        <source>%1 belongs to %2, not to the signer %3</source>
        <translation>%1: 署名者 %3 のものではなく、%2 のものです</translation>
    </message>
    <message>
        <source>it could not be checked that %1: %2</source>
        <translation>次のことを確認できませんでした: %1（%2）</translation>
    </message>
    <message>
        <source>it is not so that %1: %2 is not %3</source>
        <translation>次のとおりではありません: %1。%2 は %3 ではありません</translation>
    </message>
    <message>
        <source>it is not known which chain the node and the signer are on</source>
        <translation>ノードと署名者がどのチェーンにいるか分かりません</translation>
    </message>
    <message>
        <source>%1 is the address that you gave: it is in no registry of Rollscope&apos;s, so compare it with the one that its publisher names</source>
        <translation>%1 はあなたが入力したアドレスです。Rollscope の登録簿にはないので、発行元が示すアドレスと比べてください</translation>
    </message>
    <message>
        <source>the decimals of %1 are not known: %2</source>
        <translation>%1 の小数桁数が分かりません: %2</translation>
    </message>
    <message>
        <source>%1 had %2 decimals when the vault was added, and says another number now: take the vault off the list, and add it again</source>
        <translation>ボールトを追加したとき %1 の小数は %2 桁でしたが、今は別の数を答えます。ボールトを一覧から外し、もう一度追加してください</translation>
    </message>
    <message>
        <source>%1 is no target of a transaction: %2</source>
        <translation>%1 はトランザクションの宛先にできません: %2</translation>
    </message>
    <message>
        <source>its address is not confirmed</source>
        <translation>アドレスが確認されていません</translation>
    </message>
    <message>
        <source>the chain names no address for it</source>
        <translation>チェーンがそのアドレスを示しません</translation>
    </message>
    <message>
        <source>the address could not be read: %1</source>
        <translation>アドレスを読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>whether there is a contract at %1 is not known: %2</source>
        <translation>%1 にコントラクトがあるかどうか分かりません: %2</translation>
    </message>
    <message>
        <source>there is no contract at %1, where %2 should be</source>
        <translation>%2 があるはずの %1 にコントラクトがありません</translation>
    </message>
    <message>
        <source>the amount is not known: %1</source>
        <translation>数量が分かりません: %1</translation>
    </message>
    <message>
        <source>the balance is not known: %1</source>
        <translation>残高が分かりません: %1</translation>
    </message>
    <message>
        <source>the allowance is not known: %1</source>
        <translation>承認済みの限度額が分かりません: %1</translation>
    </message>
    <message>
        <source>the balance that pays for gas is not known: %1</source>
        <translation>ガスを払う残高が分かりません: %1</translation>
    </message>
    <message>
        <source>the coin to send is not known: %1</source>
        <translation>一緒に送るコインの量が分かりません: %1</translation>
    </message>
    <message>
        <source>what gas will cost is not known: nothing is kept back for it</source>
        <translation>ガスの費用が分からないため、その分は残されません</translation>
    </message>
    <message>
        <source>more than there can be</source>
        <translation>ありうる量を超える額</translation>
    </message>
    <message>
        <source>what comes back is not known: %1</source>
        <translation>何が返ってくるか分かりません: %1</translation>
    </message>
    <message>
        <source>nothing would come back</source>
        <translation>何も返ってきません</translation>
    </message>
    <message>
        <source>the least that is accepted is not known: %1</source>
        <translation>受け入れる最低量が分かりません: %1</translation>
    </message>
    <message>
        <source>at least %1 is demanded, and %2 would come: the call would revert</source>
        <translation>最低 %1 を求めていますが、届くのは %2 です。呼び出しはリバートします</translation>
    </message>
    <message>
        <source>%1 is accepted, although %2 should come</source>
        <translation>%2 が届くはずなのに、%1 でも受け入れます</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>いくらでも</translation>
    </message>
    <message>
        <source>as little as %1</source>
        <translation>わずか %1</translation>
    </message>
    <message>
        <source>whether the code of %1 is the one of your last visit is not known: %2</source>
        <translation>%1 のコードが前回の訪問時と同じかどうか分かりません: %2</translation>
    </message>
    <message>
        <source>whether the code of %1 is the one whose source was read is not known: %2</source>
        <translation>%1 のコードがソースを確認したものかどうか分かりません: %2</translation>
    </message>
    <message>
        <source>the fee of at most %1 is more than %2 % of the amount of %3</source>
        <translation>最大 %1 の手数料は、数量 %3 の %2 % を超えます</translation>
    </message>
    <message>
        <source>nothing is approved for this</source>
        <translation>これに承認は要りません</translation>
    </message>
    <message>
        <source>the code behind the contract is another than at your last visit: %1</source>
        <translation>コントラクトの背後のコードが前回の訪問時と異なります: %1</translation>
    </message>
    <message>
        <source>nothing is blocked</source>
        <translation>止められているものはありません</translation>
    </message>
    <message>
        <source>type &quot;%1&quot; to sign all the same</source>
        <translation>それでも署名するには「%1」と入力してください</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>理由は示されていません</translation>
    </message>
    <message>
        <source>simulation at block %1</source>
        <translation>ブロック %1 でのシミュレーション</translation>
    </message>
    <message>
        <source>it needs %1 gas now, and %2 were shown</source>
        <translation>今はガスが %1 必要ですが、表示されていたのは %2 です</translation>
    </message>
    <message>
        <source>there is no second operator</source>
        <translation>二つ目の運営者がありません</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>応答がありません</translation>
    </message>
    <message>
        <source>it is a node of chain %1</source>
        <translation>チェーン %1 のノードです</translation>
    </message>
    <message>
        <source>it is %1 blocks behind</source>
        <translation>%1 ブロック遅れています</translation>
    </message>
    <message>
        <source>there is no such way</source>
        <translation>そのような手続きはありません</translation>
    </message>
    <message>
        <source>nothing is signed in the step %1</source>
        <translation>ステップ %1 では何も署名しません</translation>
    </message>
    <message>
        <source>too many signatures, or too long a text</source>
        <translation>署名が多すぎるか、文が長すぎます</translation>
    </message>
    <message>
        <source>of an earlier signature it is not known whether it was sent</source>
        <translation>以前の署名が送られたかどうか分かりません</translation>
    </message>
    <message>
        <source>look at the chain first</source>
        <translation>先にチェーンを確認してください</translation>
    </message>
    <message>
        <source>this step is done</source>
        <translation>このステップは済んでいます</translation>
    </message>
    <message>
        <source>this step is sent</source>
        <translation>このステップは送信済みです</translation>
    </message>
    <message>
        <source>this nonce is taken</source>
        <translation>このナンスは使われています</translation>
    </message>
    <message>
        <source>the very same was asked of the signer before, and may be on its way or in a block: this could do it a second time</source>
        <translation>まったく同じものの署名をすでに求めており、送信中かブロックに入っている可能性があります。これは二度目になるかもしれません</translation>
    </message>
    <message>
        <source>confirm by hand that it is wanted once more, or go on with what was begun</source>
        <translation>もう一度行うことを手動で確認するか、始めたものを続けてください</translation>
    </message>
    <message>
        <source>what it is to replace is not pending at this nonce</source>
        <translation>置き換える対象が、このナンスで保留中ではありません</translation>
    </message>
    <message>
        <source>a signature that nobody saw may still come with nonce %1: the next act has to take its place</source>
        <translation>誰も確認していない署名が、ナンス %1 でまだ現れるかもしれません。次の操作はその場所を使う必要があります</translation>
    </message>
    <message>
        <source>no signature is open there</source>
        <translation>そこに進行中の署名はありません</translation>
    </message>
    <message>
        <source>it was signed: only the chain can tell what becomes of it</source>
        <translation>署名済みです。どうなるかはチェーンだけが教えてくれます</translation>
    </message>
    <message>
        <source>there is no such signature</source>
        <translation>そのような署名はありません</translation>
    </message>
    <message>
        <source>the look contradicts itself: a block has the nonce, the account does not</source>
        <translation>読み取り結果が矛盾しています。ブロックにはこのナンスがありますが、アカウントにはありません</translation>
    </message>
    <message>
        <source>from %1 there is no way to %2</source>
        <translation>%1 から %2 へは進めません</translation>
    </message>
    <message>
        <source>a signature is open: look at the chain first</source>
        <translation>進行中の署名があります。先にチェーンを確認してください</translation>
    </message>
    <message>
        <source>the journal is full</source>
        <translation>記録簿がいっぱいです</translation>
    </message>
    <message>
        <source>another Rollscope has this journal open</source>
        <translation>別の Rollscope がこの記録簿を開いています</translation>
    </message>
    <message>
        <source>it reads as another</source>
        <translation>読み直すと別の内容になります</translation>
    </message>
    <message>
        <source>it cannot be locked</source>
        <translation>ロックできません</translation>
    </message>
    <message>
        <source>nothing is signed before it is mended or moved away: it may know of a transaction that is on its way</source>
        <translation>直すか移すまでは何も署名しません。送信中のトランザクションが記されているかもしれません</translation>
    </message>
    <message>
        <source>the journal would be larger than the 32 MB that can be read again</source>
        <translation>記録簿が、読み直せる 32 MB を超えてしまいます</translation>
    </message>
    <message>
        <source>ways that wait for their end fill it</source>
        <translation>終わりを待つ手続きが占めています</translation>
    </message>
    <message>
        <source>it was written by a newer version of Rollscope</source>
        <translation>より新しい版の Rollscope が書いたものです</translation>
    </message>
    <message>
        <source>use that version; this one leaves the file alone</source>
        <translation>その版を使ってください。この版はファイルに触れません</translation>
    </message>
    <message>
        <source>of an earlier signature of this account it is not certain yet what became of it</source>
        <translation>このアカウントの以前の署名がどうなったか、まだ確かではありません</translation>
    </message>
    <message>
        <source>wait for the next blocks</source>
        <translation>次のブロックを待ってください</translation>
    </message>
    <message>
        <source>nobody waits for it any more</source>
        <translation>もう誰も待っていません</translation>
    </message>
    <message>
        <source>two nodes differ about what became of %1: nothing is decided by it</source>
        <translation>%1 がどうなったかについて二つのノードが食い違っています。これでは何も決めません</translation>
    </message>
    <message>
        <source>one of them is behind, or lies; it is asked again</source>
        <translation>どちらかが遅れているか、偽っています。もう一度尋ねます</translation>
    </message>
    <message>
        <source>there are no signed bytes that could be sent again</source>
        <translation>送り直せる署名済みバイトがありません</translation>
    </message>
    <message>
        <source>how many decimals it has is not known</source>
        <translation>小数の桁数が分かりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number of the smallest unit, and only the contract of %2 tells its decimals; write %3=1000000 for a million smallest units</source>
        <translation>「%1」は最小単位の整数ではなく、小数の桁数は %2 のコントラクトだけが知っています。最小単位で百万なら %3=1000000 と書いてください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number of the smallest unit; %2</source>
        <translation>「%1」は最小単位の整数ではありません。%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount; %2</source>
        <translation>「%1」は数量ではありません。%2</translation>
    </message>
    <message>
        <source>write %1=&quot;%2 %3&quot;</source>
        <translation>%1=&quot;%2 %3&quot; のように書いてください</translation>
    </message>
    <message>
        <source>it is an amount of %1, not of %2; %3</source>
        <translation>%2 ではなく %1 の数量です。%3</translation>
    </message>
    <message>
        <source>%1 has %2 decimals at most, and &quot;%3&quot; has %4</source>
        <translation>%1 の小数は最大 %2 桁ですが、「%3」は %4 桁です</translation>
    </message>
    <message>
        <source>is missing: %1</source>
        <translation>足りません: %1</translation>
    </message>
    <message>
        <source>is no parameter of this action</source>
        <translation>この操作のパラメーターではありません</translation>
    </message>
    <message>
        <source>was not read</source>
        <translation>読み取られていません</translation>
    </message>
    <message>
        <source>there is no such role</source>
        <translation>そのような役割はありません</translation>
    </message>
    <message>
        <source>the address is not known</source>
        <translation>アドレスが分かりません</translation>
    </message>
    <message>
        <source>the address is not confirmed</source>
        <translation>アドレスが確認されていません</translation>
    </message>
    <message>
        <source>this protocol is watched only: its transactions are written for export</source>
        <translation>このプロトコルは監視のみです。トランザクションは書き出し用に作られます</translation>
    </message>
    <message>
        <source>there is no such action</source>
        <translation>そのような操作はありません</translation>
    </message>
    <message>
        <source>when the last reward came: %1</source>
        <translation>最後の報酬が来た時: %1</translation>
    </message>
    <message>
        <source>it was not read</source>
        <translation>読み取られませんでした</translation>
    </message>
    <message>
        <source>the code behind %1</source>
        <translation>%1 の背後のコード</translation>
    </message>
    <message>
        <source>no proxy of EIP-1967 and no owner</source>
        <translation>EIP-1967 のプロキシではなく、所有者もいない</translation>
    </message>
    <message>
        <source>who can replace the code was not found</source>
        <translation>誰がコードを置き換えられるかは見つからなかった</translation>
    </message>
    <message>
        <source>what %1 is was not read</source>
        <translation>%1 が何であるかは読み取られなかった</translation>
    </message>
    <message>
        <source>one key, %1, without a delay</source>
        <translation>一つの鍵 %1、遅延なし</translation>
    </message>
    <message>
        <source>a timelock, %1, with a delay of %2 hours</source>
        <translation>タイムロック %1、遅延 %2 時間</translation>
    </message>
    <message>
        <source>a multisig of %1 signatures, %2, without a delay</source>
        <translation>署名 %1 個のマルチシグ %2、遅延なし</translation>
    </message>
    <message>
        <source>a contract, %1, that tells neither delay nor threshold</source>
        <translation>遅延も必要署名数も示さないコントラクト %1</translation>
    </message>
    <message>
        <source>the rate of %1 days ago was not read</source>
        <translation>%1 日前のレートは読み取られていません</translation>
    </message>
    <message>
        <source>the two rates are of the same time</source>
        <translation>二つのレートは同じ時刻のものです</translation>
    </message>
    <message>
        <source>a rate of zero</source>
        <translation>レートがゼロです</translation>
    </message>
    <message>
        <source>the rewards are of no span of time</source>
        <translation>報酬の期間がありません</translation>
    </message>
    <message>
        <source>nothing was staked</source>
        <translation>ステークされたものがありません</translation>
    </message>
    <message>
        <source>no rewards were read</source>
        <translation>読み取られた報酬はありません</translation>
    </message>
    <message>
        <source>the contract gave no reason, or gas ran out</source>
        <translation>コントラクトが理由を示さなかったか、ガスが尽きました</translation>
    </message>
    <message>
        <source>the contract gave no reason</source>
        <translation>コントラクトは理由を示しませんでした</translation>
    </message>
    <message>
        <source>a reason that cannot be read: %1</source>
        <translation>読み取れない理由: %1</translation>
    </message>
    <message>
        <source>an error that its ABI does not have: %1</source>
        <translation>ABI にないエラー: %1</translation>
    </message>
    <message>
        <source>its gas limit of %1 was not enough</source>
        <translation>ガスの上限 %1 では足りませんでした</translation>
    </message>
    <message>
        <source>a call before it fails</source>
        <translation>前の呼び出しが失敗します</translation>
    </message>
    <message>
        <source>it can be simulated when the first call is in a block</source>
        <translation>最初の呼び出しがブロックに入ればシミュレートできます</translation>
    </message>
    <message>
        <source>this node can simulate the first call alone: what the others do, and what you get, is not known yet</source>
        <translation>このノードがシミュレートできるのは最初の呼び出しだけです。残りが何をするか、何を受け取るかはまだ分かりません</translation>
    </message>
    <message>
        <source>all calls were run in one, by the account as if it had code: a contract that refuses such accounts refuses here too</source>
        <translation>すべての呼び出しを、アカウントにコードがあるものとして一つにまとめて実行しました。そうしたアカウントを拒むコントラクトはここでも拒みます</translation>
    </message>
    <message>
        <source>logs, fees and the nonce were not simulated</source>
        <translation>ログ、手数料、ナンスはシミュレートされていません</translation>
    </message>
    <message>
        <source>both nodes are of %1: that is one voice</source>
        <translation>二つのノードはどちらも %1 のものです。一つの声にすぎません</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>示されていない</translation>
    </message>
    <message>
        <source>not told: %1</source>
        <translation>示されていない: %1</translation>
    </message>
    <message>
        <source>block hash</source>
        <translation>ブロックハッシュ</translation>
    </message>
    <message>
        <source>the node is of another chain</source>
        <translation>ノードが別のチェーンのものです</translation>
    </message>
    <message>
        <source>preparing it took too long</source>
        <translation>準備に時間がかかりすぎました</translation>
    </message>
    <message>
        <source>the rehearsal took too long</source>
        <translation>リハーサルに時間がかかりすぎました</translation>
    </message>
    <message>
        <source>the simulation took too long</source>
        <translation>シミュレーションに時間がかかりすぎました</translation>
    </message>
    <message>
        <source>cancel what waits</source>
        <translation>待機中のものを取り消す</translation>
    </message>
    <message>
        <source>speed it up</source>
        <translation>早める</translation>
    </message>
    <message>
        <source>It sends nothing to yourself in the place of what waits. It may lose the race: then what waits happens all the same.</source>
        <translation>待機中のものの代わりに、自分宛てに何も送らない取引を送ります。競り負けることがあり、その場合は待機中のものがそのまま実行されます。</translation>
    </message>
    <message>
        <source>The same bytes at a higher fee, in the place of what waits: only one of them can happen.</source>
        <translation>待機中のものの代わりに、同じバイトをより高い手数料で送ります。実行されるのはどちらか一つだけです。</translation>
    </message>
    <message>
        <source>A wallet that only sends by itself is not asked: there it is sped up or cancelled in the wallet.</source>
        <translation>自分で送るだけのウォレットには尋ねません。その場合はウォレットで早めるか取り消してください。</translation>
    </message>
    <message>
        <source>the node shows another transaction than the one that was signed</source>
        <translation>ノードが、署名したものとは別のトランザクションを示しています</translation>
    </message>
    <message>
        <source>it is in a block meanwhile</source>
        <translation>その間にブロックに入りました</translation>
    </message>
    <message>
        <source>balance of %1</source>
        <translation>%1 の残高</translation>
    </message>
    <message>
        <source>code of %1</source>
        <translation>%1 のコード</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>ありません: %1</translation>
    </message>
    <message>
        <source>%1: %2 says %3, and %4 says %5</source>
        <translation>%1: %2 は %3、%4 は %5 と言っています</translation>
    </message>
    <message>
        <source>%1 older events are left out</source>
        <translation>古いイベント %1 件は省かれています</translation>
    </message>
    <message>
        <source>%1 names no event of its rewards that could be read</source>
        <translation>%1 には読み取れる報酬イベントがありません</translation>
    </message>
    <message>
        <source>its file names neither receipts nor a reward event</source>
        <translation>そのファイルには受取トークンも報酬イベントも書かれていません</translation>
    </message>
    <message>
        <source>where its receipts are could not be read</source>
        <translation>受取トークンのアドレスを読み取れませんでした</translation>
    </message>
    <message>
        <source>reading the history took too long</source>
        <translation>履歴の読み取りに時間がかかりすぎました</translation>
    </message>
    <message>
        <source>no node can tell which transaction took the nonce of an earlier signature of this account</source>
        <translation>このアカウントの以前の署名のノンスをどのトランザクションが使ったか、答えられるノードがありません</translation>
    </message>
    <message>
        <source>open its way in the list of activity, and give the hash of that transaction there</source>
        <translation>アクティビティの一覧でその項目を開き、そのトランザクションのハッシュを入力してください</translation>
    </message>
    <message>
        <source>open its way in the list of activity: there it is looked up by its hash, or its bytes are sent again</source>
        <translation>アクティビティの一覧でその項目を開いてください。そこでハッシュから調べるか、同じバイト列をもう一度送れます</translation>
    </message>
    <message>
        <source>chain and account of the transaction are not those of the way</source>
        <translation>トランザクションのチェーンとアカウントが、この項目のものと違います</translation>
    </message>
    <message>
        <source>open its way in the list of activity: there it is looked up by its hash; to fill a lower nonce, make an approval or take one back</source>
        <translation>アクティビティの一覧でその項目を開いてください。そこでハッシュから調べられます。より小さいナンスを埋めるには、承認を行うか、既存の承認を取り消してください</translation>
    </message>
</context>
<context>
    <name>TvlHead</name>
    <message>
        <source>Rollup</source>
        <comment>column head</comment>
        <translation>ロールアップ</translation>
    </message>
    <message>
        <source>Value locked</source>
        <comment>column head</comment>
        <translation>ロック総額</translation>
    </message>
    <message>
        <source>In escrows of this rollup alone, at the prices of on-chain feeds</source>
        <translation>このロールアップ専用のエスクローにある額。価格はオンチェーンのフィードによる</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>column head</comment>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>Change over 24 hours; empty where other parts were counted then</source>
        <translation>24 時間の変化。当時の集計項目が異なる場合は空欄</translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>column head</comment>
        <translation>7 日</translation>
    </message>
    <message>
        <source>Change over 7 days; empty where other parts were counted then</source>
        <translation>7 日間の変化。当時の集計項目が異なる場合は空欄</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column head</comment>
        <translation>割合</translation>
    </message>
    <message>
        <source>Of what is locked in all rollups&apos; own escrows</source>
        <translation>全ロールアップの専用エスクロー合計に占める割合</translation>
    </message>
    <message>
        <source>In shared escrows</source>
        <comment>column head</comment>
        <translation>共有エスクロー内</translation>
    </message>
    <message>
        <source>Escrows that hold what several chains bridged: not this rollup&apos;s alone</source>
        <translation>複数のチェーンがブリッジした資産を保管するエスクロー。このロールアップだけのものではない</translation>
    </message>
    <message>
        <source>Escrows</source>
        <comment>column head</comment>
        <translation>エスクロー</translation>
    </message>
    <message>
        <source>Escrows that could be read</source>
        <translation>読み取れたエスクロー</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>column head</comment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Tokens with a price, and those without</source>
        <translation>価格のあるトークンと、ないトークン</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column head</comment>
        <translation>経過</translation>
    </message>
    <message>
        <source>Of the layer-1 block that it was read at</source>
        <translation>読み取りに使ったレイヤー 1 ブロックの経過時間</translation>
    </message>
</context>
<context>
    <name>TvlPage</name>
    <message>
        <source>Value locked cannot be read</source>
        <translation>ロック総額を読み取れません</translation>
    </message>
    <message>
        <source>Choose chains</source>
        <translation>チェーンを選ぶ</translation>
    </message>
    <message>
        <source>Value locked is read from the escrows on layer 1. Watch Ethereum, and it is read every five minutes, over the nodes of that chain alone.</source>
        <translation>ロック総額はレイヤー 1 のエスクローから読み取ります。Ethereum を監視すると、そのチェーンのノードだけを使って 5 分ごとに読み取ります。</translation>
    </message>
    <message>
        <source>A recording holds blocks, not the balances of contracts.</source>
        <translation>記録にはブロックがあり、コントラクトの残高はありません。</translation>
    </message>
    <message>
        <source>No connection is opened, so no balance is read. What was read before is in the store: rollscope export --tvl.</source>
        <translation>接続を開かないため残高は読み取りません。以前に読み取ったものは保存先にあります: rollscope export --tvl。</translation>
    </message>
    <message>
        <source>The balances of all escrows are read at one safe block; that takes some seconds.</source>
        <translation>すべてのエスクローの残高を 1 つの安全なブロックで読み取ります。数秒かかります。</translation>
    </message>
    <message>
        <source>No layer 1 is watched</source>
        <translation>監視中のレイヤー 1 がありません</translation>
    </message>
    <message>
        <source>Not known from a recording</source>
        <translation>記録からはわかりません</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>まだ読み取っていません</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Many requests</source>
        <translation>多数の要求</translation>
    </message>
    <message>
        <source>No reading has worked so far: %1. It is tried again by itself.</source>
        <translation>まだ一度も読み取れていません: %1。自動的に再試行します。</translation>
    </message>
    <message>
        <source>No node of layer 1 answers</source>
        <translation>レイヤー 1 のどのノードも応答しません</translation>
    </message>
</context>
<context>
    <name>TvlPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Value locked</source>
        <translation>ロック総額</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 時間</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 日</translation>
    </message>
    <message>
        <source>In shared escrows</source>
        <translation>共有エスクロー内</translation>
    </message>
    <message>
        <source>Some escrows may hold any token; those without a known price feed are not seen.</source>
        <translation>任意のトークンを保管しうるエスクローがあります。価格フィードが知られていないものは見えません。</translation>
    </message>
    <message>
        <source>Escrows and tokens</source>
        <translation>エスクローとトークン</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column head</comment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column head</comment>
        <translation>価格</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column head: of the price</comment>
        <translation>経過</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>column head</comment>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column head</comment>
        <translation>価値</translation>
    </message>
</context>
<context>
    <name>TvlSummary</name>
    <message>
        <source>All rollups, shared escrows once</source>
        <translation>全ロールアップ（共有エスクローは 1 回）</translation>
    </message>
    <message>
        <source>Rollups read</source>
        <translation>読み取れたロールアップ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows read, rows</comment>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>At block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過</translation>
    </message>
    <message>
        <source>Requests of the last reading</source>
        <translation>前回の読み取りの要求数</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>読み取り中…</translation>
    </message>
</context>
<context>
    <name>TvlTable</name>
    <message>
        <source>Value locked by rollup</source>
        <translation>ロールアップ別ロック総額</translation>
    </message>
</context>
<context>
    <name>VaultSheet</name>
    <message>
        <source>A vault by its address</source>
        <translation>アドレスでボールトを追加</translation>
    </message>
    <message>
        <source>Vaults of the standards ERC-4626 and ERC-7540 can be used here by their address. Nobody vouches for one that Rollscope does not list: its code may do anything with what you give it. Take the address from its publisher, not from a message.</source>
        <translation>ERC-4626 と ERC-7540 規格のボールトは、ここでアドレスを指定して使えます。Rollscope の一覧にないボールトは誰も保証しません。そのコードは預けたものを自由に扱えます。アドレスはメッセージからではなく、発行元から入手してください。</translation>
    </message>
    <message>
        <source>Chain, of those you watch</source>
        <translation>チェーン（監視中のもの）</translation>
    </message>
    <message>
        <source>Chain of the vault</source>
        <translation>ボールトのチェーン</translation>
    </message>
    <message>
        <source>No chain is watched. Watch the one that the vault is on first.</source>
        <translation>監視中のチェーンがありません。まずボールトのあるチェーンを監視してください。</translation>
    </message>
    <message>
        <source>Address of the vault</source>
        <translation>ボールトのアドレス</translation>
    </message>
    <message>
        <source>Being looked at …</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Look at it and list it</source>
        <translation>確認して一覧に追加</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>%1: %2</source>
        <comment>reason, detail</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>catches up, %1 behind</source>
        <translation>追いつき中、%1 遅れ</translation>
    </message>
    <message>
        <source>%1, there in about %2</source>
        <comment>catches up, time</comment>
        <translation>%1、あと約 %2</translation>
    </message>
    <message>
        <source>waiting for the first block</source>
        <translation>最初のブロックを待っています</translation>
    </message>
    <message>
        <source>no node is set</source>
        <translation>ノードが設定されていません</translation>
    </message>
    <message>
        <source>no node answers</source>
        <translation>どのノードも応答しません</translation>
    </message>
    <message>
        <source>no new block for %1, but only %2 of %3 operators can tell</source>
        <translation>%1 新しいブロックがありませんが、確かめられる運営者は %3 者中 %2 者だけです</translation>
    </message>
    <message>
        <source>this computer&apos;s network</source>
        <translation>このコンピューターのネットワーク</translation>
    </message>
    <message>
        <source>this computer&apos;s clock</source>
        <translation>このコンピューターの時計</translation>
    </message>
    <message>
        <source>this program stood still</source>
        <translation>このプログラムが止まっていました</translation>
    </message>
    <message>
        <source>no new block for %1 at the only operator that answers</source>
        <translation>応答する唯一の運営者に %1 新しいブロックがありません</translation>
    </message>
    <message numerus="yes">
        <source>no new block for %1 at %n operator(s)</source>
        <translation>
            <numerusform>運営者 %n 者で %1 新しいブロックがありません</numerusform>
        </translation>
    </message>
    <message>
        <source>blocks come, with %1 of the usual transactions</source>
        <translation>ブロックは来ますが、取引は普段の %1</translation>
    </message>
    <message>
        <source>blocks come %1 times slower than usual</source>
        <translation>ブロックが普段より %1 倍遅く来ています</translation>
    </message>
    <message>
        <source>the safe head has not moved for %1</source>
        <translation>safe ヘッドが %1 動いていません</translation>
    </message>
    <message>
        <source>another branch became canonical</source>
        <translation>別の枝が正規になりました</translation>
    </message>
    <message>
        <source>blocks again</source>
        <translation>再びブロックあり</translation>
    </message>
    <message>
        <source>late, too few can tell</source>
        <translation>遅れ、証言が不足</translation>
    </message>
    <message>
        <source>no block for %1</source>
        <comment>time</comment>
        <translation>%1 ブロックなし</translation>
    </message>
    <message>
        <source>safe head stands, %1</source>
        <comment>time</comment>
        <translation>セーフヘッド停滞 %1</translation>
    </message>
    <message>
        <source>another branch</source>
        <translation>別の分岐に</translation>
    </message>
    <message>
        <source>blocks again for %1, after a halt of %2</source>
        <comment>time, time</comment>
        <translation>%2 の停止の後、%1 前からブロックあり</translation>
    </message>
    <message numerus="yes">
        <source>rolled back %Ln block(s) %1 ago</source>
        <comment>time</comment>
        <translation>
            <numerusform>%1 前に %Ln ブロック巻き戻し</numerusform>
        </translation>
    </message>
    <message>
        <source>the safe head moves again, after %1</source>
        <comment>time</comment>
        <translation>%1 の停滞の後、セーフヘッドが再び進む</translation>
    </message>
    <message>
        <source>as usual again, after %1</source>
        <comment>time</comment>
        <translation>%1 を経て通常どおり</translation>
    </message>
    <message>
        <source>caught up, after %1</source>
        <comment>time</comment>
        <translation>%1 かけて追いついた</translation>
    </message>
    <message>
        <source>%1 (by one alone, %2 is a halt)</source>
        <comment>reason, time</comment>
        <translation>%1（一者だけの場合は %2 で停止）</translation>
    </message>
</context>
<context>
    <name>VerdictLine</name>
    <message>
        <source>Evidence of the state</source>
        <translation>状態の証拠</translation>
    </message>
</context>
<context>
    <name>VerdictStrip</name>
    <message>
        <source>Show all chains</source>
        <translation>すべてのチェーンを表示</translation>
    </message>
    <message>
        <source>Show favourites only</source>
        <translation>お気に入りのみ表示</translation>
    </message>
    <message>
        <source>Search chains</source>
        <translation>チェーンを検索</translation>
    </message>
</context>
<context>
    <name>WaitPart</name>
    <message>
        <source>Transaction</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>Has waited for</source>
        <translation>待っている時間</translation>
    </message>
    <message>
        <source>Speed up …</source>
        <translation>早める …</translation>
    </message>
    <message>
        <source>Cancel it …</source>
        <translation>取り消す …</translation>
    </message>
</context>
<context>
    <name>WatchedSettings</name>
    <message>
        <source>You are told when a rollback drops one of these, and when it is back. They are looked for in the blocks that come anyway: no node is asked for them. Accounts are seen where whole transactions are fetched, which is not so on busy chains.</source>
        <translation>巻き戻しでこのどれかが取り除かれたとき、そして戻ったときに知らせます。届くブロックの中から探すので、ノードに尋ねることはありません。アカウントはトランザクション全体を取得するチェーンでのみ見え、混んだチェーンでは見えません。</translation>
    </message>
    <message>
        <source>Transactions and accounts you watch</source>
        <translation>見守るトランザクションとアカウント</translation>
    </message>
    <message>
        <source>0x…, or on one chain base:0x…</source>
        <translation>0x…、一つのチェーンなら base:0x…</translation>
    </message>
    <message>
        <source>Transaction or account</source>
        <translation>トランザクションまたはアカウント</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>見守る</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation>%1 の見守りをやめる</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>Takes</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>You would get today</source>
        <translation>今日なら受け取る量</translation>
    </message>
    <message>
        <source>Hidden cost: %1</source>
        <translation>隠れた費用: %1</translation>
    </message>
    <message>
        <source>If begun now, done by</source>
        <translation>今始めた場合の完了</translation>
    </message>
</context>
<context>
    <name>WebhookSettings</name>
    <message>
        <source>The same messages, posted as JSON to an address of yours. Whoever runs it learns which chains you watch and what happens on them.</source>
        <translation>同じメッセージを JSON であなたの宛先に送ります。そこを運営する者は、どのチェーンを見ていて何が起きているかを知ることになります。</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>https://… (http:// only on this machine). What is secret in it stands as ${NAME} and is read from the environment. Empty: none.</source>
        <translation>https://…（http:// はこのマシンのみ）。秘密の部分は ${NAME} と書き、環境変数から読みます。空欄: なし。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>no webhook</source>
        <translation>Webhook なし</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Webhook の宛先</translation>
    </message>
    <message>
        <source>The name of an environment variable, as ${NAME}. Each message is signed with its value (HMAC-SHA256), so that the receiver knows it is yours.</source>
        <translation>環境変数の名前を ${NAME} と書きます。各メッセージはその値で署名され (HMAC-SHA256)、受け手はあなたのものだと分かります。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>署名なし</translation>
    </message>
    <message>
        <source>Name of the webhook&apos;s secret</source>
        <translation>Webhook のシークレットの名前</translation>
    </message>
    <message>
        <source>Off: which transactions you watch stays on this machine.</source>
        <translation>オフ: どのトランザクションを見守っているかはこのマシンに留まります。</translation>
    </message>
    <message>
        <source>Tell the webhook of transactions I watch</source>
        <translation>見守っているトランザクションを Webhook にも知らせる</translation>
    </message>
    <message>
        <source>One message by each way that is switched on. What became of it stands below.</source>
        <translation>オンになっている方法ごとに一通送ります。結果は下に表示されます。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>送信中 …</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>テストを送る</translation>
    </message>
</context>
<context>
    <name>WizardPane</name>
    <message>
        <source>%1: %2</source>
        <comment>chain, state in words</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rollscope::app::StakeDesk</name>
    <message>
        <source>your wallet</source>
        <translation>自分のウォレット</translation>
    </message>
    <message>
        <source>Ready to claim: %1</source>
        <comment>protocol</comment>
        <translation>受け取れます: %1</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>what can be claimed, address</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>your key file</source>
        <translation>あなたの鍵ファイル</translation>
    </message>
    <message>
        <source>Take back an approval</source>
        <translation>承認の取り消し</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::AccountStore</name>
    <message>
        <source>chain %1</source>
        <translation>チェーン %1</translation>
    </message>
    <message>
        <source>%1 (chain %2)</source>
        <comment>name, number</comment>
        <translation>%1（チェーン %2）</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Accounts</name>
    <message>
        <source>your key file</source>
        <translation>あなたの鍵ファイル</translation>
    </message>
    <message>
        <source>your connected account</source>
        <translation>接続中のあなたのアカウント</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Actions</name>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>In the list of chains</source>
        <translation>チェーンの一覧で</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>グラフで</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ActivityModel</name>
    <message>
        <source>%1, ripe %2</source>
        <comment>state, moment</comment>
        <translation>%1、満期 %2</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>価格なし</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 %5 %6</source>
        <comment>moment, what, protocol, amount, price, state</comment>
        <translation>%1: %2、%3、%4 %5 %6</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>報酬</translation>
    </message>
    <message>
        <source>Made for the account</source>
        <comment>tokens</comment>
        <translation>アカウントに発行</translation>
    </message>
    <message>
        <source>Given back</source>
        <comment>tokens</comment>
        <translation>返却</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>tokens</comment>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent away</source>
        <comment>tokens</comment>
        <translation>送付</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>no price, reason</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::AddressListModel</name>
    <message>
        <source>It begins and ends like %1 (%2), and is another address. Compare every digit.</source>
        <translation>%1（%2）と始まりと終わりが同じですが、別のアドレスです。すべての桁を比べてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n more digit(s)</source>
        <comment>of an address</comment>
        <translation>
            <numerusform>あと %n 桁</numerusform>
        </translation>
    </message>
    <message>
        <source>Written without a checksum: no mistyped digit would be found. Compare it.</source>
        <translation>チェックサムなしで書かれています。入力違いは見つけられません。見比べてください。</translation>
    </message>
    <message>
        <source>Its checksum fits, by EIP-1191 for chain %1.</source>
        <translation>チェックサムは合っています（チェーン %1 の EIP-1191）。</translation>
    </message>
    <message>
        <source>Its checksum fits (EIP-55).</source>
        <translation>チェックサムは合っています（EIP-55）。</translation>
    </message>
    <message>
        <source>A chain is given by its number, as 8453; none means every chain.</source>
        <translation>チェーンは 8453 のように番号で指定します。空ならすべてのチェーンです。</translation>
    </message>
    <message>
        <source>It is in the list already, as %1.</source>
        <translation>すでに %1 として一覧にあります。</translation>
    </message>
    <message>
        <source>The list is full.</source>
        <translation>一覧がいっぱいです。</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::AlertCenter</name>
    <message>
        <source>A time is written as 2026-11-21 10:00, in UTC.</source>
        <translation>時刻は 2026-11-21 10:00 のように UTC で書きます。</translation>
    </message>
    <message>
        <source>A window ends after it begins.</source>
        <translation>期間は始まりより後に終わります。</translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <comment>two moments</comment>
        <translation>%1 から %2 UTC</translation>
    </message>
    <message numerus="yes">
        <source>%1, again every %n day(s)</source>
        <comment>from … to …</comment>
        <translation>
            <numerusform>%1、%n 日ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, over</source>
        <comment>from … to …</comment>
        <translation>%1、終了</translation>
    </message>
    <message>
        <source>All chains</source>
        <translation>すべてのチェーン</translation>
    </message>
    <message>
        <source>It is watched already.</source>
        <translation>すでに見守っています。</translation>
    </message>
    <message>
        <source>account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>トランザクション</translation>
    </message>
    <message>
        <source>all chains</source>
        <translation>すべてのチェーン</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>an account or a transaction, on a chain</comment>
        <translation>%2 の%1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) would have been told.</source>
        <translation>
            <numerusform>%n 件のメッセージが知らされていたはずです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::AppSettings</name>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>設定「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::AskModel</name>
    <message>
        <source>%1: %2</source>
        <comment>protocol, what it has to be told</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::BlobMarket</name>
    <message>
        <source>%1 of %2</source>
        <comment>blobs in the block, at most</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of the target, %2 of what fits</source>
        <comment>utilisation</comment>
        <translation>目標の %1、最大の %2</translation>
    </message>
    <message>
        <source>Over %1, %2 of its blocks seen</source>
        <comment>time, share</comment>
        <translation>%1 の間、ブロックの %2 を確認</translation>
    </message>
    <message>
        <source>Over %1, all blocks seen</source>
        <comment>time</comment>
        <translation>%1 の間、全ブロックを確認</translation>
    </message>
    <message>
        <source>Block %1, %2 ago</source>
        <translation>ブロック %1、%2 前</translation>
    </message>
    <message>
        <source>Budget: %1 requests a block</source>
        <translation>予算: ブロックあたり %1 要求</translation>
    </message>
    <message>
        <source>%1 of %2 requests a block</source>
        <comment>asked, budget</comment>
        <translation>ブロックあたり要求 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>The last %n minute(s):</source>
        <translation>
            <numerusform>直近 %n 分:</numerusform>
        </translation>
    </message>
    <message>
        <source>others</source>
        <comment>rollups</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>Not known: the blob parameters changed, and no node told how</source>
        <translation>不明: blob のパラメーターが変わったが、その内容を伝えたノードがない</translation>
    </message>
    <message>
        <source>The blob parameters changed, and no node told how.</source>
        <translation>blob のパラメーターが変わりましたが、その内容を伝えたノードはありません。</translation>
    </message>
    <message>
        <source>%1 blocks; whole blocks asked for: %2; heads: %3; finality: %4; fees: %5; connecting: %6; forks: %7; other: %8; contracts (not in this budget): %9</source>
        <translation>ブロック %1、要求した完全なブロック: %2、先頭: %3、確定性: %4、手数料: %5、接続: %6、フォーク: %7、その他: %8、コントラクト（この予算に含まない）: %9</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>block and its age, operators</comment>
        <translation>%1、%2 より</translation>
    </message>
    <message>
        <source>Above the reserve price: demand alone moves the fee</source>
        <translation>最低価格より上: 手数料は需要だけで動きます</translation>
    </message>
    <message>
        <source>Below the reserve price of %1, a sixteenth of the base fee: the fee does not fall, and each blob raises it</source>
        <translation>最低価格 %1（基本手数料の 16 分の 1）より下: 手数料は下がらず、ブロブごとに上がります</translation>
    </message>
    <message>
        <source>Below the reserve price, a sixteenth of the base fee: the fee does not fall, and each blob raises it</source>
        <translation>最低価格（基本手数料の 16 分の 1）より下: 手数料は下がらず、ブロブごとに上がります</translation>
    </message>
    <message>
        <source>All blobs of 24 h</source>
        <translation>24 時間の全ブロブ</translation>
    </message>
    <message>
        <source>All blobs of 1 h</source>
        <translation>1 時間の全ブロブ</translation>
    </message>
    <message>
        <source>All blobs of %1, not yet 24 h</source>
        <comment>time</comment>
        <translation>全ブロブ（%1 分、24 時間に未達）</translation>
    </message>
    <message>
        <source>All blobs of %1, not yet 1 h</source>
        <comment>time</comment>
        <translation>全ブロブ（%1 分、1 時間に未達）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>US dollars, time and coverage</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Transactions are not read, so no blob has an owner.</source>
        <translation>トランザクションを読まないため、ブロブの持ち主はわかりません。</translation>
    </message>
    <message>
        <source>No rollup posted a blob in the %1 that were read.</source>
        <comment>time</comment>
        <translation>読み取った %1 の間にブロブを投稿したロールアップはありません。</translation>
    </message>
    <message>
        <source>No rollup is known to have posted in the %1 that were read.</source>
        <comment>time</comment>
        <translation>読み取った %1 の間に投稿したとわかるロールアップはありません。</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::BlobShareModel</name>
    <message numerus="yes">
        <source>mean %1, 95 % within %2, longest %3 (%n interval(s))</source>
        <translation>
            <numerusform>平均 %1、95 % は %2 以内、最長 %3（%n 間隔）</numerusform>
        </translation>
    </message>
    <message>
        <source>Last batch in block %1, %2
24 h: %3
30 d: %4</source>
        <translation>最後のバッチ: ブロック %1、%2
24 時間: %3
30 日: %4</translation>
    </message>
    <message>
        <source>Blocks after it were not read: there may be a newer one.</source>
        <translation>その後のブロックを読んでいません。より新しいものがあるかもしれません。</translation>
    </message>
    <message>
        <source>L2BEAT&apos;s rule (z from 15 on) has held since %1</source>
        <translation>L2BEAT の規則（z が 15 以上）に %1 から当てはまります</translation>
    </message>
    <message>
        <source>L2BEAT&apos;s rule (z from 15 on) would hold from %1 on, if no batch comes before</source>
        <translation>それまでにバッチがなければ、L2BEAT の規則（z が 15 以上）に %1 から当てはまります</translation>
    </message>
    <message>
        <source>%1 the blobs&apos; price. All bytes count as non-zero, so it is an upper bound.</source>
        <translation>ブロブの価格の %1。すべてのバイトを非ゼロとみなすので上限です。</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>帰属不明</translation>
    </message>
    <message>
        <source>In blocks that were not read</source>
        <translation>読んでいないブロック内</translation>
    </message>
    <message>
        <source>Of all senders</source>
        <translation>すべての送信者</translation>
    </message>
    <message>
        <source>%1: %2 of the blobs, %3 an hour, last batch %4 ago</source>
        <translation>%1: ブロブの %2、1 時間に %3、最後のバッチは %4 前</translation>
    </message>
    <message>
        <source>Its file names no sender, and these carry no blobs: anybody can have sent them, so neither rule is applied.</source>
        <translation>このチェーンのファイルに送信者の記載がなく、blob も含まれていません。誰でも送れるため、どちらの規則も適用しません。</translation>
    </message>
    <message>
        <source>It wants 59 days of history; less than that was read here, so it is no alarm.</source>
        <translation>59 日分の履歴が必要ですが、ここで読んだ分はそれより短いため、警報とはしません。</translation>
    </message>
    <message>
        <source>Not known: the chain and its blobs were not both watched over nearly all of this time, or the blob fee is not known.</source>
        <translation>不明: この期間のほぼ全体にわたってチェーンと blob の両方を監視してはいないか、blob 手数料が不明です。</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::BlobWords</name>
    <message>
        <source>%1 ×</source>
        <comment>so many times</comment>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>No price of ether is known, so nothing is shown in US dollars.</source>
        <translation>イーサの価格が分からないため、米ドルでは表示しません。</translation>
    </message>
    <message>
        <source>1 ETH = %1 (%2, %3 ago)</source>
        <comment>price, source, age</comment>
        <translation>1 ETH = %1（%2、%3 前）</translation>
    </message>
    <message>
        <source>%1: %2 blobs a block wanted, %3 at most</source>
        <comment>fork, target, maximum</comment>
        <translation>%1: ブロックあたり目標 %2、最大 %3</translation>
    </message>
    <message>
        <source>No later one is known.</source>
        <translation>これより後のものは知られていません。</translation>
    </message>
    <message>
        <source>From %1: %2 wanted, %3 at most</source>
        <comment>moment, target, maximum</comment>
        <translation>%1 から: 目標 %2、最大 %3</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::BlockTapeModel</name>
    <message>
        <source>Block %1, %2 ago, %3 transactions, gas %4, base fee %5</source>
        <translation>ブロック %1、%2 前、トランザクション %3 件、ガス %4、基本手数料 %5</translation>
    </message>
    <message>
        <source>%1; rolled back</source>
        <translation>%1、巻き戻された</translation>
    </message>
    <message>
        <source>%1; rolled back, replaced by %2</source>
        <translation>%1。巻き戻され、%2 に置き換え</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Bridge</name>
    <message>
        <source>Live nodes</source>
        <translation>ライブノード</translation>
    </message>
    <message>
        <source>Reconstruction, not live</source>
        <translation>再構成(ライブではない)</translation>
    </message>
    <message>
        <source>Recording, not live</source>
        <translation>記録(ライブではない)</translation>
    </message>
    <message>
        <source>Offline, a recording</source>
        <translation>オフライン(記録)</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>No connection is opened; what is shown was stored before.</source>
        <translation>接続しません。表示は以前保存したものです。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position on a tape</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 at %2×</source>
        <comment>position, speed</comment>
        <translation>%1、%2倍速</translation>
    </message>
    <message>
        <source>The recording is over</source>
        <translation>記録は終わりました</translation>
    </message>
    <message>
        <source>No chain is watched</source>
        <translation>見ているチェーンなし</translation>
    </message>
    <message>
        <source>No node answers</source>
        <translation>応答するノードなし</translation>
    </message>
    <message>
        <source>Live nodes of %1 of %2 chains</source>
        <comment>answered, watched</comment>
        <translation>%2 チェーン中 %1 のライブノード</translation>
    </message>
    <message numerus="yes">
        <source>None of %n node(s) answered. Shown instead: %1</source>
        <comment>a recording</comment>
        <translation>
            <numerusform>%n ノードのいずれも応答しませんでした。代わりに表示: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown instead of live nodes: %1</source>
        <comment>a recording</comment>
        <translation>ライブノードの代わりに表示: %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>接続中</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::CardText</name>
    <message>
        <source>no proxy that is known</source>
        <translation>既知のプロキシなし</translation>
    </message>
    <message>
        <source>%1; code replaced since your last visit</source>
        <translation>%1。前回以降にコードが置き換えられました</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>nothing is owed</source>
        <translation>支払い義務なし</translation>
    </message>
    <message>
        <source>%1: owes %2, holds %3</source>
        <translation>%1: 要支払 %2、保有 %3</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>不明: %1</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>健全</translation>
    </message>
    <message>
        <source>With care</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はだめ</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>not open to everybody</source>
        <translation>全員には開かれていない</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開放</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1 of all that is locked</source>
        <translation>ロック総量の %1</translation>
    </message>
    <message>
        <source>%1: %2 blocks made</source>
        <comment>sequencer</comment>
        <translation>%1: %2 ブロック作成</translation>
    </message>
    <message>
        <source>Typed in by you, not in Rollscope&apos;s registry: check the address with its publisher</source>
        <translation>あなたが入力したもので、Rollscope の登録簿にありません。発行元でアドレスを確認してください</translation>
    </message>
    <message>
        <source>%1: %2 blocks made, re-commits: %3</source>
        <comment>sequencer</comment>
        <translation>%1: %2 ブロック作成、再コミット: %3</translation>
    </message>
    <message>
        <source>%1 of the blocks (locks are not known)</source>
        <translation>ブロックの %1（ロック量は不明）</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChainCatalog</name>
    <message>
        <source>%1, %2</source>
        <comment>stack, network</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChainDetail</name>
    <message>
        <source>%1, verified</source>
        <comment>block hash</comment>
        <translation>%1、検証済み</translation>
    </message>
    <message>
        <source>%1, cannot be verified</source>
        <comment>block hash</comment>
        <translation>%1、検証不可</translation>
    </message>
    <message>
        <source>%1, false</source>
        <comment>block hash</comment>
        <translation>%1、不一致</translation>
    </message>
    <message>
        <source>%1, not verified</source>
        <comment>block hash</comment>
        <translation>%1、未検証</translation>
    </message>
    <message>
        <source>%1, %2 of the limit</source>
        <comment>gas, share</comment>
        <translation>%1、上限の %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>rates over 10 s, 1 min, 1 h</comment>
        <translation>%1・%2・%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>blocks, time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, 95% within %2</source>
        <translation>%1、95% が %2 以内</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>受信 %1、送信 %2</translation>
    </message>
    <message>
        <source>%1, %2 being fetched</source>
        <translation>%1、%2 件取得中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stack, network</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>state, time</comment>
        <translation>%1、%2 間</translation>
    </message>
    <message>
        <source>%1 without a block; %2 is a halt</source>
        <comment>time, time</comment>
        <translation>ブロックなし %1、%2 で停止</translation>
    </message>
    <message>
        <source>sequencing window ends in %1</source>
        <translation>シーケンス期間の終わりまで %1</translation>
    </message>
    <message>
        <source>forced inclusion from %1 on</source>
        <translation>強制取り込みまで %1</translation>
    </message>
    <message>
        <source>last rollback %1 ago: %2 blocks, %3 of %4 transactions back</source>
        <comment>time, depth, number, number</comment>
        <translation>最後の巻き戻しは %1 前: %2 ブロック、%4 件中 %3 件が復帰</translation>
    </message>
    <message>
        <source>%1 without a block; whether it halted, nobody tells</source>
        <comment>time</comment>
        <translation>%1 ブロックなし。停止かどうかは誰も示していません</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <comment>rates, share of the blocks</comment>
        <translation>%1（%2 を観測）</translation>
    </message>
    <message numerus="yes">
        <source>%1 block(s)</source>
        <comment>number</comment>
        <translation>
            <numerusform>%1 ブロック</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without a block; %2 is a halt, as one operator alone can tell</source>
        <comment>time, time</comment>
        <translation>ブロックなし %1。確かめられる運営者が一者だけのため、%2 で停止</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rate, time that it is of</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChainFilterModel</name>
    <message>
        <source>No stage</source>
        <translation>ステージなし</translation>
    </message>
    <message>
        <source>Stage under review</source>
        <translation>ステージ審査中</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>ステージ %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>お気に入り</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChainHistory</name>
    <message>
        <source>not watched then</source>
        <comment>reason of a gap</comment>
        <translation>当時は監視していなかった</translation>
    </message>
    <message>
        <source>no endpoint answered</source>
        <comment>reason of a gap</comment>
        <translation>応答したエンドポイントなし</translation>
    </message>
    <message>
        <source>no blocks came</source>
        <comment>reason of a gap</comment>
        <translation>ブロックが来なかった</translation>
    </message>
    <message>
        <source>blocks not fetched</source>
        <comment>reason of a gap</comment>
        <translation>取得していないブロック</translation>
    </message>
    <message>
        <source>means over %1</source>
        <translation>%1 の平均</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChainListModel</name>
    <message>
        <source>%1/%2</source>
        <comment>endpoints that answer / connected</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operator: state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>operator: state (reason)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%n more in reserve</source>
        <translation>
            <numerusform>予備がほかに %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No endpoint is configured</source>
        <translation>エンドポイントが設定されていません</translation>
    </message>
    <message>
        <source>%1, %2, %3 transactions per second</source>
        <translation>%1、%2、毎秒 %3 取引</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, state</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>times cheaper than Ethereum</comment>
        <translation>%1倍</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChartExport</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 に書き込めません: %2。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no chart to draw.</source>
        <translation>描くチャートがありません。</translation>
    </message>
    <message>
        <source>The picture could not be drawn; make the window smaller.</source>
        <translation>画像を描けません。ウィンドウを小さくしてください。</translation>
    </message>
    <message>
        <source>There is nothing to write yet: no figures have come.</source>
        <translation>まだ書くものがありません。数値が届いていません。</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChartText</name>
    <message>
        <source>tx/s</source>
        <comment>transactions per second</comment>
        <translation>tx/s</translation>
    </message>
    <message>
        <source>Mgas/s</source>
        <comment>million gas per second</comment>
        <translation>Mgas/s</translation>
    </message>
    <message>
        <source>wei</source>
        <translation>wei</translation>
    </message>
    <message>
        <source>gwei</source>
        <translation>gwei</translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation>秒</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>時間</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>分</translation>
    </message>
    <message>
        <source>%1, %2: nothing is known.</source>
        <comment>chart, range</comment>
        <translation>%1、%2: 何も分かっていません。</translation>
    </message>
    <message>
        <source>%1, %2: %3 at the end, between %4 and %5.</source>
        <comment>chart, range, values</comment>
        <translation>%1、%2: 終わりで %3、%4 から %5 の間。</translation>
    </message>
    <message>
        <source>As at the start.</source>
        <translation>始めと同じです。</translation>
    </message>
    <message>
        <source>%1% above the start.</source>
        <translation>始めより %1% 高い。</translation>
    </message>
    <message>
        <source>%1% below the start.</source>
        <translation>始めより %1% 低い。</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s).</source>
        <translation>
            <numerusform>空白 %n か所。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (%3% known)</source>
        <comment>line, mean, share</comment>
        <translation>%1 %2（%3% 既知）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>line, mean</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mean over the range, lowest first: %1.</source>
        <translation>範囲の平均、低い順: %1。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>chart, line</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>why there are no figures, moment</comment>
        <translation>%1、%2まで</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>値なし</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::CommandList</name>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::CostFacts</name>
    <message>
        <source>Unsafe: the sequencer&apos;s word</source>
        <translation>Unsafe：シーケンサーの言葉</translation>
    </message>
    <message>
        <source>Safe: posted to layer 1</source>
        <translation>Safe：レイヤー1に投稿済み</translation>
    </message>
    <message>
        <source>Finalized on layer 1</source>
        <translation>レイヤー1で確定</translation>
    </message>
    <message>
        <source>Committed to layer 1</source>
        <translation>レイヤー1にコミット済み</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>証明済み</translation>
    </message>
    <message>
        <source>Executed: withdrawals can go</source>
        <translation>実行済み：出金可能</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <comment>time</comment>
        <translation>%1遅れ</translation>
    </message>
    <message>
        <source>at most %1 behind</source>
        <comment>time</comment>
        <translation>最大%1遅れ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>block, lag</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>A withdrawal can be challenged for</source>
        <translation>出金への異議申立期間</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>送金</translation>
    </message>
    <message>
        <source>ERC-20 transfer</source>
        <translation>ERC-20送金</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>スワップ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>USD, amount</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>amount</comment>
        <translation>少なくとも%1</translation>
    </message>
    <message>
        <source>%1 of it for layer 1</source>
        <comment>share</comment>
        <translation>うち%1はレイヤー1分</translation>
    </message>
    <message>
        <source>%1 without the data fee</source>
        <comment>amount</comment>
        <translation>データ料金を除き%1</translation>
    </message>
    <message>
        <source>A swap on Ethereum costs</source>
        <translation>イーサリアムでのスワップ</translation>
    </message>
    <message>
        <source>%1 times as much</source>
        <comment>number</comment>
        <translation>%1倍</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>No price in USD</source>
        <translation>米ドル価格なし</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>問い合わせ</translation>
    </message>
    <message>
        <source>%1 ago, %2</source>
        <comment>time, operator</comment>
        <translation>%1前、%2</translation>
    </message>
    <message>
        <source>%1 of the blocks</source>
        <comment>share</comment>
        <translation>ブロックの%1</translation>
    </message>
    <message>
        <source>not in one token</source>
        <translation>トークンが異なります</translation>
    </message>
    <message>
        <source>layer 1 is not watched</source>
        <translation>レイヤー1を監視していません</translation>
    </message>
    <message>
        <source>Fees, last hour</source>
        <translation>手数料（直近1時間）</translation>
    </message>
    <message>
        <source>Rent on layer 1, last hour</source>
        <translation>レイヤー1の賃料（直近1時間）</translation>
    </message>
    <message>
        <source>Left, last hour</source>
        <translation>残り（直近1時間）</translation>
    </message>
    <message>
        <source>Fees over %1</source>
        <comment>time</comment>
        <translation>%1の手数料</translation>
    </message>
    <message>
        <source>Rent on layer 1, last day</source>
        <translation>レイヤー1の賃料（直近1日）</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>%1, L2BEAT as of %2</source>
        <comment>stage, date</comment>
        <translation>%1、L2BEAT %2時点</translation>
    </message>
    <message>
        <source>Sequencers</source>
        <translation>シーケンサー</translation>
    </message>
    <message>
        <source>one, as this stack has it</source>
        <translation>1つ（このスタックの構造）</translation>
    </message>
    <message>
        <source>the chain does not tell</source>
        <translation>チェーンからは不明</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>プールに登録あり</translation>
    </message>
    <message>
        <source>not in the pool&apos;s contract</source>
        <translation>プールのコントラクトになし</translation>
    </message>
    <message>
        <source>%1, %2 blocks</source>
        <comment>share, number</comment>
        <translation>%1、%2ブロック</translation>
    </message>
    <message>
        <source>More than half is made by</source>
        <translation>過半数を作る数</translation>
    </message>
    <message>
        <source>%1 of the last day&apos;s blocks are known</source>
        <comment>share</comment>
        <translation>直近1日のブロックの%1が判明</translation>
    </message>
    <message>
        <source>no feed tells one for %1, or Ethereum is not watched</source>
        <comment>token</comment>
        <translation>%1のフィードがないか、イーサリアムを監視していません</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <comment>token</comment>
        <translation>%1の価格</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <comment>feed, time</comment>
        <translation>%1、%2前</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>amount</comment>
        <translation>約%1</translation>
    </message>
    <message>
        <source>without tips, with the gas of messages from layer 1</source>
        <translation>チップを含まず、レイヤー1からのメッセージのガスを含みます</translation>
    </message>
    <message>
        <source>over a metered connection no transactions of layer 1 are read</source>
        <translation>従量制接続ではレイヤー1のトランザクションを読みません</translation>
    </message>
    <message>
        <source>the transactions of some blocks were not read</source>
        <translation>一部のブロックのトランザクションを読んでいません</translation>
    </message>
    <message>
        <source>its data goes elsewhere (%1), that bill is not known</source>
        <comment>data layer</comment>
        <translation>データは別の場所（%1）に置かれ、その請求額は不明です</translation>
    </message>
    <message>
        <source>the registry does not say all that it posts</source>
        <translation>投稿するものすべてがレジストリに載っているわけではありません</translation>
    </message>
    <message>
        <source>blobs alone, no receipt of its postings was read yet</source>
        <translation>ブロブのみ。投稿のレシートはまだ読んでいません</translation>
    </message>
    <message>
        <source>postings: %1, receipts read: %2</source>
        <translation>投稿: %1、読んだレシート: %2</translation>
    </message>
    <message>
        <source>of two figures that are not complete: it may be more or less</source>
        <translation>どちらも完全でない二つの数字の差です。多いことも少ないこともあります</translation>
    </message>
    <message>
        <source>the rent is not known as a whole</source>
        <translation>賃料の全体が分かりません</translation>
    </message>
    <message>
        <source>some blocks tell no base fee</source>
        <translation>一部のブロックは基本手数料を示しません</translation>
    </message>
    <message>
        <source>fees and rent were not seen over the same time</source>
        <translation>手数料と賃料を見た時間が同じではありません</translation>
    </message>
    <message>
        <source>too many blocks were not seen</source>
        <translation>見ていないブロックが多すぎます</translation>
    </message>
    <message>
        <source>Fees, last day</source>
        <translation>手数料（直近1日）</translation>
    </message>
    <message>
        <source>Rent on layer 1 over %1</source>
        <comment>time</comment>
        <translation>%1のレイヤー1の賃料</translation>
    </message>
    <message>
        <source>Left, last day</source>
        <translation>残り（直近1日）</translation>
    </message>
    <message>
        <source>Left over %1</source>
        <comment>time</comment>
        <translation>%1の残り</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::DroppedTxModel</name>
    <message>
        <source>did not come back</source>
        <translation>戻らず</translation>
    </message>
    <message>
        <source>Transaction %1, dropped, did not come back</source>
        <translation>トランザクション %1、捨てられ、戻らず</translation>
    </message>
    <message>
        <source>Transaction %1, dropped, back in block %2</source>
        <translation>トランザクション %1、捨てられ、ブロック %2 で復帰</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::EndpointEditor</name>
    <message>
        <source>pushes new blocks</source>
        <translation>新ブロックをプッシュ</translation>
    </message>
    <message>
        <source>is asked for new blocks</source>
        <translation>新ブロックは問い合わせ</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>問い合わせ中…</translation>
    </message>
    <message>
        <source>This node serves chain %1, not %2.</source>
        <translation>このノードはチェーン %2 ではなく %1 のものです。</translation>
    </message>
    <message>
        <source>This is a node of %1 (chain %2): %3</source>
        <translation>%1(チェーン %2)のノードです: %3</translation>
    </message>
    <message>
        <source>This is a node of chain %1, which Rollscope does not know: %2</source>
        <translation>Rollscope が知らないチェーン %1 のノードです: %2</translation>
    </message>
    <message>
        <source>Test the address first.</source>
        <translation>先にアドレスをテストしてください。</translation>
    </message>
    <message>
        <source>Give the chain a name of letters and digits.</source>
        <translation>英数字でチェーンの名前を付けてください。</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::EndpointListModel</name>
    <message>
        <source>spare</source>
        <translation>予備</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>沈黙</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>制限中</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>到達不能</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation>WebSocket</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) behind</source>
        <translation>
            <numerusform>%Ln ブロック遅れ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>operator, wss or https</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>operator, host</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>last error: %1</source>
        <translation>最後のエラー: %1</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::EvidenceModel</name>
    <message>
        <source>at the end</source>
        <comment>evidence</comment>
        <translation>終了時</translation>
    </message>
    <message>
        <source>at the start</source>
        <comment>evidence</comment>
        <translation>開始時</translation>
    </message>
    <message>
        <source>%1 %2: %3, block %4, arrived %5</source>
        <comment>operator, when, state, block, time</comment>
        <translation>%1 %2: %3、ブロック %4、到着 %5</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::FindingModel</name>
    <message>
        <source>Blocks: %1</source>
        <translation>阻止: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Formatter</name>
    <message>
        <source>wei</source>
        <translation>wei</translation>
    </message>
    <message>
        <source>gwei</source>
        <translation>gwei</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 日</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::IncidentDetail</name>
    <message>
        <source>not yet</source>
        <translation>まだ</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>first dropped block</comment>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>last block before, first block after</comment>
        <translation>%1 から %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>last block before</comment>
        <translation>%1 の後</translation>
    </message>
    <message>
        <source>The public was told %1 after it began.</source>
        <translation>公に知らされたのは開始の %1 後でした。</translation>
    </message>
    <message>
        <source>Rollscope was %1 earlier.</source>
        <translation>Rollscope が %1 早く知らせました。</translation>
    </message>
    <message>
        <source>The operator was %1 earlier.</source>
        <translation>運営者が %1 早く知らせました。</translation>
    </message>
    <message>
        <source>%1 blocks, %2</source>
        <comment>depth, time</comment>
        <translation>%1 ブロック、%2</translation>
    </message>
    <message>
        <source>%1 blocks</source>
        <translation>%1 ブロック</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>少なくとも %1</translation>
    </message>
    <message>
        <source>%1 dropped, %2 of them back</source>
        <comment>transactions</comment>
        <translation>%1 件が捨てられ、うち %2 件が復帰</translation>
    </message>
    <message>
        <source>%1; of %2 only the number is known</source>
        <comment>transactions</comment>
        <translation>%1。%2 件は件数のみ判明</translation>
    </message>
    <message>
        <source>From public facts, not seen by Rollscope: %1</source>
        <translation>公開情報より、Rollscope は見ていません: %1</translation>
    </message>
    <message>
        <source>Found by the same detectors in a tape that was reconstructed from public facts.</source>
        <translation>公開情報から再構成したテープの中で、同じ検出器が見つけました。</translation>
    </message>
    <message>
        <source>Found by an earlier run of Rollscope on this machine.</source>
        <translation>この機械の以前の Rollscope が見つけました。</translation>
    </message>
    <message>
        <source>Found by this run of Rollscope.</source>
        <translation>今回の Rollscope が見つけました。</translation>
    </message>
    <message>
        <source>It closes after %1 without trouble.</source>
        <comment>time</comment>
        <translation>問題なく %1 経てば閉じます。</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::IncidentExport</name>
    <message>
        <source>%1: %2</source>
        <comment>chain, kind of incident</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>headline, origin</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>継続</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Rollscope told at</source>
        <translation>Rollscope が知らせた時刻</translation>
    </message>
    <message>
        <source>Told after</source>
        <translation>通知まで</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深さ</translation>
    </message>
    <message>
        <source>Common ancestor</source>
        <translation>共通の祖先</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>トランザクション</translation>
    </message>
    <message>
        <source>Together with others</source>
        <translation>他とともに</translation>
    </message>
    <message>
        <source>The operator&apos;s notice</source>
        <translation>運営者の告知</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>運営者</translation>
    </message>
    <message>
        <source>Showed</source>
        <translation>示した状態</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到着</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Transactions that did not come back</source>
        <translation>戻らなかったトランザクション</translation>
    </message>
    <message>
        <source>and %1 more; the JSON file has them</source>
        <comment>hashes</comment>
        <translation>ほか %1 件。JSON ファイルにあります</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>This window has no engine to write the record.</source>
        <translation>この窓には記録を書くエンジンがありません。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 に書き込めません: %2。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::IncidentListModel</name>
    <message>
        <source>%1, %2: %3, began %4</source>
        <comment>chain, kind, what, when</comment>
        <translation>%1、%2: %3、開始 %4</translation>
    </message>
    <message>
        <source>%1; still open</source>
        <translation>%1。まだ進行中</translation>
    </message>
    <message>
        <source>%1; recovering</source>
        <translation>%1、回復中</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::IncidentSource</name>
    <message>
        <source>Only the newest %1 kept incidents are shown.</source>
        <translation>保存されたインシデントのうち新しい %1 件だけを表示しています。</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::KeyListModel</name>
    <message>
        <source>The file does not say whose key it has.</source>
        <translation>ファイルには誰の鍵か書かれていません。</translation>
    </message>
    <message>
        <source>%1, takes %2 of memory to open</source>
        <comment>scrypt, size</comment>
        <translation>%1、開くのに %2 のメモリが必要</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::KeyMaker</name>
    <message>
        <source>Word %1 is another one. Look at what you wrote down.</source>
        <translation>%1番目の単語が違います。書き留めたものを見てください。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 を読めません: %2</translation>
    </message>
    <message>
        <source>%1 is no key file: %2</source>
        <translation>%1 は鍵ファイルではありません: %2</translation>
    </message>
    <message>
        <source>Each of the rules below has to hold.</source>
        <translation>下の規則をすべて満たす必要があります。</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>二つのパスワードが一致しません。</translation>
    </message>
    <message>
        <source>This run keeps nothing: there is no folder for key files.</source>
        <translation>今回の実行では何も保存しません。鍵ファイルのフォルダーがありません。</translation>
    </message>
    <message>
        <source>%1 so far, about %2 expected on this machine</source>
        <comment>durations</comment>
        <translation>経過 %1、このマシンでの見込み 約 %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>duration</comment>
        <translation>経過 %1</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ParameterModel</name>
    <message>
        <source>Type first: %1</source>
        <translation>先に入力してください: %1</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::PdfSheet</name>
    <message>
        <source>The page cannot be drawn while its window is hidden.</source>
        <translation>ウィンドウが隠れている間はページを描けません。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1 に書き込めません: %2。別のフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::PositionModel</name>
    <message>
        <source>%1, in %2</source>
        <comment>moment, duration</comment>
        <translation>%1、あと %2</translation>
    </message>
    <message>
        <source>The queue does not hold enough for it now</source>
        <translation>今は待ち行列の残高が足りません</translation>
    </message>
    <message>
        <source>%1, %2 %3 of %4: %5, %6. %7</source>
        <comment>protocol, kind, number, account, amount, when it is ripe, note</comment>
        <translation>%1、%4 の %2 %3: %5、%6。%7</translation>
    </message>
    <message>
        <source>The queue holds enough for all that it owes</source>
        <translation>待ち行列には支払うべき全額に足りる残高があります</translation>
    </message>
    <message>
        <source>The queue holds %1; what is owed before it is not known</source>
        <translation>待ち行列の残高は %1 です。その前に支払うべき額は分かりません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a protocol was told, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>position, what its protocol was told</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of position, its number</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ProtocolCardModel</name>
    <message>
        <source>%1 on %2: %3. %4 Exit %5, rate over 30 days %6.</source>
        <comment>protocol, chain, health, reason, time, rate</comment>
        <translation>%2 上の %1: %3。%4 出口 %5、30 日の利率 %6。</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ProtocolDetail</name>
    <message>
        <source>Its sequencer</source>
        <translation>運営するシーケンサー</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>集中度</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>7 d %1, 30 d %2, 90 d %3</source>
        <translation>7 日 %1、30 日 %2、90 日 %3</translation>
    </message>
    <message>
        <source>A year, by the contract&apos;s rate</source>
        <translation>年率（コントラクトの比率）</translation>
    </message>
    <message>
        <source>A year, by reward events</source>
        <translation>年率（報酬イベント）</translation>
    </message>
    <message>
        <source>A year, as it claims</source>
        <translation>年率（公称）</translation>
    </message>
    <message>
        <source>A share gives back</source>
        <translation>持分が返す割合</translation>
    </message>
    <message>
        <source>%1 of its rate</source>
        <comment>percent</comment>
        <translation>比率の %1</translation>
    </message>
    <message>
        <source>Everything staked</source>
        <translation>ステーキング総量</translation>
    </message>
    <message>
        <source>owes %1, holds %2</source>
        <comment>exit queue</comment>
        <translation>要支払 %1、保有 %2</translation>
    </message>
    <message>
        <source>Exit queue</source>
        <translation>出口の待ち行列</translation>
    </message>
    <message>
        <source>Who leaves now may have to wait for more to come in</source>
        <translation>今出ると、資金が入るまで待つことになるかもしれません</translation>
    </message>
    <message>
        <source>Last reward</source>
        <translation>最後の報酬</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Who can replace %1</source>
        <comment>contract</comment>
        <translation>%1 を置き換えられる者</translation>
    </message>
    <message>
        <source>Its code was replaced since your last visit</source>
        <translation>前回以降にコードが置き換えられました</translation>
    </message>
    <message>
        <source>The code is the one that was read</source>
        <translation>確認済みのコードです</translation>
    </message>
    <message>
        <source>Block %1 by %2, %3</source>
        <translation>%2 によるブロック %1、%3</translation>
    </message>
    <message>
        <source>Rollscope watches this one: positions and health are read, nothing is signed. Its calls can be written for another wallet with “rollscope stake plan”.</source>
        <translation>Rollscope はこれを監視するだけです。ポジションと状態は読み取りますが、署名はしません。“rollscope stake plan” で別のウォレット用の呼び出しを書き出せます。</translation>
    </message>
    <message>
        <source>It could not be read: %1. It is tried again by itself while this page is open.</source>
        <comment>why</comment>
        <translation>読み取れませんでした: %1。このページを開いている間、自動で再試行します。</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>互いに異なります</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ReportFigures</name>
    <message>
        <source>others</source>
        <comment>chains</comment>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ReviewReader</name>
    <message>
        <source>The ABI is larger than 1 MB.</source>
        <translation>ABI が 1 MB を超えています。</translation>
    </message>
    <message numerus="yes">
        <source>Calldata, %n byte(s): which contract is called, and on which chain?</source>
        <translation>
            <numerusform>コールデータ %n バイト: どのコントラクトを、どのチェーンで呼び出しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>A signed transaction</source>
        <translation>署名済みのトランザクション</translation>
    </message>
    <message>
        <source>A transaction that is to be signed</source>
        <translation>これから署名するトランザクション</translation>
    </message>
    <message>
        <source>A message that is to be signed (EIP-712)</source>
        <translation>これから署名するメッセージ (EIP-712)</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ReviewText</name>
    <message>
        <source>%1 of the coin&apos;s smallest unit</source>
        <translation>コインの最小単位で %1</translation>
    </message>
    <message>
        <source>Coins sent along</source>
        <translation>一緒に送るコイン</translation>
    </message>
    <message>
        <source>Gas limit</source>
        <translation>ガス上限</translation>
    </message>
    <message>
        <source>Price of gas at most</source>
        <translation>ガス価格の上限</translation>
    </message>
    <message>
        <source>Price of gas</source>
        <translation>ガス価格</translation>
    </message>
    <message>
        <source>%1, of it %2 as a tip at most</source>
        <translation>%1、うちチップは最大 %2</translation>
    </message>
    <message>
        <source>Fee at most</source>
        <translation>手数料の上限</translation>
    </message>
    <message>
        <source>more than 256 bits hold</source>
        <translation>256 ビットを超える</translation>
    </message>
    <message>
        <source>This rollup takes a fee for data on top of it.</source>
        <translation>このロールアップはこれに加えてデータ手数料を取ります。</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>ブロブ</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>アクセスリスト</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n アカウント</numerusform>
        </translation>
    </message>
    <message>
        <source>Hands over an account (EIP-7702)</source>
        <translation>アカウントを引き渡す (EIP-7702)</translation>
    </message>
    <message>
        <source>%1 will run the code of %2</source>
        <comment>account, contract</comment>
        <translation>%1 が %2 のコードを実行するようになります</translation>
    </message>
    <message>
        <source>On every chain</source>
        <translation>すべてのチェーンで</translation>
    </message>
    <message>
        <source>Whoever wrote the code can take everything</source>
        <translation>コードを書いた者がすべてを持ち去れます</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>ナンス</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>Kind of transaction</source>
        <translation>トランザクションの種類</translation>
    </message>
    <message>
        <source>%1, signed</source>
        <comment>kind</comment>
        <translation>%1、署名済み</translation>
    </message>
    <message>
        <source>%1, not signed yet</source>
        <comment>kind</comment>
        <translation>%1、未署名</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Name in the domain</source>
        <translation>ドメインの名前</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Whoever gets the signature can use it.</source>
        <translation>署名を手にした者は誰でも使えます。</translation>
    </message>
    <message>
        <source>This is larger than 1 MB.</source>
        <translation>1 MB を超えています。</translation>
    </message>
    <message>
        <source>This is neither pairs of hexadecimal digits nor JSON.</source>
        <translation>16 進数の組でも JSON でもありません。</translation>
    </message>
    <message>
        <source>No chain of this name is known; its number is enough.</source>
        <translation>この名前のチェーンは登録されていません。番号で十分です。</translation>
    </message>
    <message>
        <source>Several chains begin like this: %1</source>
        <translation>このように始まるチェーンが複数あります: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1… (%n more character(s) stand among the bytes)</source>
        <translation>
            <numerusform>%1… (残り %n 文字はバイトの中にあります)</numerusform>
        </translation>
    </message>
    <message>
        <source>Chain %1</source>
        <translation>チェーン %1</translation>
    </message>
    <message>
        <source>%1 (chain %2)</source>
        <comment>name, number</comment>
        <translation>%1 (チェーン %2)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Signed as well, though the descriptor leaves it out</source>
        <translation>記述ファイルは省いていますが、これも署名されます</translation>
    </message>
    <message>
        <source>Digest of the calldata (ERC-8213)</source>
        <translation>コールデータのダイジェスト (ERC-8213)</translation>
    </message>
    <message>
        <source>Hash that is signed</source>
        <translation>署名されるハッシュ</translation>
    </message>
    <message>
        <source>Hash of the transaction</source>
        <translation>トランザクションのハッシュ</translation>
    </message>
    <message>
        <source>Hash of the domain</source>
        <translation>ドメインのハッシュ</translation>
    </message>
    <message>
        <source>Hash of the message</source>
        <translation>メッセージのハッシュ</translation>
    </message>
    <message>
        <source>Digest that is signed (EIP-712)</source>
        <translation>署名されるダイジェスト (EIP-712)</translation>
    </message>
    <message>
        <source>%1: this time is over already</source>
        <comment>label</comment>
        <translation>%1: この時刻はすでに過ぎています</translation>
    </message>
    <message numerus="yes">
        <source>I know that what I sign can be used for longer than %n minute(s): %1</source>
        <comment>label</comment>
        <translation>
            <numerusform>署名したものが %n 分を超えて使えることを承知しています: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: it can be used for longer than %n minute(s) from now</source>
        <comment>label</comment>
        <translation>
            <numerusform>%1: 今から %n 分を超えて使えます</numerusform>
        </translation>
    </message>
    <message>
        <source>I know that there is no limit to it: %1</source>
        <comment>label</comment>
        <translation>これに上限がないことを承知しています: %1</translation>
    </message>
    <message>
        <source>I compared every digit of %1: it is meant, and not %2</source>
        <comment>address, name</comment>
        <translation>%1 のすべての桁を比べました。%2 ではなくこのアドレスです</translation>
    </message>
    <message>
        <source>%1: %2 looks like %3, and is another account</source>
        <comment>label, address, name</comment>
        <translation>%1: %2 は %3 に似ていますが、別のアカウントです</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::SecretField</name>
    <message>
        <source>A line break or another control character is in it: nothing of it was taken.</source>
        <translation>改行またはほかの制御文字が含まれているため、何も取り込みませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of it was taken: a password has at most %n byte(s).</source>
        <translation>
            <numerusform>何も取り込みませんでした。パスワードは最大 %n バイトです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::SequencerModel</name>
    <message>
        <source>without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Blocks %1 to %2</source>
        <translation>ブロック %1〜%2</translation>
    </message>
    <message>
        <source>%1: %2 blocks made, %3 of all; re-commits: %4; %5 locked, %6 of all</source>
        <comment>sequencer and its figures</comment>
        <translation>%1: %2 ブロック作成（全体の %3）、再コミット: %4、ロック %5（全体の %6）</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::SignerListModel</name>
    <message>
        <source>It is in the list already.</source>
        <translation>すでに一覧にあります。</translation>
    </message>
    <message>
        <source>The list is full.</source>
        <translation>一覧がいっぱいです。</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>connecting; the wallet may ask you there</source>
        <translation>接続中。ウォレットがそちらで確認を求めることがあります</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>connected, but it offers no account</source>
        <translation>接続済みですが、アカウントの提供がありません</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>接続済み</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否されました</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>接続が切れました</translation>
    </message>
    <message>
        <source>Choose in the wallet which accounts Rollscope may see.</source>
        <translation>Rollscope に見せるアカウントをウォレットで選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>アカウント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>accounts, chain</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>ウォレット</translation>
    </message>
    <message>
        <source>Web3Signer</source>
        <translation>Web3Signer</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::SimulationWords</name>
    <message>
        <source>Nothing happens</source>
        <translation>何も起こらない</translation>
    </message>
    <message>
        <source>It fails before anything comes or goes</source>
        <translation>何かが動く前に失敗します</translation>
    </message>
    <message>
        <source>%1 units of %2</source>
        <comment>number, token</comment>
        <translation>%2 の %1 単位</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>入る</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>出る</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>amount that comes in</comment>
        <translation>+%1</translation>
    </message>
    <message>
        <source>−%1</source>
        <comment>amount that goes out</comment>
        <translation>−%1</translation>
    </message>
    <message>
        <source>Newly made by its contract</source>
        <translation>コントラクトが新たに発行</translation>
    </message>
    <message>
        <source>Destroyed by its contract</source>
        <translation>コントラクトが焼却</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>送り元: %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>送り先: %1</translation>
    </message>
    <message>
        <source>%1, which is no contract of this protocol</source>
        <comment>from or to an address</comment>
        <translation>%1、このプロトコルのコントラクトではない</translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <comment>number of a token, its contract</comment>
        <translation>%2 の %1 番</translation>
    </message>
    <message>
        <source>And more</source>
        <translation>さらに</translation>
    </message>
    <message>
        <source>%1 more that come or go</source>
        <translation>ほかに %1 件の出入り</translation>
    </message>
    <message>
        <source>The card below holds what is signed; look closely</source>
        <translation>署名されるものは下のカードにあります。よく確認してください</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Not known before the first signature is in a block</source>
        <translation>最初の署名がブロックに入るまで分からない</translation>
    </message>
    <message>
        <source>Nothing comes in, nothing goes out</source>
        <translation>出入りはない</translation>
    </message>
    <message>
        <source>By the balance before and after; with whom is not told</source>
        <translation>前後の残高による。相手は分からない</translation>
    </message>
    <message>
        <source>Allowed afterwards</source>
        <translation>その後の許可</translation>
    </message>
    <message>
        <source>Everything of %1</source>
        <translation>%1 のすべて</translation>
    </message>
    <message>
        <source>%1 may take it at any time</source>
        <translation>%1 がいつでも引き出せる</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 may take no more</source>
        <translation>%1 はこれ以上引き出せない</translation>
    </message>
    <message>
        <source>Without a limit</source>
        <translation>無制限</translation>
    </message>
    <message>
        <source>%1 may still take it</source>
        <translation>%1 がまだ引き出せる</translation>
    </message>
    <message>
        <source>%1 may take it on the way; whether something of it is left is not known</source>
        <translation>途中で %1 が引き出せる。残りがあるかは分からない</translation>
    </message>
    <message>
        <source>Received in the simulation</source>
        <translation>シミュレーションで受け取る量</translation>
    </message>
    <message>
        <source>At once; the rest comes later</source>
        <translation>すぐに届く分。残りは後で届きます</translation>
    </message>
    <message>
        <source>This call sets no least amount</source>
        <translation>この呼び出しは最低量を定めない</translation>
    </message>
    <message>
        <source>The least that is accepted is %1: else it fails, and nothing is taken</source>
        <translation>受け入れる最低量は %1。下回れば失敗し、何も引かれない</translation>
    </message>
    <message>
        <source>Less than the least that is accepted, %1</source>
        <translation>受け入れる最低量 %1 を下回る</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>誰の情報か</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two operators</comment>
        <translation> と </translation>
    </message>
    <message>
        <source>Both say exactly this</source>
        <translation>両者がまったく同じ回答</translation>
    </message>
    <message>
        <source>They do not say the same: this is what one of them says, and the differences stand below</source>
        <translation>両者の回答が異なります。これは一方の回答で、相違は下にあります</translation>
    </message>
    <message>
        <source>One operator alone</source>
        <translation>一つの運営者のみ</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::StageModel</name>
    <message numerus="yes">
        <source>block %1, %n on top</source>
        <translation>
            <numerusform>ブロック %1、上に %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>In a block</source>
        <translation>ブロックに入った</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>確定</translation>
    </message>
    <message numerus="yes">
        <source>%1; a reorganisation moved it %n time(s)</source>
        <translation>
            <numerusform>%1。再編成で %n 回移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be claimed</source>
        <translation>請求できる</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>at %1, in %2</source>
        <translation>%1、あと %2</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>請求済み</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>now</source>
        <translation>今</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>stage, done or ahead, more</comment>
        <translation>%1: %2。%3</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::StakeReview</name>
    <message>
        <source>You give</source>
        <translation>渡すもの</translation>
    </message>
    <message>
        <source>You receive</source>
        <translation>受け取るもの</translation>
    </message>
    <message>
        <source>You can be out at</source>
        <translation>出られる時</translation>
    </message>
    <message>
        <source>If the way out is begun right after this</source>
        <translation>この直後に出口の手続きを始めた場合</translation>
    </message>
    <message>
        <source>%1, that is %2</source>
        <comment>fee, dollars</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Fee, at most</source>
        <translation>手数料（最大）</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>知っておくこと</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>署名する者</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>シミュレーション</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>All of it went through at block %1</source>
        <translation>ブロック %1 で全体が成功</translation>
    </message>
    <message>
        <source>All of it went through at block %1, without fees</source>
        <translation>ブロック %1 で全体が成功（手数料なし）</translation>
    </message>
    <message>
        <source>The first step went through at block %1</source>
        <translation>ブロック %1 で最初の段階が成功</translation>
    </message>
    <message>
        <source>It would fail at block %1</source>
        <translation>ブロック %1 では失敗します</translation>
    </message>
    <message>
        <source>Fee in the simulation</source>
        <translation>シミュレーションでの手数料</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two operators</comment>
        <translation>と</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>運営者</translation>
    </message>
    <message>
        <source>%1 agree on block, nonce, balance, code and outcome</source>
        <translation>%1 はブロック、ノンス、残高、コード、結果で一致</translation>
    </message>
    <message>
        <source>Operators differ</source>
        <translation>運営者が不一致</translation>
    </message>
    <message>
        <source>%1: %2 or %3</source>
        <comment>what, as one says, as the other says</comment>
        <translation>%1: %2 または %3</translation>
    </message>
    <message>
        <source>It is over by itself at %1.</source>
        <translation>%1 に自然に終わります。</translation>
    </message>
    <message>
        <source>The plan is being made, simulated and compared.</source>
        <translation>計画を作り、シミュレートし、比べています。</translation>
    </message>
    <message>
        <source>There is nothing to sign.</source>
        <translation>署名するものがありません。</translation>
    </message>
    <message>
        <source>Its bytes are not in words yet.</source>
        <translation>まだバイトが言葉になっていません。</translation>
    </message>
    <message>
        <source>It was not simulated.</source>
        <translation>シミュレートされていません。</translation>
    </message>
    <message>
        <source>The simulation failed: %1</source>
        <translation>シミュレーションに失敗: %1</translation>
    </message>
    <message>
        <source>What it costs is not known.</source>
        <translation>費用が不明です。</translation>
    </message>
    <message>
        <source>Its gas is not known yet.</source>
        <translation>ガスはまだ分かりません。</translation>
    </message>
    <message>
        <source>Without what comes after the first signature: its gas is told when that is in a block</source>
        <translation>最初の署名の後の分は含みません。そのガスは最初の署名がブロックに入ると分かります</translation>
    </message>
    <message>
        <source>Your wallet may send by itself: once it was asked, nothing here holds it back. If the chain halts meanwhile, decline there.</source>
        <translation>ウォレットが自分で送信することがあります。一度尋ねると、ここでは止められません。その間にチェーンが止まったら、ウォレットで拒否してください。</translation>
    </message>
    <message>
        <source>The very same was asked of the signer at %1, and it may be on its way or in a block. Signed again, it may happen a second time.</source>
        <translation>まったく同じものの署名を %1 に求めており、送信中かブロックの中にある可能性があります。もう一度署名すると二度行われることがあります。</translation>
    </message>
    <message>
        <source>What gas it needs is not known yet: prepare it again.</source>
        <translation>必要なガスがまだ分かりません。もう一度準備してください。</translation>
    </message>
    <message>
        <source>It was asked of the signer before: say that you want it once more, or leave it.</source>
        <translation>すでに署名を求めたものです。もう一度行うと示すか、やめてください。</translation>
    </message>
    <message>
        <source>The fee for it, %1, is taken off</source>
        <translation>そのための手数料 %1 は差し引かれています</translation>
    </message>
    <message>
        <source>Without a fee</source>
        <translation>手数料なし</translation>
    </message>
    <message>
        <source>With, as of today</source>
        <translation>受け取る額（本日時点）</translation>
    </message>
    <message>
        <source>Fee of the way out</source>
        <translation>出口の手数料</translation>
    </message>
    <message>
        <source>Not in that</source>
        <translation>そこに含まれないもの</translation>
    </message>
    <message>
        <source>Fee for gas, at most</source>
        <translation>ガス手数料（最大）</translation>
    </message>
    <message>
        <source>For data, about</source>
        <translation>データ手数料（およそ）</translation>
    </message>
    <message>
        <source>This rollup takes it for its parent chain, at the price when it is included: that may be another than now</source>
        <translation>このロールアップが親チェーンの分として取ります。取り込まれる時の価格なので、今とは違うことがあります</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::StakeText</name>
    <message>
        <source>%1 %2</source>
        <comment>amount, token</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 units of %2</source>
        <translation>%2 の %1 単位</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n エポック</numerusform>
        </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>すぐに</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 %2 時間</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not found out</source>
        <translation>判明せず</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>誰もいない</translation>
    </message>
    <message>
        <source>one key, %1, at once</source>
        <translation>一つの鍵 %1、即時</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of the multisig %1, at once</source>
        <translation>
            <numerusform>マルチシグ %1 の鍵 %n 個、即時</numerusform>
        </translation>
    </message>
    <message>
        <source>timelock %1, after %2</source>
        <translation>タイムロック %1、%2 後</translation>
    </message>
    <message>
        <source>contract %1, rules unknown</source>
        <translation>コントラクト %1、規則不明</translation>
    </message>
    <message>
        <source>Liquid staking</source>
        <translation>リキッドステーキング</translation>
    </message>
    <message>
        <source>Lock of an operator</source>
        <translation>運営者のロック</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>委任</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>ボールト</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>まだ署名されていない</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>In a block</source>
        <translation>ブロックに入った</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Can be claimed</source>
        <translation>請求できる</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>請求済み</translation>
    </message>
    <message>
        <source>Waits for a block</source>
        <translation>ブロックを待っている</translation>
    </message>
    <message>
        <source>No node has it any more</source>
        <translation>もうどのノードにもない</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Failed in its block</source>
        <translation>ブロック内で失敗</translation>
    </message>
    <message>
        <source>Replaced by another transaction</source>
        <translation>別の取引に置き換えられた</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Staking</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>アドレス %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>リクエスト %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>protocol, positions</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 is not in this list: %2</source>
        <comment>protocol, why</comment>
        <translation>%1 はこの一覧にありません: %2</translation>
    </message>
    <message>
        <source>%1 is not whole: %2</source>
        <comment>protocol and positions, why</comment>
        <translation>%1 は全部ではありません: %2</translation>
    </message>
    <message>
        <source>%1 of %2 is not whole: %3</source>
        <comment>protocol and positions, account, why</comment>
        <translation>%2 の %1 は全部ではありません: %3</translation>
    </message>
    <message>
        <source>A signer is being asked for something else. Answer it, or take the question back under Stake; then claim.</source>
        <translation>署名者に別の件を尋ねています。それに答えるか、ステーキングの画面で問い合わせを取り消してから請求してください。</translation>
    </message>
    <message>
        <source>Nothing can be read now.</source>
        <translation>今は何も読み取れません。</translation>
    </message>
    <message>
        <source>Type it first.</source>
        <translation>先に入力してください。</translation>
    </message>
    <message>
        <source>A signer is being asked for something else. Answer it, or take the question back under Stake; then this can be begun.</source>
        <translation>署名者に別の件を尋ねています。それに答えるか、ステーキングの画面で問い合わせを取り消してから始めてください。</translation>
    </message>
    <message>
        <source>What came and went before the last %1 days is not known: %2. The node does not look further back.</source>
        <comment>days, protocols</comment>
        <translation>直近 %1 日より前の入出金は分かりません: %2。ノードはそれより前をさかのぼって調べません。</translation>
    </message>
    <message>
        <source>What came and went is not known: %1. %2</source>
        <comment>protocols, why</comment>
        <translation>入出金が分かりません: %1。%2</translation>
    </message>
    <message>
        <source>What came and went is not whole: %1. %2</source>
        <comment>protocols, why</comment>
        <translation>入出金の一部が欠けています: %1。%2</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::TimeRange</name>
    <message>
        <source>%1 – %2 UTC</source>
        <comment>time range</comment>
        <translation>%1 – %2 UTC</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::TimelineItem</name>
    <message>
        <source>Timeline: no incident in this range</source>
        <translation>時系列: この範囲に障害なし</translation>
    </message>
    <message>
        <source>Timeline: %1 on %2; open now: %3</source>
        <comment>incidents, chains, number</comment>
        <translation>時系列: %2 で %1、進行中 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>障害 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chain(s)</source>
        <translation>
            <numerusform>%n チェーン</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::TransactionReview</name>
    <message>
        <source>Send %1 to %2</source>
        <comment>coins, account</comment>
        <translation>%1 を %2 へ送る</translation>
    </message>
    <message>
        <source>Call %1</source>
        <comment>function</comment>
        <translation>%1 を呼び出す</translation>
    </message>
    <message>
        <source>A message that nobody explains</source>
        <translation>誰も説明していないメッセージ</translation>
    </message>
    <message>
        <source>A transaction without words</source>
        <translation>言葉にできないトランザクション</translation>
    </message>
    <message>
        <source>A call without words</source>
        <translation>言葉にできない呼び出し</translation>
    </message>
    <message numerus="yes">
        <source>An unknown call: %1, %n byte(s)</source>
        <comment>selector</comment>
        <translation>
            <numerusform>不明な呼び出し: %1、%n バイト</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid on every chain</source>
        <translation>すべてのチェーンで有効</translation>
    </message>
    <message>
        <source>A new contract</source>
        <translation>新しいコントラクト</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>The words are of %1.json, an ERC-7730 descriptor that comes with Rollscope. The values are decoded from the bytes.</source>
        <translation>文言は Rollscope に同梱の ERC-7730 記述ファイル %1.json のものです。値はバイトから復号しています。</translation>
    </message>
    <message>
        <source>The names are of the ABI that was given. Nobody says what the function does.</source>
        <translation>名前は与えられた ABI のものです。関数が何をするかは誰も述べていません。</translation>
    </message>
    <message>
        <source>There is no calldata: coins move, and nothing else is asked for.</source>
        <translation>コールデータはありません。コインが動くだけで、ほかの要求はありません。</translation>
    </message>
    <message>
        <source>A part of it has no words. Do not sign what you cannot read.</source>
        <translation>一部に説明がありません。読めないものには署名しないでください。</translation>
    </message>
    <message>
        <source>Every chain would refuse it: %1</source>
        <translation>どのチェーンも拒否します: %1</translation>
    </message>
    <message>
        <source>The ABI that was given does not have the function %1 either. Do not sign what you cannot read.</source>
        <translation>与えられた ABI にも関数 %1 がありません。読めないものには署名しないでください。</translation>
    </message>
    <message>
        <source>Rollscope does not guess. Give the ABI of the contract to see the parameters by their names; otherwise do not sign it.</source>
        <translation>Rollscope は推測しません。引数を名前付きで見るにはコントラクトの ABI を与えてください。なければ署名しないでください。</translation>
    </message>
    <message>
        <source>Rollscope does not guess. Do not sign what you cannot read.</source>
        <translation>Rollscope は推測しません。読めないものには署名しないでください。</translation>
    </message>
    <message>
        <source>Ask whoever made it for another one.</source>
        <translation>作成した相手に作り直しを頼んでください。</translation>
    </message>
    <message numerus="yes">
        <source>%1. %2, %3. %n warning(s)</source>
        <comment>sentence, contract, chain</comment>
        <translation>
            <numerusform>%1。%2、%3。警告 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused. %1</source>
        <translation>拒否。%1</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::TvlListModel</name>
    <message>
        <source>%1 %2</source>
        <comment>chain, block number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Its block was dropped; it is read again</source>
        <translation>ブロックが破棄されたため読み直しています</translation>
    </message>
    <message>
        <source>The last reading failed: %1</source>
        <translation>前回の読み取りに失敗: %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>まだ読み取っていません</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be counted</source>
        <translation>
            <numerusform>%n 件を集計できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read for a while</source>
        <translation>しばらく読み取れていません</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>escrows read, escrows</comment>
        <translation>%2 中 %1</translation>
    </message>
    <message>
        <source>%1, %2 unpriced</source>
        <comment>tokens</comment>
        <translation>%1、価格なし %2</translation>
    </message>
    <message>
        <source>%1: %2, 24 hours %3, 7 days %4. %5</source>
        <comment>rollup, value, changes, note</comment>
        <translation>%1: %2、24 時間 %3、7 日 %4。%5</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Nothing that it holds could be counted: no price is known</source>
        <translation>保有するものを何も数えられません: 価格が不明です</translation>
    </message>
    <message numerus="yes">
        <source>No Multicall3 answers on %1, so each balance and each price is a request of its own: %n request(s) for a reading, one reading every %2, no faster than the request budget of its nodes allows.</source>
        <translation>
            <numerusform>%1 には応答する Multicall3 がないため、残高も価格も一つずつの要求になります。一回の読み取りに %n 件、%2 ごとに一回で、ノードの要求の上限より速くはなりません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::TvlPartsModel</name>
    <message>
        <source>%1, block %2, %3, told by %4</source>
        <comment>chain, number, time, operator</comment>
        <translation>%1、ブロック %2、%3、%4 による</translation>
    </message>
    <message>
        <source>%1 of %2 escrows read, %3 tokens priced, %4 unpriced</source>
        <translation>エスクロー %2 件中 %1 件を読み取り、価格ありトークン %3、なし %4</translation>
    </message>
    <message>
        <source>The block was dropped from its chain; the figure is read again.</source>
        <translation>ブロックがチェーンから破棄されました。数値を読み直します。</translation>
    </message>
    <message>
        <source>shared by several chains</source>
        <translation>複数チェーンで共有</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4. %5</source>
        <comment>escrow, token, amount, value, mark</comment>
        <translation>%1、%2: %3、%4。%5</translation>
    </message>
    <message>
        <source>not counted: its contract is not listed</source>
        <translation>集計外: コントラクトが一覧にない</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::TvlText</name>
    <message>
        <source>no price feed is known</source>
        <translation>既知の価格フィードがない</translation>
    </message>
    <message>
        <source>no contract at the token&apos;s address</source>
        <translation>トークンのアドレスにコントラクトがない</translation>
    </message>
    <message>
        <source>the token does not tell the balance</source>
        <translation>トークンが残高を答えない</translation>
    </message>
    <message>
        <source>the token does not tell its decimals</source>
        <translation>トークンが小数桁数を答えない</translation>
    </message>
    <message>
        <source>the price feed does not answer</source>
        <translation>価格フィードが応答しない</translation>
    </message>
    <message>
        <source>the price feed tells zero or less</source>
        <translation>価格フィードがゼロ以下を示す</translation>
    </message>
    <message>
        <source>the price is too old</source>
        <translation>価格が古すぎる</translation>
    </message>
    <message>
        <source>the token does not tell its rate</source>
        <translation>トークンが換算率を答えない</translation>
    </message>
    <message>
        <source>no contract at the escrow&apos;s address</source>
        <translation>エスクローのアドレスにコントラクトがない</translation>
    </message>
    <message>
        <source>too large to be true</source>
        <translation>大きすぎてありえない</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a change in percent</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::VaultAdder</name>
    <message>
        <source>Choose the chain that the vault is on.</source>
        <translation>ボールトのあるチェーンを選んでください。</translation>
    </message>
    <message>
        <source>Its capitals are the checksum of chain %1, and the vault is looked for on %2. Compare the address and the chain.</source>
        <translation>大文字はチェーン %1 のチェックサムですが、ボールトは %2 で探しています。アドレスとチェーンを照合してください。</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::VerdictModel</name>
    <message numerus="yes">
        <source>lagging by %Ln block(s)</source>
        <translation>
            <numerusform>%Ln ブロック遅れ</numerusform>
        </translation>
    </message>
    <message>
        <source>on a fork at %1</source>
        <comment>block</comment>
        <translation>%1 でフォーク上</translation>
    </message>
    <message>
        <source>%1: %2, newest block %3</source>
        <comment>operator, state, block</comment>
        <translation>%1: %2、最新ブロック %3</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Vitals</name>
    <message>
        <source>longest %1, none over 50 ms, in %2</source>
        <translation>最長 %1、50 ms 超なし(%2)</translation>
    </message>
    <message numerus="yes">
        <source>longest %1, %n time(s) over 50 ms, in %2</source>
        <translation>
            <numerusform>最長 %1、50 ms 超 %n 回(%2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::WayText</name>
    <message>
        <source>Not certain whether it was sent</source>
        <translation>送信されたか確かではない</translation>
    </message>
    <message>
        <source>Approved, the rest is not signed</source>
        <translation>承認済み、残りは未署名</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>取り消された</translation>
    </message>
    <message>
        <source>Not held any more</source>
        <translation>もう保有されていない</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::WaysOutModel</name>
    <message>
        <source>%1: takes %2, fee %3, gives %4 today. %5</source>
        <comment>way out, time, fee, amount, words</comment>
        <translation>%1: 所要 %2、手数料 %3、今日なら %4。%5</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::WizardDoubt</name>
    <message>
        <source>Nobody knows yet what became of the signature with nonce %1. Until it is known, this account signs nothing else on this chain. The nodes are asked again by themselves.</source>
        <translation>ナンス %1 の署名がどうなったか、まだ誰にも分かりません。分かるまで、このアカウントはこのチェーンで他の署名をしません。ノードには自動で再び問い合わせます。</translation>
    </message>
    <message>
        <source>No node has seen the transaction with nonce %1, and it may still come. Until then the account&apos;s next act on this chain has to take its place; only an approval, or one taken back, may fill a nonce below it.</source>
        <translation>ナンス %1 のトランザクションを見たノードはありませんが、まだ現れる可能性があります。それまで、このチェーンでのこのアカウントの次の操作はその代わりでなければなりません。それより小さいナンスを埋められるのは、承認とその取り消しだけです。</translation>
    </message>
    <message>
        <source>If your wallet or a block explorer shows a transaction of this account with nonce %1, whatever it does, give its hash here. Only what the account itself signed with this nonce counts; with any other hash nothing changes.</source>
        <translation>ウォレットやブロックエクスプローラーにこのアカウントのナンス %1 のトランザクションがあれば、内容が何であれ、そのハッシュをここに入力してください。アカウント自身がこのナンスで署名したものだけが有効で、他のハッシュでは何も変わりません。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The bytes that were signed %1 ago are kept here. Sent again, they do what you saw then, at the price and the fee of then: nothing is simulated anew. Once a node has them, they cannot be called back. Send them only if you still want it.</source>
        <translation>%1前に署名されたバイト列がここに保管されています。再送すると、当時確認した内容が当時の価格と手数料で実行され、改めてシミュレーションはされません。ノードが受け取った後は取り消せません。今も望む場合だけ送ってください。</translation>
    </message>
    <message>
        <source>That is no hash of a transaction: one is 0x and 64 digits from 0 to 9 and a to f.</source>
        <translation>トランザクションのハッシュではありません。ハッシュは 0x と、0~9・a~f の 64 桁です。</translation>
    </message>
    <message>
        <source>Nonce %1 is taken in a block, and no node can tell by what. Look the transaction up by its hash.</source>
        <translation>ナンス %1 はブロックで使われていますが、何が使ったかを示せるノードがありません。トランザクションをハッシュで調べてください。</translation>
    </message>
    <message>
        <source>This hash does not tell: no node knows it, or it is not this account&apos;s transaction with nonce %1. Nothing changed. Compare it with what your wallet or a block explorer shows.</source>
        <translation>このハッシュでは分かりません。知っているノードがないか、このアカウントのナンス %1 のトランザクションではありません。何も変わっていません。ウォレットやブロックエクスプローラーの表示と比べてください。</translation>
    </message>
    <message>
        <source>No node shows it: it was not taken. Everything is as it was.</source>
        <translation>どのノードにもありません。受け付けられませんでした。すべて元のままです。</translation>
    </message>
    <message>
        <source>No node knows a transaction of this account with nonce %1 under this hash, and the nonce is still free. Nothing changed.</source>
        <translation>このハッシュでこのアカウントのナンス %1 のトランザクションを知るノードはなく、ナンスはまだ空いています。何も変わっていません。</translation>
    </message>
    <message>
        <source>Something of the account waits at nonce %1, and it is not certain yet what it is. Look again when it is in a block.</source>
        <translation>このアカウントの何かがナンス %1 で待っていますが、それが何かはまだ確かではありません。ブロックに入ってから再び調べてください。</translation>
    </message>
    <message>
        <source>It is in a block that may still go. It is looked at again by itself.</source>
        <translation>まだ消える可能性のあるブロックに入っています。自動で再び確認します。</translation>
    </message>
    <message>
        <source>It is known now what became of it.</source>
        <translation>どうなったかが分かりました。</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::WizardState</name>
    <message>
        <source>%1: %2</source>
        <comment>protocol, what is done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · nobody signs for it here</source>
        <translation>%1 · ここで署名する者なし</translation>
    </message>
    <message>
        <source>%1 · signed by %2</source>
        <translation>%1 · %2 が署名</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>残高</translation>
    </message>
    <message>
        <source>Kept back for gas</source>
        <translation>ガス用に残す</translation>
    </message>
    <message>
        <source>For this and for the way out; it is never offered</source>
        <translation>今回と出口のため。提示されません</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>Read from the contract</source>
        <translation>コントラクトから読み取り</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Allowed to the contract already</source>
        <translation>すでにコントラクトに許可済み</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>読み取り位置</translation>
    </message>
    <message>
        <source>block %1 by %2</source>
        <translation>%2 によるブロック %1</translation>
    </message>
    <message>
        <source>Choose a protocol, and what to do there.</source>
        <translation>プロトコルと、行うことを選んでください。</translation>
    </message>
    <message>
        <source>Choose an account.</source>
        <translation>アカウントを選んでください。</translation>
    </message>
    <message>
        <source>Nobody signs for this account here: connect its wallet in Settings.</source>
        <translation>このアカウントにはここで署名する者がいません。設定でウォレットを接続してください。</translation>
    </message>
    <message>
        <source>The contract is being asked.</source>
        <translation>コントラクトに問い合わせています。</translation>
    </message>
    <message>
        <source>Tick that you have read the ways out.</source>
        <translation>出口を読んだことに印を付けてください。</translation>
    </message>
    <message>
        <source>The signer is being asked.</source>
        <translation>署名者に問い合わせています。</translation>
    </message>
    <message>
        <source>It waits for its block. Then the rest is simulated again.</source>
        <translation>ブロックを待っています。その後、残りをもう一度シミュレートします。</translation>
    </message>
    <message>
        <source>See the ways out</source>
        <translation>出口を見る</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Go on to the signature</source>
        <translation>署名へ進む</translation>
    </message>
    <message>
        <source>Ask %1 to sign</source>
        <translation>%1 に署名を求める</translation>
    </message>
    <message>
        <source>the signer</source>
        <translation>署名者</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>プロトコル</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>追跡</translation>
    </message>
    <message>
        <source>It can be claimed at %1. Rollscope reminds you, also after a restart.</source>
        <translation>%1 に請求できます。Rollscope は再起動後もお知らせします。</translation>
    </message>
    <message>
        <source>It waits to be claimed.</source>
        <translation>請求待ちです。</translation>
    </message>
    <message>
        <source>It can be claimed now.</source>
        <translation>今すぐ請求できます。</translation>
    </message>
    <message>
        <source>It is over: everything came.</source>
        <translation>完了しました。すべて届きました。</translation>
    </message>
    <message>
        <source>You signed for this before, and nobody knows yet what became of it. It is looked up before anything else is signed.</source>
        <translation>以前これに署名しましたが、どうなったかはまだ誰にも分かりません。ほかの署名の前に調べます。</translation>
    </message>
    <message>
        <source>You signed for this before, and it is not final yet. What you begin now comes on top of it.</source>
        <translation>以前これに署名しましたが、まだ確定していません。今始めるものはそれに加わります。</translation>
    </message>
    <message>
        <source>You began this before, and nothing of it was sent. It goes on here.</source>
        <translation>以前これを始めましたが、何も送信されていません。ここで続きます。</translation>
    </message>
    <message>
        <source>%1: take back an approval</source>
        <comment>protocol</comment>
        <translation>%1: 承認を取り消す</translation>
    </message>
    <message>
        <source>Nothing can be signed: %1</source>
        <translation>何にも署名できません: %1</translation>
    </message>
    <message>
        <source>It was sent, and failed</source>
        <translation>送られましたが、失敗しました</translation>
    </message>
    <message>
        <source>It is not certain whether it was sent. Do not sign again until it is</source>
        <translation>送られたかどうか確かではありません。確かになるまで再び署名しないでください</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>何も送られていません</translation>
    </message>
    <message>
        <source>The question was taken back. If you already answered in the wallet, it may still be sent: look there first.</source>
        <translation>問い合わせを取り消しました。ウォレットですでに答えていた場合は、まだ送られることがあります。先にウォレットを確認してください。</translation>
    </message>
    <message>
        <source>%1 was left at the step “%2”. Something of it was sent: it goes on where that is followed.</source>
        <comment>protocol, step</comment>
        <translation>%1 は「%2」の段階で止まっています。一部は送られているので、それを追跡する画面から続きます。</translation>
    </message>
    <message>
        <source>%1 was left at the step “%2”. It begins again at the amount: what was typed is kept, and what was read is read again.</source>
        <comment>protocol, step</comment>
        <translation>%1 は「%2」の段階で止まっています。金額からやり直します。入力した内容は残り、読み取りはやり直されます。</translation>
    </message>
    <message>
        <source>It is over: the request was cancelled, and what waited is yours again.</source>
        <translation>終了しました。申請は取り消され、待っていた分は手元に戻っています。</translation>
    </message>
    <message>
        <source>It is over: it is held no more. It was claimed or cancelled elsewhere.</source>
        <translation>終了しました。もう保有されていません。別の場所で請求されたか、取り消されました。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close (it is followed on)</source>
        <translation>閉じる（追跡は続きます）</translation>
    </message>
    <message>
        <source>Claim …</source>
        <translation>請求 …</translation>
    </message>
    <message>
        <source>You began this before: the approval was made, the rest was not signed. It goes on here.</source>
        <translation>以前これを始めました。承認は行われましたが、残りは署名されていません。ここで続きます。</translation>
    </message>
    <message>
        <source>You began this before, and only what comes first was sent. It goes on here, by what the chain says now.</source>
        <translation>以前これを始めましたが、先に必要なものだけが送信されました。今のチェーンの状態に従ってここで続きます。</translation>
    </message>
    <message>
        <source>It is over: it was done, and nothing is left to wait for.</source>
        <translation>完了しました。実行され、待つものはもうありません。</translation>
    </message>
    <message>
        <source>It is not certain whether it was sent. It is looked up on the chain before anything else of this account is signed: until then, do not sign the same elsewhere.</source>
        <translation>送信されたかどうか確かではありません。このアカウントで次に何かを署名する前にチェーンで調べます。それまで同じものをほかの場所で署名しないでください。</translation>
    </message>
    <message>
        <source>The approval was made, the rest was not signed. Begin the same under Stake again: it goes on from there.</source>
        <translation>承認は行われましたが、残りは署名されていません。ステーキングの画面で同じことをもう一度始めると、そこから続きます。</translation>
    </message>
</context>
</TS>
