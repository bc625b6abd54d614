<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About Rollscope</source>
        <translation>关于 Rollscope</translation>
    </message>
    <message>
        <source>An oscilloscope for rollups: it watches chains over their nodes, decides what is wrong with them, and shows who says so. No account, no telemetry.</source>
        <translation>面向 Rollup 的示波器：通过节点观察各条链，判断出了什么问题，并说明依据来自谁。无需账户，不收集遥测数据。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>%1, %2, drawn by %3</source>
        <comment>version, Qt, renderer</comment>
        <translation>%1，%2，由 %3 绘制</translation>
    </message>
    <message>
        <source>What the window was busy with at a time</source>
        <translation>窗口单次忙碌的时长</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>GPL-3.0-or-later; figures in Inter (OFL)</source>
        <translation>GPL-3.0-or-later；数字字体 Inter (OFL)</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Chains are watched without any account. These are for staking: what an account holds is read from the chains, and only its signer can spend it.</source>
        <translation>监视链不需要任何账户。账户用于质押：账户的持有量从链上读取，只有它的签名者才能动用。</translation>
    </message>
    <message>
        <source>Nothing here can sign or spend, and no address of yours is known. Everything but staking works like this. To stake, connect a wallet that you already use; it keeps its keys to itself.</source>
        <translation>这里没有任何东西能签名或花费，也不知道您的任何地址。除质押外一切都可这样使用。要质押，请连接您已在使用的钱包；密钥只留在钱包里。</translation>
    </message>
    <message>
        <source>No accounts, no keys.</source>
        <translation>没有账户，没有密钥。</translation>
    </message>
    <message>
        <source>The accounts&apos; file.</source>
        <translation>账户文件。</translation>
    </message>
    <message>
        <source>No address is watched.</source>
        <translation>没有监视任何地址。</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>监视</translation>
    </message>
    <message>
        <source>Watched addresses</source>
        <translation>监视的地址</translation>
    </message>
    <message>
        <source>Addresses that you pay or trust, by a name of yours. One that only looks like them is pointed out before you sign.</source>
        <translation>您付款或信任的地址，用您自己起的名字。仅仅看起来相似的地址会在签名前指出。</translation>
    </message>
    <message>
        <source>The address book is empty.</source>
        <translation>地址簿是空的。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>地址簿</translation>
    </message>
    <message>
        <source>Accounts that are only looked at: nobody signs for them here. The list stays on this machine.</source>
        <translation>只查看的账户：这里没有人为它们签名。列表只留在本机。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Go to a chain, page or action</source>
        <translation>前往链、页面或操作</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>在本页搜索</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Narrow or widen the side bar</source>
        <translation>收窄或展开侧栏</translation>
    </message>
    <message>
        <source>Light or dark colours</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Text as at first</source>
        <translation>恢复文字大小</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About Rollscope</source>
        <translation>关于 Rollscope</translation>
    </message>
    <message>
        <source>Look at the shipped recording</source>
        <translation>查看随附的录制</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>选择一行</translation>
    </message>
    <message>
        <source>Open the chain&apos;s page</source>
        <translation>打开该链的页面</translation>
    </message>
    <message>
        <source>Show or hide the evidence</source>
        <translation>显示或隐藏依据</translation>
    </message>
    <message>
        <source>Mark as favourite</source>
        <translation>设为收藏</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>清空搜索</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Step through time</source>
        <translation>沿时间移动</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>转到实时</translation>
    </message>
    <message>
        <source>Read a transaction…</source>
        <translation>读懂一笔交易…</translation>
    </message>
    <message>
        <source>theme mode night day appearance</source>
        <translation>主题 模式 夜间 日间 深色 浅色 外观</translation>
    </message>
    <message>
        <source>tape demo offline example</source>
        <translation>磁带 录制 演示 离线 示例</translation>
    </message>
    <message>
        <source>Reconnect to the nodes</source>
        <translation>重新连接节点</translation>
    </message>
    <message>
        <source>connect try again retry refresh reload live online</source>
        <translation>连接 重连 重试 刷新 重新加载 实时 在线</translation>
    </message>
    <message>
        <source>Save a chart as CSV…</source>
        <translation>将图表存为 CSV…</translation>
    </message>
    <message>
        <source>export download data table figures spreadsheet</source>
        <translation>导出 下载 数据 表格 数字</translation>
    </message>
    <message>
        <source>Save a chart as a picture…</source>
        <translation>将图表存为图片…</translation>
    </message>
    <message>
        <source>export image PNG screenshot download share</source>
        <translation>导出 图片 图像 PNG 截图 分享</translation>
    </message>
    <message>
        <source>Add a node of your own</source>
        <translation>添加自己的节点</translation>
    </message>
    <message>
        <source>endpoint RPC URL server own connect custom</source>
        <translation>节点 端点 RPC URL 服务器 自建 添加</translation>
    </message>
    <message>
        <source>Choose the chains to watch</source>
        <translation>选择要观察的链</translation>
    </message>
    <message>
        <source>add remove networks rollups select list</source>
        <translation>链 添加 移除 网络 Rollup 选择 列表</translation>
    </message>
    <message>
        <source>Compare chains</source>
        <translation>比较各链</translation>
    </message>
    <message>
        <source>versus cheapest fastest side by side ranking</source>
        <translation>比较 最便宜 最快 并排 排名</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>更改语言</translation>
    </message>
    <message>
        <source>English 한국어 日本語 中文 Русский translation locale</source>
        <translation>语言 翻译 中文 英语 韩语 日语 俄语</translation>
    </message>
    <message>
        <source>Set a proxy</source>
        <translation>设置代理</translation>
    </message>
    <message>
        <source>SOCKS Tor network metered connection</source>
        <translation>代理 SOCKS Tor 网络 按流量计费 连接</translation>
    </message>
    <message>
        <source>Set up notifications</source>
        <translation>设置通知</translation>
    </message>
    <message>
        <source>alerts messages webhook warn silence</source>
        <translation>通知 警报 消息 webhook 警告 静音</translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message>
        <source>Activity and rewards</source>
        <translation>活动与奖励</translation>
    </message>
    <message>
        <source>Nothing was done yet, and no reward came in.</source>
        <translation>尚无操作，也没有奖励到账。</translation>
    </message>
    <message>
        <source>What came and went is being read.</source>
        <translation>正在读取进出记录。</translation>
    </message>
    <message>
        <source>Not all of what came and went is known. In what is known there is nothing. What is missing is named above.</source>
        <translation>进出记录并不完整。已知部分中没有任何记录。缺少的内容列在上方。</translation>
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
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>查看进度</translation>
    </message>
</context>
<context>
    <name>AddressPart</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation>名称（可选）</translation>
    </message>
    <message>
        <source>Name of the address</source>
        <translation>地址的名称</translation>
    </message>
    <message>
        <source>Chain id, or all</source>
        <translation>链 ID，或全部</translation>
    </message>
    <message>
        <source>Chain id, empty for all chains</source>
        <translation>链 ID，留空表示所有链</translation>
    </message>
    <message>
        <source>I compared every digit: it is the one I mean</source>
        <translation>我已逐位比较：这就是我要的地址</translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <source>Name of %1</source>
        <translation>%1 的名称</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>%1 is well again</source>
        <comment>chain</comment>
        <translation>%1 已恢复正常</translation>
    </message>
    <message>
        <source>A transaction you watch was dropped from %1</source>
        <comment>chain</comment>
        <translation>您关注的交易已从 %1 中被丢弃</translation>
    </message>
    <message>
        <source>A transaction you watch is back on %1</source>
        <comment>chain</comment>
        <translation>您关注的交易已回到 %1</translation>
    </message>
    <message>
        <source>A test of Rollscope&apos;s notifications</source>
        <translation>Rollscope 通知测试</translation>
    </message>
    <message>
        <source>%1 has halted</source>
        <comment>chain</comment>
        <translation>%1 已停止</translation>
    </message>
    <message>
        <source>%1 was rolled back</source>
        <comment>chain</comment>
        <translation>%1 已回滚</translation>
    </message>
    <message>
        <source>%1 does not post to its L1</source>
        <comment>chain</comment>
        <translation>%1 没有向其 L1 发布</translation>
    </message>
    <message>
        <source>%1 is degraded</source>
        <comment>chain</comment>
        <translation>%1 服务降级</translation>
    </message>
    <message>
        <source>%1 is catching up</source>
        <comment>chain</comment>
        <translation>%1 正在追赶</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>已关闭。</translation>
    </message>
    <message>
        <source>This desktop has no tray that shows notifications.</source>
        <translation>此桌面没有可显示通知的托盘。</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Handed to the desktop. It decides whether to show it.</source>
        <translation>已交给桌面，是否显示由桌面决定。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>The desktop&apos;s alert sound was asked for. It may be muted there.</source>
        <translation>已请求桌面播放提示音，可能在那里被静音。</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Taken after %1 ms.</source>
        <translation>%1 毫秒后被接收。</translation>
    </message>
    <message>
        <source>Nothing is kept in this run.</source>
        <translation>本次运行不保存任何内容。</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>“System” follows the desktop, also when it changes.</source>
        <translation>“系统”会跟随桌面，桌面变化时也会随之变化。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Percent, from 80 to 200. Ctrl++ and Ctrl+- do the same anywhere.</source>
        <translation>百分比，80 到 200。随处可用 Ctrl++ 和 Ctrl+-。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Size in percent</source>
        <translation>大小（百分比）</translation>
    </message>
    <message>
        <source>Short transitions. Without it everything changes at once.</source>
        <translation>短暂的过渡效果。关闭后一切立即变化。</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Texts, numbers and times. “System” takes the first language of the desktop that Rollscope knows.</source>
        <translation>文字、数字和时间。“系统”采用桌面语言中 Rollscope 支持的第一种。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
</context>
<context>
    <name>AskRow</name>
    <message>
        <source>%1. What you hold with others is not in this list.</source>
        <translation>%1。您在其他验证者处持有的不在此列表中。</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>positions with a validator</comment>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <comment>a validator&apos;s number</comment>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>%1: a claim waits there</source>
        <comment>a validator&apos;s number</comment>
        <translation>%1：那里有待领取的款项</translation>
    </message>
</context>
<context>
    <name>BlobCharts</name>
    <message>
        <source>Whose blobs</source>
        <translation>blob 归属</translation>
    </message>
    <message>
        <source>Transactions are not read.</source>
        <translation>不读取交易。</translation>
    </message>
    <message>
        <source>The Qt Charts module for QML is not installed.</source>
        <translation>未安装 QML 的 Qt Charts 模块。</translation>
    </message>
    <message>
        <source>The fee is kept for the last 24 hours.</source>
        <translation>费用仅保留最近 24 小时。</translation>
    </message>
    <message>
        <source>Rollscope · %1</source>
        <comment>source</comment>
        <translation>Rollscope · %1</translation>
    </message>
    <message>
        <source>Blob base fee</source>
        <translation>blob 基础费用</translation>
    </message>
    <message>
        <source>per gas</source>
        <translation>每 gas</translation>
    </message>
    <message>
        <source>Blobs per block</source>
        <translation>每区块 blob 数</translation>
    </message>
    <message>
        <source>blobs</source>
        <translation>blob</translation>
    </message>
</context>
<context>
    <name>BlobHeader</name>
    <message>
        <source>Rollup</source>
        <comment>column head</comment>
        <translation>Rollup</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column head</comment>
        <translation>占比</translation>
    </message>
    <message>
        <source>Of the blobs whose transactions were read</source>
        <translation>在已读取交易的 blob 中</translation>
    </message>
    <message>
        <source>Blobs/h</source>
        <comment>column head</comment>
        <translation>blob/小时</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column head</comment>
        <translation>成本</translation>
    </message>
    <message>
        <source>Blobs × 131,072 × the blob base fee of their block</source>
        <translation>blob 数 × 131,072 × 所在区块的 blob 基础费用</translation>
    </message>
    <message>
        <source>In USD</source>
        <comment>column head</comment>
        <translation>美元</translation>
    </message>
    <message>
        <source>Per user tx</source>
        <comment>column head</comment>
        <translation>每笔用户交易</translation>
    </message>
    <message>
        <source>Cost of the blobs by user transaction of the rollup; known where the rollup is watched too</source>
        <translation>按该 Rollup 用户交易分摊的 blob 成本；同时监视该 Rollup 时可知</translation>
    </message>
    <message>
        <source>As calldata</source>
        <comment>column head</comment>
        <translation>若用 calldata</translation>
    </message>
    <message>
        <source>What the same bytes would have cost as calldata (EIP-2028, from Prague on the floor of EIP-7623)</source>
        <translation>同样的字节作为 calldata 的成本（EIP-2028，自 Prague 起按 EIP-7623 的下限）</translation>
    </message>
    <message>
        <source>Last batch</source>
        <comment>column head</comment>
        <translation>最近批次</translation>
    </message>
    <message>
        <source>Time since its last batch on the parent chain</source>
        <translation>自其在父链上最近一个批次以来的时间</translation>
    </message>
    <message>
        <source>Our limit</source>
        <comment>column head</comment>
        <translation>本程序限值</translation>
    </message>
    <message>
        <source>Beyond it we call the batches stalled: three times the longest of the last twenty intervals, 10 min to 6 h</source>
        <translation>超过它即视为批次停滞：最近二十个间隔中最长者的三倍，10 分钟至 6 小时</translation>
    </message>
    <message>
        <source>z</source>
        <comment>column head</comment>
        <translation>z</translation>
    </message>
    <message>
        <source>L2BEAT&apos;s measure: (age − mean interval) / standard deviation over 30 days; an anomaly from 15 on</source>
        <translation>L2BEAT 的度量：(经过时间 − 平均间隔) / 30 天标准差；15 起为异常</translation>
    </message>
</context>
<context>
    <name>BlobNow</name>
    <message>
        <source>Blob base fee: %1; in the next block: %2</source>
        <translation>blob 基础费用：%1；下一区块：%2</translation>
    </message>
    <message>
        <source>Blob base fee, per gas</source>
        <translation>blob 基础费用（每 gas）</translation>
    </message>
    <message>
        <source>Next block: %1</source>
        <translation>下一区块：%1</translation>
    </message>
    <message>
        <source>Blobs in the newest block: %1; over the window %2</source>
        <translation>最新区块的 blob：%1；整个时段 %2</translation>
    </message>
    <message>
        <source>Blobs in the newest block</source>
        <translation>最新区块的 blob</translation>
    </message>
    <message>
        <source>Cost of all blobs: %1</source>
        <translation>全部 blob 的成本：%1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>Asked of the nodes</source>
        <translation>向节点的请求</translation>
    </message>
    <message>
        <source>EIP-7918, as of the next block: while the blob base fee is below the reserve price, the excess of blobs that it follows does not fall, so it cannot fall either. It is not lifted to the reserve price at once.</source>
        <translation>EIP-7918，以下一区块为准：blob 基础费低于保留价时，决定它的 blob 超额量不会减少，所以它也不会下降；它并不会立刻被提到保留价。</translation>
    </message>
</context>
<context>
    <name>BlobTable</name>
    <message>
        <source>Shares of the blobs</source>
        <translation>blob 占比</translation>
    </message>
</context>
<context>
    <name>BlobsPage</name>
    <message>
        <source>Blobs on %1</source>
        <translation>%1 上的 blob</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>Blobs are counted from block headers alone, so nobody knows whose they are. Turn off the metered connection in the settings to read the transactions.</source>
        <translation>blob 仅按区块头计数，因此无从知道归属。要读取交易，请在设置中关闭“按流量计费”。</translation>
    </message>
    <message>
        <source>No attribution</source>
        <translation>无归属</translation>
    </message>
    <message>
        <source>Choose chains</source>
        <translation>选择链</translation>
    </message>
    <message>
        <source>Blobs are read from the chain that rollups post to. Add Ethereum to the chains that are watched.</source>
        <translation>blob 读自 Rollup 发布数据的链。请把 Ethereum 加入被监视的链。</translation>
    </message>
    <message>
        <source>The first block of the parent chain is on its way.</source>
        <translation>正在等待父链的第一个区块。</translation>
    </message>
    <message>
        <source>No parent chain is watched</source>
        <translation>没有监视父链</translation>
    </message>
    <message>
        <source>Waiting for a block</source>
        <translation>正在等待区块</translation>
    </message>
    <message>
        <source>%1 · times are UTC</source>
        <comment>block, its age and operators</comment>
        <translation>%1 · 时间为 UTC</translation>
    </message>
    <message>
        <source>No node of layer 1 answers</source>
        <translation>没有 L1 节点应答</translation>
    </message>
</context>
<context>
    <name>BlockRow</name>
    <message>
        <source>copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy the hash %1</source>
        <translation>复制哈希 %1</translation>
    </message>
    <message>
        <source>Open in the explorer: %1</source>
        <translation>在浏览器中打开：%1</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>hash of the block that replaced it</comment>
        <translation>现为 %1</translation>
    </message>
</context>
<context>
    <name>BlockTape</name>
    <message>
        <source>Blocks</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column head</comment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column head</comment>
        <translation>距今</translation>
    </message>
    <message>
        <source>Txs</source>
        <comment>column head</comment>
        <translation>交易</translation>
    </message>
    <message>
        <source>Gas</source>
        <comment>column head</comment>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Base fee</source>
        <comment>column head</comment>
        <translation>基础费用</translation>
    </message>
    <message>
        <source>Newest blocks</source>
        <translation>最新区块</translation>
    </message>
    <message>
        <source>Waiting for the first block…</source>
        <translation>正在等待第一个区块…</translation>
    </message>
    <message>
        <source>No block has come since Rollscope was started.</source>
        <translation>自 Rollscope 启动以来还没有收到区块。</translation>
    </message>
</context>
<context>
    <name>CallFields</name>
    <message>
        <source>Metis or 1088</source>
        <translation>Metis 或 1088</translation>
    </message>
    <message>
        <source>Chain: name or number</source>
        <translation>链：名称或编号</translation>
    </message>
    <message>
        <source>Coins sent along</source>
        <translation>随附的币</translation>
    </message>
    <message>
        <source>0x and 40 digits</source>
        <translation>0x 加 40 位数字</translation>
    </message>
    <message>
        <source>Contract that is called</source>
        <translation>被调用的合约</translation>
    </message>
</context>
<context>
    <name>CardTable</name>
    <message>
        <source>Protocols, the soundest first</source>
        <translation>协议，最稳健者在前</translation>
    </message>
</context>
<context>
    <name>ChainCharts</name>
    <message>
        <source>Transactions</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>without system</source>
        <translation>不含系统交易</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>基础费用</translation>
    </message>
    <message>
        <source>per gas</source>
        <translation>每单位 Gas</translation>
    </message>
    <message>
        <source>Block interval</source>
        <translation>出块间隔</translation>
    </message>
    <message>
        <source>between blocks</source>
        <translation>区块之间</translation>
    </message>
    <message>
        <source>The nodes have told no safe or finalized head. Lags are kept while Rollscope runs, not between starts.</source>
        <translation>节点没有给出 safe 或 finalized 区块头。滞后数据只在 Rollscope 运行期间保留，重启后不保留。</translation>
    </message>
    <message>
        <source>Behind the head</source>
        <translation>落后于最新区块</translation>
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
        <translation>费用每五分钟读取一次；美元价格来自以太坊，因此也需要监视以太坊。</translation>
    </message>
    <message>
        <source>Cost to use</source>
        <translation>使用费用</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Nothing was posted in this range, or nobody watched.</source>
        <translation>此时段没有发布，或无人监视。</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Blobs per block</source>
        <translation>每区块 blob 数</translation>
    </message>
    <message>
        <source>blobs</source>
        <translation>blob</translation>
    </message>
    <message>
        <source>The fee is kept for the last 24 hours.</source>
        <translation>费用仅保留最近 24 小时。</translation>
    </message>
    <message>
        <source>Blob base fee</source>
        <translation>blob 基础费用</translation>
    </message>
    <message>
        <source>Batch interval</source>
        <translation>批次间隔</translation>
    </message>
    <message>
        <source>This recording carries no costs.</source>
        <translation>此录制中没有费用数据。</translation>
    </message>
</context>
<context>
    <name>ChainChips</name>
    <message>
        <source>Eight chains are the most; take one out first</source>
        <translation>最多八条链，请先去掉一条</translation>
    </message>
</context>
<context>
    <name>ChainEvidence</name>
    <message>
        <source>TPS over 10 s · 1 min · 1 h</source>
        <translation>TPS 10 秒 · 1 分 · 1 小时</translation>
    </message>
    <message>
        <source>Without system transactions</source>
        <translation>不含系统交易</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>出块间隔</translation>
    </message>
    <message>
        <source>Last block&apos;s own time</source>
        <translation>最新区块的时间戳</translation>
    </message>
    <message>
        <source>Last block&apos;s hash</source>
        <translation>最新区块的哈希</translation>
    </message>
    <message>
        <source>Safe head behind by</source>
        <translation>safe 头部落后</translation>
    </message>
    <message>
        <source>Finalized head behind by</source>
        <translation>finalized 头部落后</translation>
    </message>
    <message>
        <source>Last block&apos;s gas</source>
        <translation>最新区块的 Gas</translation>
    </message>
    <message>
        <source>Blocks counted</source>
        <translation>已统计区块</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>流量</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>column head</comment>
        <translation>运营方</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column head</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Latency</source>
        <comment>column head</comment>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column head</comment>
        <translation>接收</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>column head</comment>
        <translation>发送</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>column head</comment>
        <translation>错误</translation>
    </message>
    <message>
        <source>Address, last trouble</source>
        <comment>column head</comment>
        <translation>地址、最近的问题</translation>
    </message>
</context>
<context>
    <name>ChainFacts</name>
    <message>
        <source>Nothing is known before the first block.</source>
        <translation>第一个区块之前一无所知。</translation>
    </message>
    <message>
        <source>How final</source>
        <translation>最终性</translation>
    </message>
    <message>
        <source>The chain has not answered yet. It is asked every five minutes.</source>
        <translation>该链尚未回答。每五分钟询问一次。</translation>
    </message>
    <message>
        <source>Cost to use</source>
        <translation>使用费用</translation>
    </message>
    <message>
        <source>Only chains that post to a layer 1 have an income and a rent.</source>
        <translation>只有向一层发布数据的链才有收入和租金。</translation>
    </message>
    <message>
        <source>What the sequencer earns</source>
        <translation>排序器的收益</translation>
    </message>
    <message>
        <source>Who makes the blocks</source>
        <translation>谁在出块</translation>
    </message>
</context>
<context>
    <name>ChainHead</name>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>最新区块</translation>
    </message>
    <message>
        <source>Its age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>TPS 10 s · 1 min · 1 h</source>
        <translation>TPS 10 秒 · 1 分 · 1 小时</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>出块间隔</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>基础费用</translation>
    </message>
    <message>
        <source>Safe head behind by</source>
        <translation>Safe 区块落后</translation>
    </message>
    <message>
        <source>Finalized head behind by</source>
        <translation>Finalized 区块落后</translation>
    </message>
    <message>
        <source>Blocks counted</source>
        <translation>已统计区块</translation>
    </message>
    <message>
        <source>%1. Confirmed by %2.</source>
        <comment>reason, operators</comment>
        <translation>%1。确认方：%2。</translation>
    </message>
    <message>
        <source>Confirmed by %1.</source>
        <comment>operators</comment>
        <translation>确认方：%1。</translation>
    </message>
</context>
<context>
    <name>ChainKind</name>
    <message>
        <source>Optimistic rollup</source>
        <translation>乐观 Rollup</translation>
    </message>
    <message>
        <source>ZK rollup</source>
        <translation>ZK Rollup</translation>
    </message>
    <message>
        <source>Validium</source>
        <translation>Validium</translation>
    </message>
    <message>
        <source>Optimium</source>
        <translation>Optimium</translation>
    </message>
    <message>
        <source>Layer 1</source>
        <translation>第一层</translation>
    </message>
    <message>
        <source>Sidechain</source>
        <translation>侧链</translation>
    </message>
    <message>
        <source>Data availability</source>
        <translation>数据可用性</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>ChainPage</name>
    <message>
        <source>The stored history cannot be read</source>
        <translation>无法读取已存储的历史</translation>
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
        <translation>打开概览</translation>
    </message>
    <message>
        <source>Pick one in the overview.</source>
        <translation>请在概览中选择一条。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the chains that are watched now. Add it in the settings, or start with --chain %1.</source>
        <translation>“%1”不在当前监视的链之中。请在设置中添加，或以 --chain %1 启动。</translation>
    </message>
    <message>
        <source>No chain is chosen</source>
        <translation>未选择链</translation>
    </message>
    <message>
        <source>This chain is not watched</source>
        <translation>未监视此链</translation>
    </message>
</context>
<context>
    <name>ChainRow</name>
    <message>
        <source>%1, %2</source>
        <comment>stack, network</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ChainSection</name>
    <message>
        <source>Their nodes, too. What is set here counts from the next start without --chain.</source>
        <translation>节点也是如此。这里的设置从下次不带 --chain 启动时生效。</translation>
    </message>
    <message>
        <source>This run&apos;s chains come from the command line.</source>
        <translation>本次运行的链由命令行指定。</translation>
    </message>
    <message>
        <source>Ticked chains are watched. Each needs nodes that answer. Two of different operators show a halt soonest; where one alone answers, it takes three times as long.</source>
        <translation>监视已勾选的链。每条链都需要有应答的节点。两个不同运营方的节点能最快看出停机；若只有一个应答，则需三倍的时间。</translation>
    </message>
</context>
<context>
    <name>ChainState</name>
    <message>
        <source>live</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>启动中</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>late</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>追赶中</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>已回滚</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>恢复中</translation>
    </message>
</context>
<context>
    <name>ChainTable</name>
    <message>
        <source>Chains</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Show all chains</source>
        <translation>显示所有链</translation>
    </message>
    <message>
        <source>Shown are only: %1.</source>
        <translation>仅显示：%1。</translation>
    </message>
    <message>
        <source>No chain has all of these words in its name, stack or state.</source>
        <translation>没有链的名称、技术栈或状态包含所有这些词。</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>没有与“%1”匹配的内容</translation>
    </message>
    <message>
        <source>No favourite among these chains</source>
        <translation>这些链中没有收藏</translation>
    </message>
    <message>
        <source>No chain fits</source>
        <translation>没有符合的链</translation>
    </message>
    <message>
        <source>Choose chains</source>
        <translation>选择链</translation>
    </message>
</context>
<context>
    <name>ChainTicks</name>
    <message>
        <source>Find a chain by name, stack or chain id</source>
        <translation>按名称、技术栈或链 ID 查找</translation>
    </message>
    <message>
        <source>Test networks</source>
        <translation>测试网</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>链</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未支持</translation>
    </message>
    <message>
        <source>Nodes of %1</source>
        <comment>chain</comment>
        <translation>%1 的节点</translation>
    </message>
    <message>
        <source>No chain fits. A node of your own can be added in Settings.</source>
        <translation>没有符合的链。可在设置中添加自己的节点。</translation>
    </message>
    <message numerus="yes">
        <source>%n chain(s) are watched</source>
        <translation>
            <numerusform>正在观察 %n 条链</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual twelve</source>
        <translation>默认的十二条</translation>
    </message>
</context>
<context>
    <name>ChartExportSheet</name>
    <message>
        <source>Save the figures as CSV</source>
        <translation>将数据存为 CSV</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>将图表存为图片</translation>
    </message>
    <message>
        <source>All lines of this page over the range in sight, as the history holds them.</source>
        <translation>可见范围内本页的全部曲线，与历史记录一致。</translation>
    </message>
    <message>
        <source>With title, range and source, at twice the size on screen.</source>
        <translation>含标题、范围和来源，为屏幕尺寸的两倍。</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>Light ground</source>
        <translation>浅色背景</translation>
    </message>
    <message>
        <source>Dark ground</source>
        <translation>深色背景</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>A file of this name is there. Replace it, or choose another name.</source>
        <translation>已有同名文件。请替换它，或另选名称。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Show as a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Linear axis</source>
        <translation>线性坐标</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>对数坐标</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>存为 CSV…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>存为图片…</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Menu of %1</source>
        <translation>%1 的菜单</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>正在读取历史…</translation>
    </message>
    <message>
        <source>Nothing is known of this range.</source>
        <translation>此范围内没有数据。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chain, chart</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间 (UTC)</translation>
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
        <translation>空间不足</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>恢复默认</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to a chain, a page, or do something</source>
        <translation>前往链、页面，或执行操作</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>没有符合的内容。请减少字符。</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>%1, %2</source>
        <comment>result, kind</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Transactions</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Gas</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>基础费用</translation>
    </message>
    <message>
        <source>Block interval</source>
        <translation>出块间隔</translation>
    </message>
    <message>
        <source>Safe lag</source>
        <translation>Safe 滞后</translation>
    </message>
    <message>
        <source>Finalized lag</source>
        <translation>Finalized 滞后</translation>
    </message>
    <message>
        <source>Rollscope · %1</source>
        <comment>source</comment>
        <translation>Rollscope · %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>%1, 100 = %2</source>
        <comment>metric, moment</comment>
        <translation>%1，100 = %2</translation>
    </message>
    <message>
        <source>the chosen moment</source>
        <translation>所选时刻</translation>
    </message>
    <message>
        <source>the left edge</source>
        <translation>左边缘</translation>
    </message>
    <message>
        <source>Choose up to eight chains above. One metric is drawn for all of them over one range.</source>
        <translation>请在上方选择最多八条链，将在同一范围内绘制同一指标。</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>尚无可比较的内容</translation>
    </message>
    <message>
        <source>Transfer cost</source>
        <translation>转账费用</translation>
    </message>
    <message>
        <source>Swap cost</source>
        <translation>兑换费用</translation>
    </message>
    <message>
        <source>Costs are read every five minutes; their prices in USD come from Ethereum, which has to be watched, too.</source>
        <translation>费用每五分钟读取一次；美元价格来自以太坊，因此也需要监视以太坊。</translation>
    </message>
    <message>
        <source>This recording carries no costs.</source>
        <translation>此录制中没有费用数据。</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Everything is kept in one file of this profile, on this machine. What is older is taken out in steps: first single blocks, then minutes, then hours.</source>
        <translation>所有内容都保存在本机、本配置的一个文件中。较旧的内容逐级清除：先是单个区块，然后是分钟，再是小时。</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Every block</source>
        <translation>每个区块</translation>
    </message>
    <message>
        <source>Days that every block is kept</source>
        <translation>保留每个区块的天数</translation>
    </message>
    <message>
        <source>Figures by the minute</source>
        <translation>每分钟数据</translation>
    </message>
    <message>
        <source>Days that figures by the minute are kept</source>
        <translation>保留每分钟数据的天数</translation>
    </message>
    <message>
        <source>Figures by the hour</source>
        <translation>每小时数据</translation>
    </message>
    <message>
        <source>Days that figures by the hour are kept</source>
        <translation>保留每小时数据的天数</translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>Hash of the transaction</source>
        <translation>交易哈希</translation>
    </message>
    <message>
        <source>The nodes are asked …</source>
        <translation>正在询问节点 …</translation>
    </message>
    <message>
        <source>Look it up by this hash</source>
        <translation>按此哈希查找</translation>
    </message>
    <message>
        <source>Send the same bytes again</source>
        <translation>再次发送相同的字节</translation>
    </message>
</context>
<context>
    <name>EndpointCard</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>operator, state, latency</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, lag</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>EndpointList</name>
    <message>
        <source>Nodes of %1</source>
        <comment>chain</comment>
        <translation>%1 的节点</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>全部测试</translation>
    </message>
    <message>
        <source>No node of this chain is known. Add one below.</source>
        <translation>没有该链的已知节点。请在下方添加。</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>operator, transport, what a test said</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>operator, transport</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>测试 %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Remove this chain</source>
        <translation>移除该链</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>恢复随附</translation>
    </message>
</context>
<context>
    <name>EndpointRow</name>
    <message>
        <source>%1, %2</source>
        <comment>operator, state</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, lag</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>state, duration</comment>
        <translation>%1，已 %2</translation>
    </message>
</context>
<context>
    <name>EndpointStrip</name>
    <message>
        <source>Endpoints</source>
        <translation>端点</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Evidence per endpoint</source>
        <translation>各端点的证据</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>column head</comment>
        <translation>到达</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>column head</comment>
        <translation>区块</translation>
    </message>
    <message>
        <source>Hash</source>
        <comment>column head</comment>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>column head</comment>
        <translation>运营方</translation>
    </message>
    <message>
        <source>Showed</source>
        <comment>column head</comment>
        <translation>表现</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column head</comment>
        <translation>时刻</translation>
    </message>
</context>
<context>
    <name>ExportIncident</name>
    <message>
        <source>Export the incident</source>
        <translation>导出事件</translation>
    </message>
    <message>
        <source>Rollscope · %1 · %2</source>
        <comment>source, moment</comment>
        <translation>Rollscope · %1 · %2</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>JSON, with all evidence</source>
        <translation>JSON，含全部证据</translation>
    </message>
    <message>
        <source>PDF, one page</source>
        <translation>PDF，一页</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>label, value, note</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Choose chains</source>
        <translation>选择链</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>开始观察</translation>
    </message>
    <message>
        <source>Is a rollup down right now, and who says so?</source>
        <translation>此刻有 Rollup 停止吗？依据来自谁？</translation>
    </message>
    <message>
        <source>Which chains do you watch?</source>
        <translation>要观察哪些链？</translation>
    </message>
    <message>
        <source>Shall Rollscope tell you when one stops?</source>
        <translation>链停止时要通知您吗？</translation>
    </message>
    <message>
        <source>%1, %2 of 3</source>
        <comment>program, screen</comment>
        <translation>%1，第 %2 步，共 3 步</translation>
    </message>
    <message>
        <source>Every chain in one line, worst first: transactions, gas, fees, the age of its last block.</source>
        <translation>每条链一行，最差的在前：交易、Gas、费用、最新区块的时长。</translation>
    </message>
    <message>
        <source>One look</source>
        <translation>一目了然</translation>
    </message>
    <message>
        <source>A chain is called silent only by what its nodes sent, with the blocks, the times and the operators. What is not known is shown as not known.</source>
        <translation>只依据节点发来的内容判定链已静默，并附上区块、时间和运营方。未知的就显示为未知。</translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation>有据可查</translation>
    </message>
    <message>
        <source>Rollscope speaks to public nodes of the chains that you choose next, or to your own. Their operators see your address, as those of any web site do. Nothing else leaves this machine: no account, no telemetry.</source>
        <translation>Rollscope 与您接下来所选链的公共节点或您自己的节点通信。与任何网站一样，节点运营方能看到您的地址。除此之外没有任何内容离开本机：无账户，无遥测。</translation>
    </message>
    <message>
        <source>From your machine</source>
        <translation>从您的电脑出发</translation>
    </message>
    <message>
        <source>One notification when a chain stops, none while it stays so. Needs a tray on this desktop.</source>
        <translation>链停止时通知一次，停止期间不再重复。需要桌面有托盘。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>The colours follow the desktop unless you choose.</source>
        <translation>若不选择，颜色跟随桌面。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>All of this stands in Settings, and can be changed at any time.</source>
        <translation>这些都在设置中，可随时更改。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
</context>
<context>
    <name>GuardPart</name>
    <message>
        <source>You sign all the same. It holds for this transaction once, and only while nothing else comes up.</source>
        <translation>您仍要签名。仅对这笔交易有效一次，且期间不得出现其他问题。</translation>
    </message>
    <message>
        <source>It is better to wait. To sign all the same, type the name of the chain: %1</source>
        <translation>最好等待。若仍要签名，请输入链的名称：%1</translation>
    </message>
    <message>
        <source>Type %1 to sign all the same</source>
        <translation>输入 %1 以仍然签名</translation>
    </message>
    <message>
        <source>I want it once more</source>
        <translation>我要再来一次</translation>
    </message>
</context>
<context>
    <name>HeaderCell</name>
    <message>
        <source>sorted ascending</source>
        <translation>升序</translation>
    </message>
    <message>
        <source>sorted descending</source>
        <translation>降序</translation>
    </message>
</context>
<context>
    <name>IncidentFacts</name>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Rollscope told at</source>
        <translation>Rollscope 告知时间</translation>
    </message>
    <message>
        <source>Told after the first conflicting block</source>
        <translation>首个冲突区块后多久告知</translation>
    </message>
    <message>
        <source>Told after the first missed block</source>
        <translation>首个缺失区块后多久告知</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Common ancestor</source>
        <translation>共同祖先</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Hash of the common ancestor</source>
        <translation>共同祖先的哈希</translation>
    </message>
    <message>
        <source>Failed together with others, by what they share</source>
        <translation>与其他链一同故障，共同之处</translation>
    </message>
    <message>
        <source>First of the group</source>
        <translation>本组首个</translation>
    </message>
    <message>
        <source>The operator&apos;s notice</source>
        <translation>运营方公告</translation>
    </message>
    <message>
        <source>%1 UTC. %2</source>
        <comment>moment, comparison</comment>
        <translation>%1 UTC。%2</translation>
    </message>
    <message>
        <source>not known; write it below to compare</source>
        <translation>未知；在下方填写即可比较</translation>
    </message>
</context>
<context>
    <name>IncidentFilters</name>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 年</translation>
    </message>
    <message numerus="yes">
        <source>%n known incident(s)</source>
        <translation>
            <numerusform>%n 个已知事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) open now</source>
        <translation>
            <numerusform>当前有 %n 个未结束的事件</numerusform>
        </translation>
    </message>
    <message>
        <source>No incident is open</source>
        <translation>没有未结束的事件</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <comment>incidents</comment>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>Seen here</source>
        <translation>本机所见</translation>
    </message>
    <message>
        <source>Known history</source>
        <translation>已知历史</translation>
    </message>
    <message>
        <source>Outages and rollbacks of the past, from public sources</source>
        <translation>来自公开资料的过往停止与回滚</translation>
    </message>
    <message>
        <source>Search incidents</source>
        <translation>搜索事件</translation>
    </message>
    <message>
        <source>All chains</source>
        <translation>所有链</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>所有类型</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Safe head stall</source>
        <translation>安全头停滞</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>追赶中</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>所有严重程度</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>未结束与已结束</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) recovering</source>
        <translation>
            <numerusform>%n 起事件恢复中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them recovering; %2 of %3 shown</source>
        <comment>incidents</comment>
        <translation>其中 %1 起恢复中；显示 %2 / %3</translation>
    </message>
</context>
<context>
    <name>IncidentList</name>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
</context>
<context>
    <name>IncidentPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>chain, kind of incident</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, open</source>
        <comment>severity</comment>
        <translation>%1，未结束</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>返回列表 (Esc)</translation>
    </message>
    <message>
        <source>Open the chain</source>
        <translation>打开该链</translation>
    </message>
    <message>
        <source>What a replay has to choose, as no source tells it: %1.</source>
        <translation>资料未载、重放时假定的内容：%1。</translation>
    </message>
    <message>
        <source>It cannot be replayed: %1.</source>
        <translation>无法重放：%1。</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>重放</translation>
    </message>
    <message>
        <source>plays in this window from 5 min before, 10 times as fast; live nodes rest meanwhile</source>
        <translation>在此窗口从 5 分钟前起以 10 倍速播放；期间暂停实时节点</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>%1, recovering</source>
        <comment>severity</comment>
        <translation>%1，恢复中</translation>
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
        <translation>未结束</translation>
    </message>
    <message>
        <source>reconstructed</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>恢复中</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>The stored incidents cannot be read</source>
        <translation>无法读取已保存的事件</translation>
    </message>
    <message>
        <source>Outages and rollbacks of the past, from public sources. Rollscope did not see them; it can replay most of them from a reconstruction.</source>
        <translation>来自公开资料的过往停止与回滚。Rollscope 并未亲见；其中多数可由重建进行重放。</translation>
    </message>
    <message>
        <source>The blocks of this session are made from public facts: what follows was found in a reconstruction, not on a live chain.</source>
        <translation>本会话的区块由公开事实构造：以下内容发现于重建之中，而非真实链上。</translation>
    </message>
    <message>
        <source>Known incidents</source>
        <translation>已知事件</translation>
    </message>
    <message>
        <source>Reconstructed</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>It is not among what this machine keeps; it may have happened on another one.</source>
        <translation>本机保存的内容中没有它；可能发生在另一台机器上。</translation>
    </message>
    <message>
        <source>Its evidence stands here: who showed which block when, and how long it took to notice.</source>
        <translation>此处显示证据：谁在何时展示了哪个区块，以及多久才被察觉。</translation>
    </message>
    <message>
        <source>No incident &quot;%1&quot;</source>
        <translation>没有事件“%1”</translation>
    </message>
    <message>
        <source>Choose an incident</source>
        <translation>请选择一个事件</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Look at known incidents</source>
        <translation>查看已知事件</translation>
    </message>
    <message>
        <source>The kept incidents are being read.</source>
        <translation>正在读取已保存的事件。</translation>
    </message>
    <message>
        <source>%1 of them are hidden by the filter.</source>
        <translation>其中 %1 个被筛选隐藏。</translation>
    </message>
    <message>
        <source>The shipped history is being read.</source>
        <translation>正在读取随附的历史。</translation>
    </message>
    <message>
        <source>No chain is watched yet.</source>
        <translation>尚未监视任何链。</translation>
    </message>
    <message>
        <source>Older ones are kept; choose a longer range above.</source>
        <translation>更早的已保存；请在上方选择更长的范围。</translation>
    </message>
    <message>
        <source>None of the watched chains halted, rolled back or fell behind while Rollscope looked. To see what it would tell, look at incidents of the past.</source>
        <translation>在 Rollscope 观察期间，所监视的链没有停止、回滚或落后。想看它会如何告知，可查看过往事件。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取中</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>没有符合的</translation>
    </message>
    <message>
        <source>Nothing in this range</source>
        <translation>此范围内没有</translation>
    </message>
    <message>
        <source>No incident so far</source>
        <translation>目前没有事件</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>回滚</translation>
    </message>
    <message>
        <source>Safe head stall</source>
        <translation>安全头停滞</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>追赶中</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>severity</comment>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>severity</comment>
        <translation>严重</translation>
    </message>
    <message>
        <source>No block for %1</source>
        <translation>已 %1 无区块</translation>
    </message>
    <message>
        <source>Blocks dropped, depth not told</source>
        <translation>区块被丢弃，深度未知</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln block(s) dropped</source>
        <translation>
            <numerusform>至少 %Ln 个区块被丢弃</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) dropped</source>
        <translation>
            <numerusform>%Ln 个区块被丢弃</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of the chain</source>
        <comment>blocks dropped, time</comment>
        <translation>%1，相当于链上 %2</translation>
    </message>
    <message>
        <source>Safe head stood still for %1</source>
        <translation>安全头停滞 %1</translation>
    </message>
    <message>
        <source>Slow or empty blocks for %1</source>
        <translation>%1 内区块缓慢或为空</translation>
    </message>
    <message>
        <source>Caught up for %1</source>
        <translation>追赶了 %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>有应答</translation>
    </message>
    <message>
        <source>lagging</source>
        <translation>落后</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>卡住</translation>
    </message>
    <message>
        <source>on a fork</source>
        <translation>在分叉上</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>被限流</translation>
    </message>
    <message>
        <source>lying</source>
        <translation>说谎</translation>
    </message>
    <message>
        <source>How long it lasted is not told</source>
        <translation>持续时间未知</translation>
    </message>
    <message>
        <source>The incident that was open here was found in a recording, which is not shown any more. These are of the live nodes.</source>
        <translation>此前打开的事件来自一段已不再显示的录制。列表中是实时节点的事件。</translation>
    </message>
    <message>
        <source>The incident that was open here was found on live nodes, which are not shown now. These are of the recording.</source>
        <translation>此前打开的事件来自实时节点，现在不显示它们。列表中是录制中的事件。</translation>
    </message>
    <message>
        <source>%1; blocks again since %2 UTC</source>
        <comment>what it was, time</comment>
        <translation>%1；自 %2 UTC 起恢复出块</translation>
    </message>
    <message>
        <source>%1; over since %2 UTC</source>
        <comment>what it was, time</comment>
        <translation>%1；已于 %2 UTC 结束</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>Type these words from what you wrote down.</source>
        <translation>请照您写下的内容输入这些词。</translation>
    </message>
    <message>
        <source>word %1</source>
        <translation>第 %1 个词</translation>
    </message>
    <message>
        <source>Word %1 of what you wrote down</source>
        <translation>您写下的第 %1 个词</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比对</translation>
    </message>
    <message>
        <source>Start over with new words</source>
        <translation>用新的词重新开始</translation>
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
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>KeyMakerPanel</name>
    <message>
        <source>Write these words down</source>
        <translation>写下这些词</translation>
    </message>
    <message>
        <source>Is it on paper?</source>
        <translation>写在纸上了吗？</translation>
    </message>
    <message>
        <source>The words of another wallet</source>
        <translation>另一个钱包的助记词</translation>
    </message>
    <message>
        <source>The password that the file has</source>
        <translation>该文件的密码</translation>
    </message>
    <message>
        <source>A password for the new key file</source>
        <translation>新密钥文件的密码</translation>
    </message>
    <message>
        <source>The key file is made</source>
        <translation>密钥文件已生成</translation>
    </message>
    <message>
        <source>%1
kept in %2
It opens with this password only, here and in other wallets. Nobody can reset it.</source>
        <comment>account, file</comment>
        <translation>%1
保存在 %2
在这里和其他钱包里都只能用这个密码打开。没有人能重置它。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>KeyPart</name>
    <message>
        <source>A last resort: who can read this machine&apos;s memory while it signs, can steal the key. Each file is encrypted with a password that is asked for at each signature (keystore v3, which other wallets read).</source>
        <translation>最后的办法：在签名时能读取本机内存的人可以盗走密钥。每个文件都用密码加密，每次签名都会询问（keystore v3，其他钱包也能读取）。</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>密钥文件</translation>
    </message>
    <message>
        <source>No key is on this machine. Key files would be kept in %1.</source>
        <comment>folder</comment>
        <translation>本机上没有密钥。密钥文件会保存在 %1。</translation>
    </message>
    <message>
        <source>No key is on this machine.</source>
        <translation>本机上没有密钥。</translation>
    </message>
    <message>
        <source>Create a new key …</source>
        <translation>创建新密钥 …</translation>
    </message>
    <message>
        <source>Bring in words …</source>
        <translation>导入助记词 …</translation>
    </message>
    <message>
        <source>a key file, or a folder of them</source>
        <translation>密钥文件，或其所在的文件夹</translation>
    </message>
    <message>
        <source>Path of a key file or of a folder</source>
        <translation>密钥文件或文件夹的路径</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in that folder can be brought in:</source>
        <translation>
            <numerusform>该文件夹中有 %n 个文件可以导入：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyPassword</name>
    <message>
        <source>The account is %1. If you expected another one, cancel.</source>
        <translation>账户是 %1。如果不是您预期的，请取消。</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>再次输入新密码</translation>
    </message>
    <message>
        <source>at least 12 characters; four or five random words are better</source>
        <translation>至少 12 个字符；四五个随机词更好</translation>
    </message>
    <message>
        <source>at least 6 different characters</source>
        <translation>至少 6 个不同的字符</translation>
    </message>
    <message>
        <source>not digits alone</source>
        <translation>不能只有数字</translation>
    </message>
    <message>
        <source>the same twice</source>
        <translation>两次相同</translation>
    </message>
    <message>
        <source>Make the key file</source>
        <translation>生成密钥文件</translation>
    </message>
</context>
<context>
    <name>KeyPhrase</name>
    <message>
        <source>12, 15, 18, 21 or 24 words of BIP-39, in any of its languages, without a passphrase of their own. They are checked here and sent nowhere.</source>
        <translation>12、15、18、21 或 24 个 BIP-39 助记词，任一语言，且没有另外的密码短语。只在这里检查，不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Words of the mnemonic</source>
        <translation>助记词</translation>
    </message>
    <message>
        <source>Where the account lies under the words. Most wallets count the last number up.</source>
        <translation>账户在助记词下的位置。多数钱包递增最后一个数字。</translation>
    </message>
    <message>
        <source>Path (BIP-44)</source>
        <translation>路径（BIP-44）</translation>
    </message>
    <message>
        <source>Derivation path</source>
        <translation>派生路径</translation>
    </message>
    <message>
        <source>Find the account</source>
        <translation>查找账户</translation>
    </message>
</context>
<context>
    <name>KeyProgress</name>
    <message>
        <source>Working: %1. Cancelling throws the result away.</source>
        <comment>how long</comment>
        <translation>正在处理：%1。取消会丢弃结果。</translation>
    </message>
</context>
<context>
    <name>KeyUnlock</name>
    <message>
        <source>%1
The key of %2</source>
        <comment>file, account</comment>
        <translation>%1
%2 的密钥</translation>
    </message>
    <message>
        <source>password of the file</source>
        <translation>文件的密码</translation>
    </message>
    <message>
        <source>Password of the key file</source>
        <translation>密钥文件的密码</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>On paper, in this order. They are shown this once, and three of them are asked back. Whoever has them has the account; without them it is lost when this machine is.</source>
        <translation>写在纸上，按此顺序。只显示这一次，之后会问其中三个。谁拥有这些词，谁就拥有账户；没有它们，机器丢了账户也就丢了。</translation>
    </message>
    <message>
        <source>How many words</source>
        <translation>词的数量</translation>
    </message>
    <message>
        <source>12 words</source>
        <translation>12 个词</translation>
    </message>
    <message>
        <source>24 words</source>
        <translation>24 个词</translation>
    </message>
    <message>
        <source>They are on paper</source>
        <translation>已写在纸上</translation>
    </message>
</context>
<context>
    <name>LegendEntry</name>
    <message>
        <source>Space hides this line, Enter shows it alone</source>
        <translation>空格隐藏此线，回车只显示此线</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Click hides, double-click shows it alone</source>
        <translation>单击隐藏，双击只显示此线</translation>
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
        <translation>%1（%2）- %3</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>mainnet</source>
        <translation>主网</translation>
    </message>
    <message>
        <source>testnet</source>
        <translation>测试网</translation>
    </message>
    <message>
        <source>local</source>
        <translation>本地</translation>
    </message>
    <message>
        <source>own node</source>
        <translation>自有节点</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Public nodes are shared with everyone: Rollscope asks little of them by itself.</source>
        <translation>公共节点由大家共享：Rollscope 会自觉少发请求。</translation>
    </message>
    <message>
        <source>socks5://host:port (Tor: socks5://127.0.0.1:9050) or http://host:port. Empty: no proxy. Names are resolved by the proxy.</source>
        <translation>socks5://主机:端口（Tor：socks5://127.0.0.1:9050）或 http://主机:端口。留空则不用代理。域名由代理解析。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>无代理</translation>
    </message>
    <message>
        <source>Operators for each chain</source>
        <translation>每条链的运营方数</translation>
    </message>
    <message>
        <source>At most so many for each node. 0: ten for a public node, two hundred for one on this machine.</source>
        <translation>每个节点的上限。0：公共节点为十，本机节点为二百。</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>Asks for blocks slowly instead of having them pushed, for a line that is paid by volume.</source>
        <translation>不接收推送，而是缓慢轮询区块，适合按流量计费的线路。</translation>
    </message>
    <message>
        <source>Metered connection</source>
        <translation>按流量计费</translation>
    </message>
    <message>
        <source>So many nodes of different operators are connected for each chain. With one, its word alone makes a halt; more see more and cost more.</source>
        <translation>每条链连接这么多不同运营方的节点。只有一个节点时，仅凭它就判定停机；越多看得越全，开销也越大。</translation>
    </message>
</context>
<context>
    <name>NodeAdder</name>
    <message>
        <source>Add a node</source>
        <translation>添加节点</translation>
    </message>
    <message>
        <source>WebSocket (wss://, ws://) or HTTP. A key stands as ${NAME} and is read from the environment, so that it is written nowhere.</source>
        <translation>WebSocket（wss://、ws://）或 HTTP。密钥写作 ${NAME}，从环境变量读取，不会写入任何地方。</translation>
    </message>
    <message>
        <source>Address of the node</source>
        <translation>节点地址</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Name of the chain</source>
        <translation>链的名称</translation>
    </message>
    <message>
        <source>My own node: ask it first</source>
        <translation>我自己的节点：优先询问</translation>
    </message>
    <message>
        <source>Add the chain</source>
        <translation>添加该链</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>chain</comment>
        <translation>添加到 %1</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>A time as 2026-11-21 13:05, in UTC</source>
        <translation>如 2026-11-21 13:05 的 UTC 时间</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>您的备注</translation>
    </message>
    <message>
        <source>What happened, links, what you did. It stays on this machine.</source>
        <translation>发生了什么、链接、您做了什么。仅保存在本机。</translation>
    </message>
    <message>
        <source>The operator told the public at (UTC)</source>
        <translation>运营方公开告知时间 (UTC)</translation>
    </message>
    <message>
        <source>2026-11-21 13:05</source>
        <translation>2026-11-21 13:05</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>A tape plays: the note is gone when it ends.</source>
        <translation>正在播放磁带：结束后备注即消失。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
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
        <translation>关闭窗口后图标留在托盘，继续观察各条链。</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>在托盘中继续</translation>
    </message>
    <message>
        <source>One message when something goes wrong on a chain, one when it is over, none between. The icon in the tray shows the worst state over all chains.</source>
        <translation>链出问题时一条消息，结束时一条，其间没有。托盘图标显示所有链中最差的状态。</translation>
    </message>
    <message>
        <source>This desktop has no tray that shows notifications: nothing can be shown here. The sound and the webhook work without one.</source>
        <translation>此桌面没有可显示通知的托盘，因此这里无法显示任何通知。声音和 Webhook 不需要托盘。</translation>
    </message>
    <message>
        <source>It names the chain and the reason, never an amount. A click on it opens the chain.</source>
        <translation>只说明链和原因，从不提金额。点击即可打开该链。</translation>
    </message>
    <message>
        <source>Halts, rollbacks of three blocks and more, transactions you watch</source>
        <translation>停止、三个区块及以上的回滚、您关注的交易</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Nothing posted to the L1 for long, service that stays degraded for five minutes</source>
        <translation>长时间未向 L1 发布，服务降级持续五分钟</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Everything else: shallow rollbacks, catching up</source>
        <translation>其他一切：浅回滚、追赶</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>minutes between two messages of one kind about one chain</source>
        <translation>分钟：同一条链同类消息之间的间隔</translation>
    </message>
    <message>
        <source>Rest between messages</source>
        <translation>消息间隔</translation>
    </message>
    <message>
        <source>%1: notification</source>
        <comment>a severity</comment>
        <translation>%1：通知</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>%1: sound</source>
        <comment>a severity</comment>
        <translation>%1：声音</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
</context>
<context>
    <name>Overall</name>
    <message numerus="yes">
        <source>%n chain(s)</source>
        <translation>
            <numerusform>%n 条链</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all live</source>
        <comment>12 chains</comment>
        <translation>%1：全部正常</translation>
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
            <numerusform>异常 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>未知 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starting</source>
        <translation>
            <numerusform>启动中 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>正常 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>12 chains: 1 late, 11 live</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>The engine opens its store and its connections.</source>
        <translation>引擎正在打开存储和连接。</translation>
    </message>
    <message>
        <source>No chains to watch</source>
        <translation>没有要观察的链</translation>
    </message>
    <message>
        <source>%1, in the recording</source>
        <comment>12 chains: all live</comment>
        <translation>%1（录制）</translation>
    </message>
    <message>
        <source>Nothing is reachable</source>
        <translation>无法连接任何节点</translation>
    </message>
    <message numerus="yes">
        <source>None of %n endpoint(s) answers (%1). Check the network, a proxy or a firewall; every endpoint is tried again by itself.</source>
        <translation>
            <numerusform>%n 个端点均无应答（%1）。请检查网络、代理或防火墙；会自动重试每个端点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connecting to %n chain(s)</source>
        <translation>
            <numerusform>正在连接 %n 条链</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n endpoint(s) answer; the first blocks come within seconds.</source>
        <translation>
            <numerusform>%n 个端点中有 %1 个应答；首批区块几秒内到达。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose chains in Settings, or add a node of your own there.</source>
        <translation>在设置中选择链，或添加自己的节点。</translation>
    </message>
    <message numerus="yes">
        <source>%n recovering</source>
        <translation>
            <numerusform>恢复中 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Look at a recording</source>
        <translation>查看录制</translation>
    </message>
</context>
<context>
    <name>OverviewColumns</name>
    <message>
        <source>Base fee</source>
        <translation>基础费</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Mgas/s</source>
        <translation>Mgas/s</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>最新区块</translation>
    </message>
    <message>
        <source>Safe behind</source>
        <translation>safe 落后</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Reorgs</source>
        <translation>重组</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Final behind</source>
        <translation>final 落后</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>出块间隔</translation>
    </message>
    <message>
        <source>Swap, USD</source>
        <translation>兑换，美元</translation>
    </message>
    <message>
        <source>vs. L1</source>
        <translation>对比 L1</translation>
    </message>
    <message>
        <source>Sequencers</source>
        <translation>排序器</translation>
    </message>
    <message>
        <source>Last posted</source>
        <translation>最近发布</translation>
    </message>
    <message>
        <source>Value locked</source>
        <translation>锁定价值</translation>
    </message>
</context>
<context>
    <name>OverviewHeader</name>
    <message>
        <source>State</source>
        <comment>column head</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>By state, worst first</source>
        <translation>按状态，最差在前</translation>
    </message>
    <message>
        <source>Chain</source>
        <comment>column head</comment>
        <translation>链</translation>
    </message>
    <message>
        <source>TPS</source>
        <comment>column head</comment>
        <translation>TPS</translation>
    </message>
    <message>
        <source>Transactions per second over the last minute</source>
        <translation>最近一分钟的每秒交易数</translation>
    </message>
    <message>
        <source>15 min</source>
        <comment>column head: TPS of the last 15 minutes</comment>
        <translation>15 分钟</translation>
    </message>
    <message>
        <source>Mgas/s</source>
        <comment>column head</comment>
        <translation>Mgas/s</translation>
    </message>
    <message>
        <source>Million gas per second over the last minute</source>
        <translation>最近一分钟的每秒百万 Gas</translation>
    </message>
    <message>
        <source>Base fee</source>
        <comment>column head</comment>
        <translation>基础费</translation>
    </message>
    <message>
        <source>Base fee per gas of the last block, in the chain&apos;s own token</source>
        <translation>最新区块的每 Gas 基础费，以该链代币计</translation>
    </message>
    <message>
        <source>Last block</source>
        <comment>column head</comment>
        <translation>最新区块</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column head</comment>
        <translation>距今</translation>
    </message>
    <message>
        <source>Time since the last block</source>
        <translation>距最新区块的时间</translation>
    </message>
    <message>
        <source>Safe behind</source>
        <comment>column head</comment>
        <translation>safe 落后</translation>
    </message>
    <message>
        <source>How far the safe head is behind the last block: what is written to layer 1 already</source>
        <translation>safe 头部落后最新区块多少：已写入第一层的部分</translation>
    </message>
    <message>
        <source>Final behind</source>
        <comment>column head</comment>
        <translation>final 落后</translation>
    </message>
    <message>
        <source>How far the finalized head is behind the last block</source>
        <translation>finalized 头部落后最新区块多少</translation>
    </message>
    <message>
        <source>Block time</source>
        <comment>column head</comment>
        <translation>出块间隔</translation>
    </message>
    <message>
        <source>Mean time between blocks over the last minute</source>
        <translation>最近一分钟的平均出块间隔</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>column head</comment>
        <translation>阶段</translation>
    </message>
    <message>
        <source>How far the chain can do without trust in its operators, as L2BEAT rates it</source>
        <translation>在不信任运营方的情况下能走多远，按 L2BEAT 评级</translation>
    </message>
    <message>
        <source>Coverage</source>
        <comment>column head</comment>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Share of the last minute&apos;s blocks that the figures are made of; empty when all</source>
        <translation>最近一分钟的区块中计入数据的比例；全部计入时为空</translation>
    </message>
    <message>
        <source>Nodes</source>
        <comment>column head</comment>
        <translation>节点</translation>
    </message>
    <message>
        <source>Endpoints that answer, of those connected</source>
        <translation>已连接端点中正在应答的数量</translation>
    </message>
    <message>
        <source>Reorgs</source>
        <comment>column head</comment>
        <translation>重组</translation>
    </message>
    <message>
        <source>Times that blocks were replaced since the start</source>
        <translation>启动以来区块被替换的次数</translation>
    </message>
    <message>
        <source>Swap, USD</source>
        <comment>column head</comment>
        <translation>兑换，美元</translation>
    </message>
    <message>
        <source>What a swap (180,000 gas) costs now, with what the chain charges for its data on layer 1</source>
        <translation>现在一次兑换（180,000 gas）的费用，包括该链为一层数据收取的部分</translation>
    </message>
    <message>
        <source>vs. L1</source>
        <comment>column head</comment>
        <translation>对比 L1</translation>
    </message>
    <message>
        <source>How many times as much the same swap costs on Ethereum now</source>
        <translation>同样的兑换现在在以太坊上贵多少倍</translation>
    </message>
    <message>
        <source>Sequencers</source>
        <comment>column head</comment>
        <translation>排序器</translation>
    </message>
    <message>
        <source>How many made the last day&apos;s blocks, where the chain tells</source>
        <translation>若该链有说明：过去一天出块的排序器数量</translation>
    </message>
    <message>
        <source>Last posted</source>
        <comment>column head</comment>
        <translation>最近发布</translation>
    </message>
    <message>
        <source>Time since its last batch on its parent chain; known while that chain is watched</source>
        <translation>自其在父链上最近一个批次以来的时间；监视该链时可知</translation>
    </message>
    <message>
        <source>USD in the escrows of this chain alone, by contracts and price feeds on its parent chain; known while that is watched</source>
        <translation>仅属于此链的托管合约中的美元价值，依据其父链上的合约与价格源；在监视父链期间可知</translation>
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
        <translation>总览</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Value locked</source>
        <translation>锁定价值</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>质押</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>投资组合</translation>
    </message>
</context>
<context>
    <name>ParameterField</name>
    <message>
        <source>%1 (may stay empty)</source>
        <translation>%1（可留空）</translation>
    </message>
    <message>
        <source>All that can be given</source>
        <translation>可用的全部</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n 个字符</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastMessages</name>
    <message>
        <source>These settings, run over the incidents that are stored. Nothing is sent.</source>
        <translation>将这些设置应用于已保存的事件，不发送任何内容。</translation>
    </message>
    <message>
        <source>What would have been told</source>
        <translation>本会通知的内容</translation>
    </message>
    <message>
        <source>days back</source>
        <translation>天以内</translation>
    </message>
    <message>
        <source>Try it on the past</source>
        <translation>用过去的数据试验</translation>
    </message>
    <message>
        <source>Days to look back</source>
        <translation>回看天数</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>试验</translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message numerus="yes">
        <source>%n chain(s) shown: %1</source>
        <translation>
            <numerusform>显示 %n 条链：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>Filter: %1</source>
        <comment>number of picks</comment>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>技术栈</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
</context>
<context>
    <name>PickOne</name>
    <message>
        <source>%1: %2</source>
        <comment>filter, value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>PortfolioHead</name>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Can be claimed now</source>
        <translation>现在可领取</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>头寸</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>上次读取</translation>
    </message>
    <message>
        <source>Save history as CSV</source>
        <translation>将历史保存为 CSV</translation>
    </message>
    <message>
        <source>Save positions as JSON</source>
        <translation>将头寸保存为 JSON</translation>
    </message>
    <message>
        <source>Saved as %1. It is not signed: nobody can tell whether it was changed.</source>
        <translation>已保存为 %1。文件未签名：无人能判断它是否被改动过。</translation>
    </message>
    <message>
        <source>Save positions, signed</source>
        <translation>保存已签名的仓位</translation>
    </message>
    <message>
        <source>Still under way</source>
        <translation>仍在进行</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Positions cannot be read</source>
        <translation>无法读取头寸</translation>
    </message>
    <message>
        <source>Positions and claims</source>
        <translation>头寸与领取</translation>
    </message>
    <message>
        <source>The watched addresses hold nothing on these protocols.</source>
        <translation>所关注的地址在这些协议中没有任何资产。</translation>
    </message>
    <message>
        <source>Activity and rewards</source>
        <translation>活动与奖励</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>关注地址</translation>
    </message>
    <message>
        <source>Watch an address, yours or another: its positions, maturities and claims are read from the chains. No key is needed for that.</source>
        <translation>关注一个地址，自己的或他人的均可：其头寸、到期时间与可领取额从链上读取，无需密钥。</translation>
    </message>
    <message>
        <source>This window watches no chain with staking on it. Watch Metis or Ethereum, and positions there are read.</source>
        <translation>此窗口未关注任何有质押的链。关注 Metis 或 Ethereum 后，将读取其上的头寸。</translation>
    </message>
    <message>
        <source>All protocols are asked for all watched addresses.</source>
        <translation>正在就所有关注的地址查询所有协议。</translation>
    </message>
    <message>
        <source>No address is watched</source>
        <translation>未关注任何地址</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Not known from a recording</source>
        <translation>录制中无法得知</translation>
    </message>
    <message>
        <source>No protocols</source>
        <translation>没有协议</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取中</translation>
    </message>
    <message>
        <source>No connection is opened, so no position is read. Start Rollscope without --offline, and they are.</source>
        <translation>未打开任何连接,因此不会读取持仓。不带 --offline 启动 Rollscope 即可读取。</translation>
    </message>
    <message>
        <source>A recording holds blocks, not what accounts hold. Start Rollscope without it, and positions are read.</source>
        <translation>录制中只有区块,没有账户持仓。不带录制启动 Rollscope 即可读取持仓。</translation>
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
        <translation>现在可领取</translation>
    </message>
    <message>
        <source>Claim …</source>
        <translation>领取 …</translation>
    </message>
    <message>
        <source>Get out …</source>
        <translation>退出 …</translation>
    </message>
</context>
<context>
    <name>PositionTable</name>
    <message>
        <source>Positions</source>
        <translation>头寸</translation>
    </message>
    <message>
        <source>Position</source>
        <comment>column head</comment>
        <translation>头寸</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column head</comment>
        <translation>账户</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column head</comment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Worth now</source>
        <comment>column head</comment>
        <translation>当前价值</translation>
    </message>
    <message>
        <source>Can be claimed from</source>
        <comment>column head</comment>
        <translation>可领取时间</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print the report to a PDF</source>
        <translation>将报告打印为 PDF</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Rollscope has no account, sends no telemetry, looks for no updates and speaks to no server of its own. This is all that leaves this machine:</source>
        <translation>Rollscope 没有账户，不发送遥测，不检查更新，也不与自己的服务器通信。离开本机的只有以下内容：</translation>
    </message>
    <message numerus="yes">
        <source>Connections to the nodes of %n chain(s) that you watch: requests for blocks, receipts and state, no address of yours. An operator sees your network address (or your proxy&apos;s), when you watch, and which chains.</source>
        <translation>
            <numerusform>与您观察的 %n 条链的节点的连接：请求区块、收据和状态，不含您的钱包地址。运营方能看到您（或代理）的网络地址、观察时间和链。</numerusform>
        </translation>
    </message>
    <message>
        <source>To the nodes of the chains</source>
        <translation>发往各链的节点</translation>
    </message>
    <message>
        <source>The names of the nodes are resolved by your proxy.</source>
        <translation>节点域名由您的代理解析。</translation>
    </message>
    <message>
        <source>The names of the nodes are asked of this machine&apos;s name server.</source>
        <translation>节点域名向本机的域名服务器查询。</translation>
    </message>
    <message>
        <source>To the name server</source>
        <translation>发往域名服务器</translation>
    </message>
    <message>
        <source>The nodes of a chain while its test button asks them, and a node that you add, while it is tested.</source>
        <translation>按下测试按钮时该链的节点，以及添加时被测试的节点。</translation>
    </message>
    <message>
        <source>When you test</source>
        <translation>测试时</translation>
    </message>
    <message>
        <source>A page of a block explorer is opened by your browser, when you click on it.</source>
        <translation>点击时，由浏览器打开区块浏览器的页面。</translation>
    </message>
    <message>
        <source>When you follow a link</source>
        <translation>打开链接时</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>仅此而已</translation>
    </message>
    <message>
        <source>Messages about incidents, and about the transactions that you watch, posted to %1.</source>
        <translation>关于事件以及您关注的交易的消息，发送到 %1。</translation>
    </message>
    <message>
        <source>Messages about incidents, posted to %1. Nothing of the transactions that you watch.</source>
        <translation>关于事件的消息，发送到 %1。不包含您关注的交易。</translation>
    </message>
    <message>
        <source>To your webhook</source>
        <translation>发往您的 Webhook</translation>
    </message>
    <message>
        <source>History, settings, your own chains and recordings stay in the folder of this profile. So do the transactions and accounts that you watch: no node is asked for them. Keys of nodes and of the webhook are read from the environment and never written.</source>
        <translation>历史、设置、您自己的链和录制都保留在此配置的文件夹中。您关注的交易和账户也是如此：不会向任何节点查询它们。节点和 Webhook 的密钥从环境变量读取，从不写入。</translation>
    </message>
    <message>
        <source>What you connected under Accounts is asked every few seconds for its accounts and its chain, and told that Rollscope asks.</source>
        <translation>每隔几秒向您在“账户”中连接的签名者询问其账户和链，并说明是 Rollscope 在询问。</translation>
    </message>
    <message>
        <source>To your signers</source>
        <translation>发往您的签名者</translation>
    </message>
</context>
<context>
    <name>ProtocolCard</name>
    <message>
        <source>%1 · %2 · watched only</source>
        <comment>kind, token</comment>
        <translation>%1 · %2 · 仅关注</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind, token</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>health, why</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Way out takes</source>
        <translation>退出需时</translation>
    </message>
    <message>
        <source>Exit queue covered</source>
        <translation>退出队列覆盖</translation>
    </message>
    <message>
        <source>Who can replace it</source>
        <translation>谁能替换它</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合约</translation>
    </message>
    <message>
        <source>Last reward</source>
        <translation>上次奖励</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>rates over 7, 30 and 90 days</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Staked</source>
        <translation>已质押</translation>
    </message>
    <message>
        <source>Sequencer</source>
        <translation>排序器</translation>
    </message>
    <message>
        <source>Yearly rate over 7 · 30 · 90 days</source>
        <translation>年化，7 · 30 · 90 天</translation>
    </message>
    <message>
        <source>Yearly, by rewards</source>
        <translation>年化，按奖励</translation>
    </message>
    <message>
        <source>Yearly, as it claims</source>
        <translation>年化，按宣称</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取于</translation>
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
        <translation>可执行的操作</translation>
    </message>
    <message>
        <source>Ways out, read now</source>
        <translation>退出途径（刚刚读取）</translation>
    </message>
    <message>
        <source>What the chain says</source>
        <translation>链上数据</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>从列表中移除</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>收窄</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>展开</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>page (key)</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>5 min</source>
        <translation>5 分钟</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>继续（空格）</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>实时</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>转到实时</translation>
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
        <translation>起止时间，UTC，如 2026-11-21 13:00</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Not a range: from must lie before to, at most a year apart.</source>
        <translation>不是有效范围：起点须早于终点，最多相隔一年。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
</context>
<context>
    <name>ReadSheet</name>
    <message>
        <source>Read a transaction</source>
        <translation>读懂一笔交易</translation>
    </message>
    <message>
        <source>Paste a raw transaction, calldata, or a message as JSON (EIP-712). It stays on this machine.</source>
        <translation>粘贴原始交易、调用数据或 JSON 消息（EIP-712）。内容不会离开本机。</translation>
    </message>
    <message>
        <source>Transaction, calldata or message</source>
        <translation>交易、调用数据或消息</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>The contract&apos;s ABI: JSON, or lines such as function deposit(uint256 amount)</source>
        <translation>合约的 ABI：JSON，或如 function deposit(uint256 amount) 的行</translation>
    </message>
    <message>
        <source>ABI of the contract</source>
        <translation>合约的 ABI</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>The tape of %1 is being made…</source>
        <translation>正在生成 %1 的磁带…</translation>
    </message>
    <message>
        <source>Replay of %1: a reconstruction, not live</source>
        <translation>重放 %1：重建，并非实时</translation>
    </message>
    <message>
        <source>%1. Live nodes are not watched meanwhile.</source>
        <comment>position of the tape</comment>
        <translation>%1。期间不监视实时节点。</translation>
    </message>
    <message>
        <source>Speed; another one begins again</source>
        <translation>速度；更改后从头开始</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>返回实时</translation>
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
        <translation>区块占比</translation>
    </message>
    <message>
        <source>Most by %1, %2 of the transactions that were seen.</source>
        <translation>最多的是 %1，占所见交易的 %2。</translation>
    </message>
    <message>
        <source>No transactions are known in this range.</source>
        <translation>此范围内没有已知交易。</translation>
    </message>
    <message>
        <source>Share of transactions</source>
        <translation>交易占比</translation>
    </message>
    <message>
        <source>Of %1, in seconds; each class is a share of its blocks.</source>
        <translation>%1，以秒计；每一档为其区块的占比。</translation>
    </message>
    <message>
        <source>Block intervals</source>
        <translation>出块间隔</translation>
    </message>
    <message>
        <source>Million gas per second, means over the range in 12 parts; where nothing was seen there is nothing.</source>
        <translation>每秒百万 Gas，将范围分成 12 段取均值；未观测到的部分为空。</translation>
    </message>
    <message>
        <source>Gas by chain</source>
        <translation>各链 Gas</translation>
    </message>
    <message>
        <source>Blobs on %1, 24 h</source>
        <translation>%1 上的 blob，24 小时</translation>
    </message>
    <message>
        <source>Blobs on %1, 1 h</source>
        <translation>%1 上的 blob，1 小时</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>%1% of the range is known</source>
        <comment>coverage</comment>
        <translation>范围的 %1% 有数据</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>打印为 PDF…</translation>
    </message>
    <message>
        <source>The Qt Charts module for QML is not installed (Debian: qml6-module-qtcharts). All other pages work without it.</source>
        <translation>未安装 QML 的 Qt Charts 模块（Debian：qml6-module-qtcharts）。其他页面无需它也能工作。</translation>
    </message>
    <message>
        <source>These figures need a window; start Rollscope with a display.</source>
        <translation>这些图需要窗口；请在有显示器的环境中启动 Rollscope。</translation>
    </message>
    <message>
        <source>The history is being read.</source>
        <translation>正在读取历史。</translation>
    </message>
    <message>
        <source>The figures cannot be drawn here</source>
        <translation>此处无法绘制图形</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Rollscope · %1 · %2</source>
        <comment>source, range</comment>
        <translation>Rollscope · %1 · %2</translation>
    </message>
    <message>
        <source>Rollups, %1</source>
        <comment>title of the printed report</comment>
        <translation>Rollup，%1</translation>
    </message>
    <message>
        <source>Choose a longer range, or come back when Rollscope has watched for a while.</source>
        <translation>请选择更长的范围，或等 Rollscope 观察一段时间后再来。</translation>
    </message>
    <message>
        <source>Nothing is known of this range</source>
        <translation>此范围内没有数据</translation>
    </message>
</context>
<context>
    <name>ReviewBytes</name>
    <message numerus="yes">
        <source>The bytes that are signed: %n</source>
        <translation>
            <numerusform>被签名的字节：%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the bytes</source>
        <translation>复制字节</translation>
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
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>签名之前</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合约</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Compare on your device</source>
        <translation>在你的设备上核对</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>再显示 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>To be agreed to</source>
        <translation>需要同意的事项</translation>
    </message>
</context>
<context>
    <name>ReviewHash</name>
    <message>
        <source>Copy: %1</source>
        <comment>what</comment>
        <translation>复制：%1</translation>
    </message>
</context>
<context>
    <name>ScaleChips</name>
    <message>
        <source>Absolute</source>
        <translation>绝对值</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>指数化</translation>
    </message>
    <message>
        <source>Every line is 100 at the crosshair, or at the left edge (I)</source>
        <translation>所有曲线在十字线处或左边缘为 100 (I)</translation>
    </message>
</context>
<context>
    <name>SealPart</name>
    <message>
        <source>Your key file signs the positions, once its password opens it.</source>
        <translation>用密码打开后，您的密钥文件会签署仓位。</translation>
    </message>
    <message>
        <source>%1 is asked to sign the positions. Answer there.</source>
        <translation>已请求 %1 签署仓位。请在那里答复。</translation>
    </message>
    <message>
        <source>Take the question back</source>
        <translation>撤回请求</translation>
    </message>
    <message>
        <source>password of the file</source>
        <translation>文件的密码</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <comment>key file</comment>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Sign with it</source>
        <translation>用它签名</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>SequencerRow</name>
    <message>
        <source>Owner %1
Signer %2</source>
        <translation>所有者 %1
签名者 %2</translation>
    </message>
    <message>
        <source>Delegate through %1</source>
        <comment>protocol</comment>
        <translation>通过 %1 委托</translation>
    </message>
    <message>
        <source>Stake with it</source>
        <comment>column head</comment>
        <translation>在此质押</translation>
    </message>
    <message>
        <source>Signer %1</source>
        <translation>签名者 %1</translation>
    </message>
    <message>
        <source>none is known</source>
        <comment>protocol to stake through</comment>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>See %1 (watched only)</source>
        <comment>protocol</comment>
        <translation>查看 %1（仅观察）</translation>
    </message>
</context>
<context>
    <name>SequencerTable</name>
    <message>
        <source>The sequencers cannot be read</source>
        <translation>无法读取排序器</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>column head</comment>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Blocks made</source>
        <comment>column head</comment>
        <translation>已出块</translation>
    </message>
    <message>
        <source>Name, as its owner claims</source>
        <comment>column head</comment>
        <translation>名称（所有者自称）</translation>
    </message>
    <message>
        <source>Sequencers of Metis</source>
        <translation>Metis 的排序器</translation>
    </message>
    <message>
        <source>The contract names none.</source>
        <translation>合约中没有列出任何排序器。</translation>
    </message>
    <message>
        <source>They are read from the contracts of Metis on layer 1 and on its own chain.</source>
        <translation>从第一层和 Metis 自身链上的合约读取。</translation>
    </message>
    <message>
        <source>No sequencers</source>
        <translation>没有排序器</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>Of all locks</source>
        <comment>column head</comment>
        <translation>占全部锁定</translation>
    </message>
    <message>
        <source>Re-commits</source>
        <comment>column head</comment>
        <translation>重新提交</translation>
    </message>
    <message>
        <source>Share of blocks</source>
        <comment>column head</comment>
        <translation>占区块</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Chains and nodes</source>
        <translation>链与节点</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>外观与语言</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>Saved. It takes effect when the connections are opened anew.</source>
        <translation>已保存。重新建立连接后生效。</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>立即重新连接</translation>
    </message>
    <message>
        <source>Coarser figures are kept at least as long as finer ones.</source>
        <translation>较粗的数据至少与较细的保留一样久。</translation>
    </message>
    <message>
        <source>This is on or off.</source>
        <translation>只能是开或关。</translation>
    </message>
    <message>
        <source>This is a whole number from %1 to %2.</source>
        <translation>应为 %1 到 %2 的整数。</translation>
    </message>
    <message>
        <source>This is one of: %1.</source>
        <translation>应为以下之一：%1。</translation>
    </message>
    <message>
        <source>This is a text of at most %1 characters.</source>
        <translation>应为不超过 %1 个字符的文本。</translation>
    </message>
    <message>
        <source>This is a list of at most %1 words.</source>
        <translation>应为不超过 %1 个词的列表。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): the settings are as at first.</source>
        <translation>无法读取 %1（%2）：设置为初始值。</translation>
    </message>
    <message>
        <source>%1 is no settings file: the settings are as at first; the file was kept as %1.bad.</source>
        <translation>%1 不是设置文件：设置为初始值；文件已保留为 %1.bad。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rollscope: it is left as it is, and changes are not kept.</source>
        <translation>%1 由更新版本的 Rollscope 写入：保持原样，更改不会保存。</translation>
    </message>
    <message>
        <source>%1: there is no setting &quot;%2&quot;.</source>
        <translation>%1：没有设置“%2”。</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not used. %3</source>
        <translation>%1：未使用“%2”。%3</translation>
    </message>
    <message>
        <source>The settings cannot be saved: %1</source>
        <translation>无法保存设置：%1</translation>
    </message>
    <message>
        <source>This is a list of at most %1 entries.</source>
        <translation>这是最多 %1 项的列表。</translation>
    </message>
    <message>
        <source>A proxy is socks5://host:port or http://host:port.</source>
        <translation>代理的形式是 socks5://host:port 或 http://host:port。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
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
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: key</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>On a page with charts</source>
        <translation>在有图表的页面上</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>更早、更晚</translation>
    </message>
    <message>
        <source>Move the crosshair</source>
        <translation>移动十字线</translation>
    </message>
    <message>
        <source>Closer, wider</source>
        <translation>放大、缩小</translation>
    </message>
    <message>
        <source>Up to now</source>
        <translation>直到现在</translation>
    </message>
    <message>
        <source>Pause, go on</source>
        <translation>暂停、继续</translation>
    </message>
    <message>
        <source>The chosen span again</source>
        <translation>回到所选时段</translation>
    </message>
    <message>
        <source>Compare: 100 at the crosshair</source>
        <translation>对比：十字线处为 100</translation>
    </message>
    <message>
        <source>Menu of a chart: table, CSV, picture</source>
        <translation>图表菜单：表格、CSV、图片</translation>
    </message>
</context>
<context>
    <name>SignerPart</name>
    <message>
        <source>The safest way: the wallet asks you there, and what it signs is compared with what was shown here. It is reached on this machine only. What was connected before is looked for again without asking.</source>
        <translation>最安全的方式：钱包在它那里询问您，它签署的内容会与这里显示的内容比对。只在本机连接。以前连接过的会再次查找，不会询问。</translation>
    </message>
    <message>
        <source>External signers</source>
        <translation>外部签名者</translation>
    </message>
    <message>
        <source>Kind of signer</source>
        <translation>签名者类型</translation>
    </message>
    <message>
        <source>Wallet (EIP-1193)</source>
        <translation>钱包（EIP-1193）</translation>
    </message>
    <message>
        <source>Web3Signer</source>
        <translation>Web3Signer</translation>
    </message>
    <message>
        <source>Address of the signer</source>
        <translation>签名者的地址</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Frame listens at ws://127.0.0.1:1248; other wallets name their own port.</source>
        <translation>Frame 监听 ws://127.0.0.1:1248；其他钱包会给出自己的端口。</translation>
    </message>
    <message>
        <source>For operators: it asks no person. On another machine only with TLS (https://).</source>
        <translation>供运营者使用：它不询问任何人。在其他机器上只能通过 TLS（https://）。</translation>
    </message>
    <message>
        <source>No signer is connected.</source>
        <translation>没有连接签名者。</translation>
    </message>
</context>
<context>
    <name>SignerRow</name>
    <message>
        <source>%1 at %2</source>
        <comment>kind of signer, its address</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, to what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>断开</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
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
        <translation>自 %2 起 %1 没有节点应答。各节点的情况见该链的页面。请检查网络，或在“设置”的“链与节点”中添加自己的节点；只要有一个应答就会自动继续。</translation>
    </message>
</context>
<context>
    <name>SilenceSettings</name>
    <message>
        <source>Nothing is told of a chain that is silenced; its incidents are kept all the same. What is still wrong at the end is told then.</source>
        <translation>静默的链不会有任何通知，但其事件照样保存。结束时仍有问题的会在那时通知。</translation>
    </message>
    <message>
        <source>Silence and maintenance</source>
        <translation>静默与维护</translation>
    </message>
    <message>
        <source>all chains, or one as base</source>
        <translation>所有链，或某一条如 base</translation>
    </message>
    <message>
        <source>Id of the chain to silence, empty for all</source>
        <translation>要静默的链的 id，留空为全部</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>多长时间</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>8 h</source>
        <translation>8 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 周</translation>
    </message>
    <message>
        <source>Silence from now</source>
        <translation>从现在起静默</translation>
    </message>
    <message>
        <source>from 2026-11-21 10:00</source>
        <translation>从 2026-11-21 10:00</translation>
    </message>
    <message>
        <source>Begin of the window, UTC</source>
        <translation>时段开始，UTC</translation>
    </message>
    <message>
        <source>to 2026-11-21 12:00 UTC</source>
        <translation>至 2026-11-21 12:00 UTC</translation>
    </message>
    <message>
        <source>End of the window, UTC</source>
        <translation>时段结束，UTC</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Reason of the window</source>
        <translation>时段的原因</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Add a window</source>
        <translation>添加时段</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, why</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>End the silence of %1</source>
        <translation>结束 %1 的静默</translation>
    </message>
</context>
<context>
    <name>SourceNotices</name>
    <message>
        <source>Rollscope could not do this</source>
        <translation>Rollscope 未能完成</translation>
    </message>
    <message>
        <source>History is not being saved</source>
        <translation>历史未能保存</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>StakeBar</name>
    <message>
        <source>What is listed</source>
        <translation>列表内容</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Sequencers of Metis</source>
        <translation>Metis 的排序器</translation>
    </message>
    <message>
        <source>The soundest first, never by rate alone</source>
        <translation>最稳健者在前，绝不只按收益率排序</translation>
    </message>
    <message>
        <source>Find by name, token or chain</source>
        <translation>按名称、代币或链查找</translation>
    </message>
    <message>
        <source>A vault by its address</source>
        <translation>按地址添加金库</translation>
    </message>
</context>
<context>
    <name>StakeBlank</name>
    <message>
        <source>This window watches no chain with staking on it. Watch Metis or Ethereum, and their protocols are read.</source>
        <translation>此窗口未关注任何有质押的链。关注 Metis 或 Ethereum 后，将读取其协议。</translation>
    </message>
    <message>
        <source>Watch Metis or Ethereum, and their staking protocols are listed here.</source>
        <translation>关注 Metis 或 Ethereum 后，其质押协议将列于此处。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Not known from a recording</source>
        <translation>录制中无法得知</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>无匹配项</translation>
    </message>
    <message>
        <source>No protocols</source>
        <translation>没有协议</translation>
    </message>
    <message>
        <source>No connection is opened, so no contract is asked, and nothing can be staked or claimed. Start Rollscope without --offline, and protocols are read.</source>
        <translation>未打开任何连接,因此不会查询合约,也无法质押或领取。不带 --offline 启动 Rollscope 即可读取协议。</translation>
    </message>
    <message>
        <source>A recording holds blocks, not what contracts say. Start Rollscope without it, and protocols are read.</source>
        <translation>录制中只有区块,没有合约的回答。不带录制启动 Rollscope 即可读取协议。</translation>
    </message>
    <message>
        <source>No protocol has this name, token or chain. Clear the search to see them all.</source>
        <translation>没有协议具有此名称、代币或链。清除搜索即可查看全部。</translation>
    </message>
</context>
<context>
    <name>StakePage</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Left half-way.</source>
        <translation>中途离开。</translation>
    </message>
    <message>
        <source>Choose chains</source>
        <translation>选择链</translation>
    </message>
    <message>
        <source>Nothing can be signed.</source>
        <translation>什么都无法签名。</translation>
    </message>
    <message>
        <source>What was signed:</source>
        <translation>已签名的内容：</translation>
    </message>
</context>
<context>
    <name>StakingFiles</name>
    <message>
        <source>Stake METIS for artMETIS</source>
        <translation>质押 METIS，获得 artMETIS</translation>
    </message>
    <message>
        <source>Stake ETH for stETH</source>
        <translation>质押 ETH，获得 stETH</translation>
    </message>
    <message>
        <source>Stake ETH for mETH</source>
        <translation>质押 ETH，获得 mETH</translation>
    </message>
    <message>
        <source>Stake POL for MaticX</source>
        <translation>质押 POL，获得 MaticX</translation>
    </message>
    <message>
        <source>Stake ETH for rETH</source>
        <translation>质押 ETH，获得 rETH</translation>
    </message>
    <message>
        <source>Complete a withdrawal</source>
        <translation>完成提取</translation>
    </message>
    <message>
        <source>Stake one slot through a provider</source>
        <translation>通过服务商质押一个席位</translation>
    </message>
    <message>
        <source>Begin to withdraw a slot</source>
        <translation>开始提取席位</translation>
    </message>
    <message>
        <source>Finish the withdrawal of a slot</source>
        <translation>完成席位的提取</translation>
    </message>
    <message>
        <source>Stake METIS for seMetis, which earns</source>
        <translation>质押 METIS，获得 seMetis（有收益）</translation>
    </message>
    <message>
        <source>Change METIS into eMetis, which does not earn</source>
        <translation>将 METIS 换成 eMetis（无收益）</translation>
    </message>
    <message>
        <source>Change ETH into frxETH, which does not earn</source>
        <translation>将 ETH 换成 frxETH（无收益）</translation>
    </message>
    <message>
        <source>Deposit eMetis as seMetis, which earns</source>
        <translation>存入 eMetis，成为 seMetis（有收益）</translation>
    </message>
    <message>
        <source>Deposit frxETH as sfrxETH, which earns</source>
        <translation>存入 frxETH，成为 sfrxETH（有收益）</translation>
    </message>
    <message>
        <source>Redeem seMetis for eMetis</source>
        <translation>赎回 seMetis，取回 eMetis</translation>
    </message>
    <message>
        <source>Redeem sfrxETH for frxETH</source>
        <translation>赎回 sfrxETH，取回 frxETH</translation>
    </message>
    <message>
        <source>Queue eMetis for redemption as METIS</source>
        <translation>将 eMetis 排入赎回 METIS 的队列</translation>
    </message>
    <message>
        <source>Queue frxETH for redemption as ETH</source>
        <translation>将 frxETH 排入赎回 ETH 的队列</translation>
    </message>
    <message>
        <source>Cancel a redemption ticket</source>
        <translation>取消赎回票据</translation>
    </message>
    <message>
        <source>Redeem a ripe ticket for METIS</source>
        <translation>用到期票据赎回 METIS</translation>
    </message>
    <message>
        <source>Burn a ripe ticket for ETH</source>
        <translation>销毁到期票据，取回 ETH</translation>
    </message>
    <message>
        <source>Deposit into the vault</source>
        <translation>存入金库</translation>
    </message>
    <message>
        <source>Redeem shares of the vault</source>
        <translation>赎回金库份额</translation>
    </message>
    <message>
        <source>Withdraw assets from the vault</source>
        <translation>从金库提取资产</translation>
    </message>
    <message>
        <source>Request a deposit</source>
        <translation>申请存入</translation>
    </message>
    <message>
        <source>Claim the shares of a deposit</source>
        <translation>领取存入的份额</translation>
    </message>
    <message>
        <source>Request a redemption</source>
        <translation>申请赎回</translation>
    </message>
    <message>
        <source>Claim the assets of a redemption</source>
        <translation>领取赎回的资产</translation>
    </message>
    <message>
        <source>Delegate ESP to a validator</source>
        <translation>将 ESP 委托给验证者</translation>
    </message>
    <message>
        <source>Undelegate ESP from a validator</source>
        <translation>从验证者解除 ESP 的委托</translation>
    </message>
    <message>
        <source>Claim undelegated ESP</source>
        <translation>领取已解除委托的 ESP</translation>
    </message>
    <message>
        <source>Delegate POL to a validator</source>
        <translation>将 POL 委托给验证者</translation>
    </message>
    <message>
        <source>Undelegate POL from a validator</source>
        <translation>从验证者解除 POL 的委托</translation>
    </message>
    <message>
        <source>Claim undelegated POL</source>
        <translation>领取已解除委托的 POL</translation>
    </message>
    <message>
        <source>Claim ESP from a validator that has left</source>
        <translation>从已退出的验证者领取 ESP</translation>
    </message>
    <message>
        <source>Claim rewards</source>
        <translation>领取奖励</translation>
    </message>
    <message>
        <source>Wrap stETH as wstETH</source>
        <translation>将 stETH 封装为 wstETH</translation>
    </message>
    <message>
        <source>Unwrap wstETH to stETH</source>
        <translation>将 wstETH 解封为 stETH</translation>
    </message>
    <message>
        <source>Wrap stESP as wstESP</source>
        <translation>将 stESP 封装为 wstESP</translation>
    </message>
    <message>
        <source>Unwrap wstESP to stESP</source>
        <translation>将 wstESP 解封为 stESP</translation>
    </message>
    <message>
        <source>Wrap stMETIS as wstMETIS</source>
        <translation>将 stMETIS 封装为 wstMETIS</translation>
    </message>
    <message>
        <source>Unwrap wstMETIS to stMETIS</source>
        <translation>将 wstMETIS 解封为 stMETIS</translation>
    </message>
    <message>
        <source>Wrap stPOL as wstPOL</source>
        <translation>将 stPOL 封装为 wstPOL</translation>
    </message>
    <message>
        <source>Unwrap wstPOL to stPOL</source>
        <translation>将 wstPOL 解封为 stPOL</translation>
    </message>
    <message>
        <source>Request the withdrawal of stETH</source>
        <translation>申请提取 stETH</translation>
    </message>
    <message>
        <source>Claim finalised withdrawals</source>
        <translation>领取已最终确定的提取</translation>
    </message>
    <message>
        <source>Request ETH for mETH</source>
        <translation>申请以 mETH 换回 ETH</translation>
    </message>
    <message>
        <source>Claim ETH of a request</source>
        <translation>领取所申请的 ETH</translation>
    </message>
    <message>
        <source>Request POL for MaticX</source>
        <translation>申请以 MaticX 换回 POL</translation>
    </message>
    <message>
        <source>Claim a withdrawal</source>
        <translation>领取提取</translation>
    </message>
    <message>
        <source>Lock METIS for a new sequencer</source>
        <translation>为新排序器锁定 METIS</translation>
    </message>
    <message>
        <source>Lock more METIS</source>
        <translation>追加锁定 METIS</translation>
    </message>
    <message>
        <source>Withdraw a part of the lock</source>
        <translation>提取部分锁定</translation>
    </message>
    <message>
        <source>Withdraw the rewards to Metis</source>
        <translation>将奖励提取到 Metis</translation>
    </message>
    <message>
        <source>Unlock: stop the sequencer and begin the wait</source>
        <translation>解锁：停止排序器并开始等待</translation>
    </message>
    <message>
        <source>Take the unlocked METIS back</source>
        <translation>取回已解锁的 METIS</translation>
    </message>
    <message>
        <source>Withdraw rewards</source>
        <translation>提取奖励</translation>
    </message>
    <message>
        <source>Delegate the rewards too</source>
        <translation>将奖励也委托出去</translation>
    </message>
    <message>
        <source>Move a delegation to another validator</source>
        <translation>将委托转到另一验证者</translation>
    </message>
    <message>
        <source>Burn rETH for ETH</source>
        <translation>销毁 rETH，取回 ETH</translation>
    </message>
    <message>
        <source>Claim withdrawals that are ready</source>
        <translation>领取已就绪的提取</translation>
    </message>
    <message>
        <source>Delegate STRK to a pool</source>
        <translation>将 STRK 委托给质押池</translation>
    </message>
    <message>
        <source>Delegate more STRK to a pool</source>
        <translation>向质押池追加委托 STRK</translation>
    </message>
    <message>
        <source>Begin to leave a pool</source>
        <translation>开始退出质押池</translation>
    </message>
    <message>
        <source>Leave a pool after the wait</source>
        <translation>等待后退出质押池</translation>
    </message>
    <message>
        <source>Claim rewards of a pool</source>
        <translation>领取质押池的奖励</translation>
    </message>
    <message>
        <source>Move to another pool while leaving</source>
        <translation>退出期间转到另一质押池</translation>
    </message>
    <message>
        <source>ESP to delegate</source>
        <translation>要委托的 ESP</translation>
    </message>
    <message>
        <source>ESP to undelegate</source>
        <translation>要解除委托的 ESP</translation>
    </message>
    <message>
        <source>POL to delegate</source>
        <translation>要委托的 POL</translation>
    </message>
    <message>
        <source>POL to undelegate</source>
        <translation>要解除委托的 POL</translation>
    </message>
    <message>
        <source>stETH to wrap</source>
        <translation>要封装的 stETH</translation>
    </message>
    <message>
        <source>wstETH to unwrap</source>
        <translation>要解封的 wstETH</translation>
    </message>
    <message>
        <source>stESP to wrap</source>
        <translation>要封装的 stESP</translation>
    </message>
    <message>
        <source>wstESP to unwrap</source>
        <translation>要解封的 wstESP</translation>
    </message>
    <message>
        <source>stMETIS to wrap</source>
        <translation>要封装的 stMETIS</translation>
    </message>
    <message>
        <source>wstMETIS to unwrap</source>
        <translation>要解封的 wstMETIS</translation>
    </message>
    <message>
        <source>stPOL to wrap</source>
        <translation>要封装的 stPOL</translation>
    </message>
    <message>
        <source>wstPOL to unwrap</source>
        <translation>要解封的 wstPOL</translation>
    </message>
    <message>
        <source>METIS to stake</source>
        <translation>要质押的 METIS</translation>
    </message>
    <message>
        <source>ETH to stake</source>
        <translation>要质押的 ETH</translation>
    </message>
    <message>
        <source>POL to stake</source>
        <translation>要质押的 POL</translation>
    </message>
    <message>
        <source>METIS to change</source>
        <translation>要兑换的 METIS</translation>
    </message>
    <message>
        <source>ETH to change</source>
        <translation>要兑换的 ETH</translation>
    </message>
    <message>
        <source>eMetis to deposit</source>
        <translation>要存入的 eMetis</translation>
    </message>
    <message>
        <source>eMetis to queue</source>
        <translation>要排入队列的 eMetis</translation>
    </message>
    <message>
        <source>frxETH to deposit</source>
        <translation>要存入的 frxETH</translation>
    </message>
    <message>
        <source>frxETH to queue</source>
        <translation>要排入队列的 frxETH</translation>
    </message>
    <message>
        <source>seMetis to redeem</source>
        <translation>要赎回的 seMetis</translation>
    </message>
    <message>
        <source>sfrxETH to redeem</source>
        <translation>要赎回的 sfrxETH</translation>
    </message>
    <message>
        <source>mETH to give back</source>
        <translation>要交还的 mETH</translation>
    </message>
    <message>
        <source>MaticX to give back</source>
        <translation>要交还的 MaticX</translation>
    </message>
    <message>
        <source>Less than the preview by at most this many hundredths of a percent</source>
        <translation>最多可比预览少多少（单位 0.01 %）</translation>
    </message>
    <message>
        <source>Number of the provider</source>
        <translation>服务商编号</translation>
    </message>
    <message>
        <source>Version of the rollup</source>
        <translation>Rollup 版本</translation>
    </message>
    <message>
        <source>Account that may withdraw</source>
        <translation>可提取的账户</translation>
    </message>
    <message>
        <source>Account that rewards go to</source>
        <translation>接收奖励的账户</translation>
    </message>
    <message>
        <source>Move to new rollups by itself</source>
        <translation>自动迁移到新的 Rollup</translation>
    </message>
    <message>
        <source>Attester of the slot</source>
        <translation>席位的证明者（attester）</translation>
    </message>
    <message>
        <source>Account that gets the stake</source>
        <translation>接收质押本金的账户</translation>
    </message>
    <message>
        <source>Number of the ticket</source>
        <translation>票据编号</translation>
    </message>
    <message>
        <source>Assets to deposit</source>
        <translation>要存入的资产</translation>
    </message>
    <message>
        <source>Shares to redeem</source>
        <translation>要赎回的份额</translation>
    </message>
    <message>
        <source>Assets to withdraw</source>
        <translation>要提取的资产</translation>
    </message>
    <message>
        <source>Assets of the request to claim</source>
        <translation>要领取的申请资产</translation>
    </message>
    <message>
        <source>Shares of the request to claim</source>
        <translation>要领取的申请份额</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>验证者</translation>
    </message>
    <message>
        <source>All rewards so far, as the query service tells them</source>
        <translation>查询服务给出的迄今全部奖励</translation>
    </message>
    <message>
        <source>Proof of the query service</source>
        <translation>查询服务的证明</translation>
    </message>
    <message>
        <source>stETH to withdraw</source>
        <translation>要提取的 stETH</translation>
    </message>
    <message>
        <source>Numbers of the requests</source>
        <translation>申请编号</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>申请编号</translation>
    </message>
    <message>
        <source>Place of the request in the list as it is now</source>
        <translation>申请在当前列表中的位置</translation>
    </message>
    <message>
        <source>Account that signs blocks; it can never be used again afterwards</source>
        <translation>签署区块的账户；此后不能再次使用</translation>
    </message>
    <message>
        <source>Account on Metis that rewards go to</source>
        <translation>接收奖励的 Metis 账户</translation>
    </message>
    <message>
        <source>METIS to lock</source>
        <translation>要锁定的 METIS</translation>
    </message>
    <message>
        <source>Public key of the signer: 64 bytes, without the leading 04</source>
        <translation>签名者的公钥：64 字节，不含开头的 04</translation>
    </message>
    <message>
        <source>Number of the sequencer</source>
        <translation>排序器编号</translation>
    </message>
    <message>
        <source>METIS to add; may be 0 when rewards are locked</source>
        <translation>要追加的 METIS；锁定奖励时可为 0</translation>
    </message>
    <message>
        <source>Lock the rewards too</source>
        <translation>将奖励也锁定</translation>
    </message>
    <message>
        <source>METIS to withdraw</source>
        <translation>要提取的 METIS</translation>
    </message>
    <message>
        <source>Gas for the message to Metis; 0 is the bridge&apos;s own choice</source>
        <translation>发往 Metis 的消息所用 Gas；0 表示由桥自行决定</translation>
    </message>
    <message>
        <source>ETH for the bridge; nothing is needed while no reward is paid out</source>
        <translation>付给桥的 ETH；没有奖励支付时无需填写</translation>
    </message>
    <message>
        <source>Number of the undelegation</source>
        <translation>解除委托的编号</translation>
    </message>
    <message>
        <source>Number of the other validator; above 7</source>
        <translation>另一验证者的编号；须大于 7</translation>
    </message>
    <message>
        <source>POL to move</source>
        <translation>要转移的 POL</translation>
    </message>
    <message>
        <source>rETH to burn</source>
        <translation>要销毁的 rETH</translation>
    </message>
    <message>
        <source>Numbers of the withdrawals</source>
        <translation>提取编号</translation>
    </message>
    <message>
        <source>Delegation pool of the validator</source>
        <translation>验证者的委托池</translation>
    </message>
    <message>
        <source>STRK in units of 10^-18</source>
        <translation>STRK，以 10^-18 为单位</translation>
    </message>
    <message>
        <source>Account that delegates</source>
        <translation>进行委托的账户</translation>
    </message>
    <message>
        <source>The other validator</source>
        <translation>另一验证者</translation>
    </message>
    <message>
        <source>Its pool</source>
        <translation>其质押池</translation>
    </message>
    <message>
        <source>Address of the vault</source>
        <translation>金库地址</translation>
    </message>
    <message>
        <source>Number of the validator</source>
        <translation>验证者编号</translation>
    </message>
    <message>
        <source>Request, wait, complete</source>
        <translation>申请、等待、完成</translation>
    </message>
    <message>
        <source>Begin, wait, finish</source>
        <translation>开始、等待、完成</translation>
    </message>
    <message>
        <source>Redeem seMetis, queue eMetis, wait, claim</source>
        <translation>赎回 seMetis，eMetis 排队，等待，领取</translation>
    </message>
    <message>
        <source>Queue eMetis, wait, claim</source>
        <translation>eMetis 排队，等待，领取</translation>
    </message>
    <message>
        <source>Queue frxETH, wait, claim</source>
        <translation>frxETH 排队，等待，领取</translation>
    </message>
    <message>
        <source>Wait and claim METIS</source>
        <translation>等待并领取 METIS</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation>取消票据</translation>
    </message>
    <message>
        <source>Redeem at once</source>
        <translation>立即赎回</translation>
    </message>
    <message>
        <source>Request, wait, claim</source>
        <translation>申请、等待、领取</translation>
    </message>
    <message>
        <source>Undelegate, wait, claim</source>
        <translation>解除委托，等待，领取</translation>
    </message>
    <message>
        <source>When the validator leaves</source>
        <translation>验证者退出时</translation>
    </message>
    <message>
        <source>Wait and claim</source>
        <translation>等待并领取</translation>
    </message>
    <message>
        <source>Unwrap at once</source>
        <translation>立即解封</translation>
    </message>
    <message>
        <source>Unlock, wait, claim</source>
        <translation>解锁、等待、领取</translation>
    </message>
    <message>
        <source>Withdraw a part at once</source>
        <translation>立即提取一部分</translation>
    </message>
    <message>
        <source>Move to another validator at once</source>
        <translation>立即转到另一验证者</translation>
    </message>
    <message>
        <source>Burn rETH at once</source>
        <translation>立即销毁 rETH</translation>
    </message>
    <message>
        <source>First come, first served; an operator must unlock the request after the wait.</source>
        <translation>先到先得；等待结束后须由运营方解锁申请。</translation>
    </message>
    <message>
        <source>The time of the exit stands on the chain once it is begun; what is written about it differs.</source>
        <translation>退出一经开始，时间即记录在链上；各处文档的说法不一。</translation>
    </message>
    <message>
        <source>The wait begins when the eMetis are queued. The ticket pays only while the queue holds enough METIS.</source>
        <translation>等待自 eMetis 排入队列时开始。仅当队列持有足够的 METIS 时，票据才能兑付。</translation>
    </message>
    <message>
        <source>The ticket pays only while the queue holds enough METIS.</source>
        <translation>仅当队列持有足够的 METIS 时，票据才能兑付。</translation>
    </message>
    <message>
        <source>The ticket can be sold or sent: it is an ERC-721 token. Locking LP tokens makes it ripe sooner.</source>
        <translation>票据是 ERC-721 代币，可以出售或转移。锁定 LP 代币可使其提前到期。</translation>
    </message>
    <message>
        <source>eMetis come back less a fee that is fixed when the ticket is made.</source>
        <translation>取回的 eMetis 会扣除一笔在票据生成时确定的费用。</translation>
    </message>
    <message>
        <source>As much as the vault lets go at that time.</source>
        <translation>以金库届时能放出的数量为限。</translation>
    </message>
    <message>
        <source>The vault decides when it fulfils a request; the standard has no way to take one back.</source>
        <translation>何时满足申请由金库决定；该标准没有撤回申请的方法。</translation>
    </message>
    <message>
        <source>One undelegation at a time from each validator.</source>
        <translation>每个验证者同一时间只能有一笔解除委托。</translation>
    </message>
    <message>
        <source>Nothing comes back by itself: it has to be claimed.</source>
        <translation>不会自动返还：必须领取。</translation>
    </message>
    <message>
        <source>Nothing is earned while waiting.</source>
        <translation>等待期间没有收益。</translation>
    </message>
    <message>
        <source>Wait and fee stand in the queue&apos;s contract; its functions for them are not confirmed here.</source>
        <translation>等待时间与费用在队列合约中；其相关函数在此未经确认。</translation>
    </message>
    <message>
        <source>The queue has no fixed wait: the oracle finalises requests as ETH comes in; in bunker mode it takes longer. A request is an ERC-721 token.</source>
        <translation>队列没有固定的等待时间：ETH 到账后由预言机最终确定申请；掩体模式（bunker mode）下更久。申请是 ERC-721 代币。</translation>
    </message>
    <message>
        <source>stETH comes back at the rate of that moment.</source>
        <translation>按当时的汇率取回 stETH。</translation>
    </message>
    <message>
        <source>First come, first served, without a fixed wait. The rate is fixed at the request.</source>
        <translation>先到先得，无固定等待时间。汇率在申请时确定。</translation>
    </message>
    <message>
        <source>The wait is counted in checkpoints of Polygon.</source>
        <translation>等待时间按 Polygon 的检查点计算。</translation>
    </message>
    <message>
        <source>Each part is claimed by itself.</source>
        <translation>每一部分须分别领取。</translation>
    </message>
    <message>
        <source>The contract&apos;s owner can change the wait, and can unlock by force.</source>
        <translation>合约所有者可更改等待时间，也可强制解锁。</translation>
    </message>
    <message>
        <source>What stays must be at least the minimum; once in a batch.</source>
        <translation>剩余部分不得低于最小值；每批次一次。</translation>
    </message>
    <message>
        <source>The wait is counted in checkpoints of the network; the documentation speaks of about 30 minutes each.</source>
        <translation>等待时间按网络的检查点计算；文档称每个约 30 分钟。</translation>
    </message>
    <message>
        <source>Only to validators above number 7.</source>
        <translation>仅限编号大于 7 的验证者。</translation>
    </message>
    <message>
        <source>At once while the collateral covers it; otherwise the call reverts and the market is the only way out.</source>
        <translation>抵押足够时可立即退出；否则调用会回滚，只能在市场上卖出。</translation>
    </message>
    <message>
        <source>What is requested earns nothing more.</source>
        <translation>已申请的部分不再有收益。</translation>
    </message>
    <message>
        <source>Penalties of the attester come out of the stake.</source>
        <translation>证明者的罚款从质押中扣除。</translation>
    </message>
    <message>
        <source>%1 of all that is redeemed, not of the rewards alone, is held back; the amount that you would get is told without it. It comes over %2 or longer, and only while you stake ENKI tokens for it: without them it never comes.</source>
        <translation>不仅是奖励，而是全部赎回额的 %1 会被扣留；所示可得金额已不含它。它在 %2 或更长时间内到来，且仅在您为此质押 ENKI 代币期间：没有它们便永远不会到来。</translation>
    </message>
    <message>
        <source>Cancelling a ticket costs a fee that is fixed when it is made.</source>
        <translation>取消票据需付一笔在生成时确定的费用。</translation>
    </message>
    <message>
        <source>Fees of the vault are in what it previews.</source>
        <translation>金库的费用已包含在其预览中。</translation>
    </message>
    <message>
        <source>The redemption fee can be set up to all of the amount.</source>
        <translation>赎回费最高可被设为全部金额。</translation>
    </message>
    <message>
        <source>The bridge takes ETH for paying out rewards.</source>
        <translation>支付奖励时桥会收取 ETH。</translation>
    </message>
    <message>
        <source>The fee is the one of the deposit: it is paid on the way in.</source>
        <translation>费用是存入费：在存入时支付。</translation>
    </message>
    <message>
        <source>How a withdrawal is requested is not confirmed: read the contract before.</source>
        <translation>如何申请提取未经确认：请先阅读合约。</translation>
    </message>
    <message>
        <source>Rewards come only if the provider makes the split of this slot its coinbase.</source>
        <translation>仅当服务商将此席位的分账合约设为其 coinbase 时才有奖励。</translation>
    </message>
    <message>
        <source>The call reverts when the provider has changed its share.</source>
        <translation>若服务商已更改其分成，调用会回滚。</translation>
    </message>
    <message>
        <source>What is held back of a redemption is claimed on ENKI&apos;s own pages, with ENKI tokens staked there: Rollscope does not do that.</source>
        <translation>赎回中被扣留的部分，需在 ENKI 自己的页面质押 ENKI 代币后领取：Rollscope 不做这件事。</translation>
    </message>
    <message>
        <source>The validator may raise its commission by a bounded step.</source>
        <translation>验证者可在限定幅度内提高佣金。</translation>
    </message>
    <message>
        <source>There is a limit a day for everybody together: the call reverts beyond it.</source>
        <translation>所有人合计有每日上限：超出则调用回滚。</translation>
    </message>
    <message>
        <source>Governance can set the redemption fee up to all of the amount: read it before.</source>
        <translation>治理可将赎回费设至全部金额：请先查看。</translation>
    </message>
    <message>
        <source>A claim moves the last request into the place of the one that is claimed: places are read anew after each.</source>
        <translation>每次领取后，最后一项申请会移到被领取者的位置：位置会重新读取。</translation>
    </message>
    <message>
        <source>The signer is used up for ever after it leaves or is changed.</source>
        <translation>签名者退出或更换后永远不能再用。</translation>
    </message>
    <message>
        <source>At once, and once in a batch.</source>
        <translation>立即生效，每批次一次。</translation>
    </message>
    <message>
        <source>The sequencer stops; its signer cannot come back.</source>
        <translation>排序器将停止；其签名者不能再回来。</translation>
    </message>
    <message>
        <source>After a deposit rETH may be locked against transfers for a while.</source>
        <translation>存入后一段时间内 rETH 可能无法转账。</translation>
    </message>
    <message>
        <source>Both calls go into one transaction.</source>
        <translation>两个调用在同一笔交易中。</translation>
    </message>
    <message>
        <source>Only what is on its way out can be moved.</source>
        <translation>只能转移正在退出的部分。</translation>
    </message>
    <message>
        <source>Redemption tickets</source>
        <translation>赎回票据</translation>
    </message>
    <message>
        <source>Shares of the vault</source>
        <translation>金库份额</translation>
    </message>
    <message>
        <source>Deposit requested</source>
        <translation>已申请存入</translation>
    </message>
    <message>
        <source>Deposit to claim</source>
        <translation>待领取的存入</translation>
    </message>
    <message>
        <source>Redemption requested</source>
        <translation>已申请赎回</translation>
    </message>
    <message>
        <source>Redemption to claim</source>
        <translation>待领取的赎回</translation>
    </message>
    <message>
        <source>Delegated</source>
        <translation>已委托</translation>
    </message>
    <message>
        <source>With validators that have left</source>
        <translation>在已退出的验证者处</translation>
    </message>
    <message>
        <source>Undelegating</source>
        <translation>正在解除委托</translation>
    </message>
    <message>
        <source>Withdrawal requests</source>
        <translation>提取申请</translation>
    </message>
    <message>
        <source>Unstake requests</source>
        <translation>解除质押申请</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>正在解锁</translation>
    </message>
    <message>
        <source>Queued withdrawals</source>
        <translation>排队中的提取</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>未知的时间</translation>
    </message>
    <message>
        <source>an unknown part</source>
        <translation>未知的部分</translation>
    </message>
    <message>
        <source>The same addresses on other chains are other contracts. Who can replace the code is read, not believed.</source>
        <translation>其他链上的相同地址是另外的合约。谁能替换代码是读取的，而非听信的。</translation>
    </message>
    <message>
        <source>One slot of a sequencer at a time, for exactly the threshold. A loss of the provider falls wholly on who funded the slot.</source>
        <translation>每次一个排序器席位，恰好为门槛数额。服务商的损失完全由出资该席位的人承担。</translation>
    </message>
    <message>
        <source>Redemptions are ERC-721 tokens in a queue of its own; anybody may claim them for their owner.</source>
        <translation>赎回是其自有队列中的 ERC-721 代币；任何人都可替其所有者领取。</translation>
    </message>
    <message>
        <source>Two tokens: eMetis follows METIS and earns nothing, seMetis is a vault over it and earns. METIS here is the ERC-20 face of the chain&apos;s own coin.</source>
        <translation>有两种代币：eMetis 跟随 METIS，不产生收益；seMetis 是其上的金库，产生收益。这里的 METIS 是该链原生币的 ERC-20 形式。</translation>
    </message>
    <message>
        <source>Any vault of the standard, by its address: nobody vouches for it.</source>
        <translation>按地址指定的任意标准金库：无人为其担保。</translation>
    </message>
    <message>
        <source>Any vault with requests, by its address: nobody vouches for it. Requests without a number of their own (0) are meant.</source>
        <translation>按地址指定的任意申请制金库：无人为其担保。指没有自身编号（0）的申请。</translation>
    </message>
    <message>
        <source>Two tokens: frxETH follows ETH and earns nothing, sfrxETH is a vault over it and earns.</source>
        <translation>有两种代币：frxETH 跟随 ETH，不产生收益；sfrxETH 是其上的金库，产生收益。</translation>
    </message>
    <message>
        <source>For operators: one owner locks METIS for one sequencer, and only accounts on a list may. Nobody can delegate here.</source>
        <translation>面向运营方：一个所有者为一个排序器锁定 METIS，且仅限名单上的账户。任何人都不能在此委托。</translation>
    </message>
    <message>
        <source>One validator at a time: its number chooses the contract that shares come from.</source>
        <translation>每次一个验证者：其编号决定由哪个合约给出份额。</translation>
    </message>
    <message>
        <source>Contracts are found by name in RocketStorage: upgrades change their addresses.</source>
        <translation>合约按名称在 RocketStorage 中查找：升级会改变其地址。</translation>
    </message>
    <message>
        <source>Deposits and withdrawals through the queue need proofs that are not on the chain: they are made on the protocol&apos;s own page.</source>
        <translation>通过队列的存入和提取需要链上没有的证明：须在协议自己的页面进行。</translation>
    </message>
    <message>
        <source>Calls are written for a Starknet account and not signed here. A change counts after some epochs.</source>
        <translation>调用为 Starknet 账户写出，不在此签名。更改在若干周期后生效。</translation>
    </message>
    <message>
        <source>A test network alone: none was found elsewhere. Made after ENKI.</source>
        <translation>仅有测试网：别处未发现。仿照 ENKI 制作。</translation>
    </message>
    <message>
        <source>the staking registry takes AZTEC</source>
        <translation>质押登记册接收 AZTEC</translation>
    </message>
    <message>
        <source>the staking registry knows this rollup registry</source>
        <translation>质押登记册认识此 rollup 登记册</translation>
    </message>
    <message>
        <source>ENKI&apos;s Config names this seMetis</source>
        <translation>ENKI 的 Config 指向此 seMetis</translation>
    </message>
    <message>
        <source>ENKI&apos;s Config names this eMetis</source>
        <translation>ENKI 的 Config 指向此 eMetis</translation>
    </message>
    <message>
        <source>ENKI&apos;s Config names METIS as its coin</source>
        <translation>ENKI 的 Config 以 METIS 为其币</translation>
    </message>
    <message>
        <source>seMetis and Config name the same minter</source>
        <translation>seMetis 与 Config 指向同一个铸造合约</translation>
    </message>
    <message>
        <source>seMetis is a vault over eMetis</source>
        <translation>seMetis 是 eMetis 的金库</translation>
    </message>
    <message>
        <source>the minter makes eMetis</source>
        <translation>铸造合约铸造 eMetis</translation>
    </message>
    <message>
        <source>the minter takes METIS</source>
        <translation>铸造合约接收 METIS</translation>
    </message>
    <message>
        <source>the stake table takes ESP</source>
        <translation>质押表接收 ESP</translation>
    </message>
    <message>
        <source>ESP has the 18 decimals in which amounts of it are typed</source>
        <translation>ESP 具有输入其数额所用的 18 位小数</translation>
    </message>
    <message>
        <source>sfrxETH is a vault over frxETH</source>
        <translation>sfrxETH 是 frxETH 的金库</translation>
    </message>
    <message>
        <source>LockingPool keeps its METIS in this LockingInfo</source>
        <translation>LockingPool 将其 METIS 存于此 LockingInfo</translation>
    </message>
    <message>
        <source>LockingInfo takes METIS</source>
        <translation>LockingInfo 接收 METIS</translation>
    </message>
    <message>
        <source>the ValidatorShare contract is the one of this validator</source>
        <translation>ValidatorShare 合约属于此验证者</translation>
    </message>
    <message>
        <source>RocketStorage names this rETH</source>
        <translation>RocketStorage 指向此 rETH</translation>
    </message>
    <message>
        <source>withdrawal request of this account</source>
        <translation>此账户的提取申请</translation>
    </message>
    <message>
        <source>free slot of this provider</source>
        <translation>此服务商的空闲席位</translation>
    </message>
    <message>
        <source>provider of this number</source>
        <translation>此编号的服务商</translation>
    </message>
    <message>
        <source>the rollup of this version</source>
        <translation>此版本的 rollup</translation>
    </message>
    <message>
        <source>account that may withdraw</source>
        <translation>可提取的账户</translation>
    </message>
    <message>
        <source>account that gets the stake</source>
        <translation>接收质押的账户</translation>
    </message>
    <message>
        <source>the ticket</source>
        <translation>票据</translation>
    </message>
    <message>
        <source>the queue, with this ticket,</source>
        <translation>含此票据的队列</translation>
    </message>
    <message>
        <source>the owner of the ticket</source>
        <translation>票据的所有者</translation>
    </message>
    <message>
        <source>that the ticket has been redeemed</source>
        <translation>票据是否已被赎回</translation>
    </message>
    <message>
        <source>the wait of this ticket</source>
        <translation>此票据的等待</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>数额</translation>
    </message>
    <message>
        <source>amount to claim</source>
        <translation>可领取的数额</translation>
    </message>
    <message>
        <source>the stake table</source>
        <translation>质押表</translation>
    </message>
    <message>
        <source>the state of the validator (1 is active)</source>
        <translation>验证者的状态（1 为活跃）</translation>
    </message>
    <message>
        <source>the month after the validator raised its commission</source>
        <translation>验证者提高佣金后的一个月</translation>
    </message>
    <message>
        <source>amount to undelegate</source>
        <translation>要解除委托的数额</translation>
    </message>
    <message>
        <source>an earlier undelegation from this validator, which has to be claimed first</source>
        <translation>须先领取的、先前从此验证者的解除委托</translation>
    </message>
    <message>
        <source>the state of the validator (1 is active; after it has left, claim the exit)</source>
        <translation>验证者的状态（1 为活跃；其退出后请领取退出款）</translation>
    </message>
    <message>
        <source>undelegation from this validator</source>
        <translation>从此验证者的解除委托</translation>
    </message>
    <message>
        <source>the wait</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>exit of this validator</source>
        <translation>此验证者的退出</translation>
    </message>
    <message>
        <source>delegation to this validator</source>
        <translation>对此验证者的委托</translation>
    </message>
    <message>
        <source>reward that has not been claimed</source>
        <translation>尚未领取的奖励</translation>
    </message>
    <message>
        <source>staking with Lido</source>
        <translation>Lido 的质押</translation>
    </message>
    <message>
        <source>that Lido is in bunker mode, where withdrawals take longer</source>
        <translation>Lido 是否处于提取更久的掩体模式（bunker mode）</translation>
    </message>
    <message>
        <source>that each request is finalised</source>
        <translation>每个申请均已最终确定</translation>
    </message>
    <message>
        <source>what a request pays</source>
        <translation>一个申请的支付额</translation>
    </message>
    <message>
        <source>staking with Mantle</source>
        <translation>Mantle 的质押</translation>
    </message>
    <message>
        <source>the supply with this</source>
        <translation>加上此笔后的供应量</translation>
    </message>
    <message>
        <source>the way out of mETH</source>
        <translation>mETH 的退出途径</translation>
    </message>
    <message>
        <source>that the request is finalised</source>
        <translation>申请已最终确定</translation>
    </message>
    <message>
        <source>the wait, in checkpoints,</source>
        <translation>等待（按检查点计）</translation>
    </message>
    <message>
        <source>the sequencer pool</source>
        <translation>排序器池</translation>
    </message>
    <message>
        <source>the number of a sequencer that this account owns already</source>
        <translation>此账户已拥有的排序器编号</translation>
    </message>
    <message>
        <source>the number of a sequencer that used this signer</source>
        <translation>曾使用此签名者的排序器编号</translation>
    </message>
    <message>
        <source>account that rewards go to</source>
        <translation>奖励转入的账户</translation>
    </message>
    <message>
        <source>the public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>the owner of the sequencer</source>
        <translation>排序器的所有者</translation>
    </message>
    <message>
        <source>the state of the sequencer (2 is active)</source>
        <translation>排序器的状态（2 为活跃）</translation>
    </message>
    <message>
        <source>the whole lock</source>
        <translation>全部锁定</translation>
    </message>
    <message>
        <source>amount to withdraw</source>
        <translation>要提取的数额</translation>
    </message>
    <message>
        <source>what stays locked</source>
        <translation>仍锁定的部分</translation>
    </message>
    <message>
        <source>unlocking that was begun</source>
        <translation>已开始的解锁</translation>
    </message>
    <message>
        <source>that the validator is active</source>
        <translation>验证者处于活跃状态</translation>
    </message>
    <message>
        <source>undelegation of this number</source>
        <translation>此编号的解除委托</translation>
    </message>
    <message>
        <source>the reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>amount to move</source>
        <translation>要转移的数额</translation>
    </message>
    <message>
        <source>the number of the other validator</source>
        <translation>另一个验证者的编号</translation>
    </message>
    <message>
        <source>that deposits are on</source>
        <translation>存入已开启</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>销毁</translation>
    </message>
    <message>
        <source>The deposit collects rewards first: fewer tokens of the same worth may come.</source>
        <translation>存入时会先收取奖励：可能得到数量更少但价值相同的代币。</translation>
    </message>
    <message>
        <source>The METIS that were fixed at the request.</source>
        <translation>申请时所确定的 METIS。</translation>
    </message>
    <message>
        <source>No token: the slot belongs to the account that may withdraw.</source>
        <translation>没有代币：席位属于可提取的账户。</translation>
    </message>
    <message>
        <source>After the wait, with finaliseWithdraw.</source>
        <translation>等待后，通过 finaliseWithdraw 取得。</translation>
    </message>
    <message>
        <source>The stake of the slot.</source>
        <translation>该席位的质押。</translation>
    </message>
    <message>
        <source>The minter takes no least amount: a reward that arrives before makes it fewer shares of the same worth.</source>
        <translation>铸造合约不接受最低数量：若先有奖励到账，份额会更少但价值相同。</translation>
    </message>
    <message>
        <source>%1 of what the shares are worth does not come at once: it is held back, and comes over %2 or longer, only while you stake ENKI tokens for it.</source>
        <translation>份额价值的 %1 不会立即到来：它被扣留，在 %2 或更长时间内到来，且仅在您为此质押 ENKI 代币期间。</translation>
    </message>
    <message>
        <source>A ticket, an ERC-721 token, comes at once; METIS for it when it is ripe and the queue holds enough.</source>
        <translation>立即得到一张票据（ERC-721 代币）；到期且队列充足时可换得 METIS。</translation>
    </message>
    <message>
        <source>The fee was fixed when the ticket was made.</source>
        <translation>费用在票据生成时已确定。</translation>
    </message>
    <message>
        <source>The standard has no least amount: compare with the simulation.</source>
        <translation>该标准没有最低数量：请与模拟结果比对。</translation>
    </message>
    <message>
        <source>A guess by the rate of now: the rate of the day when it is fulfilled counts.</source>
        <translation>按当前比率的估计：以完成之日的比率为准。</translation>
    </message>
    <message>
        <source>As many as the request was fulfilled with.</source>
        <translation>以申请完成时的份额数为准。</translation>
    </message>
    <message>
        <source>As much as the request was fulfilled with.</source>
        <translation>以申请完成时的资产数额为准。</translation>
    </message>
    <message>
        <source>No token: the delegation belongs to this account. Rewards are claimed apart, less %1 that the validator keeps.</source>
        <translation>没有代币：委托属于此账户。奖励另行领取，扣除验证者留取的 %1。</translation>
    </message>
    <message>
        <source>After the wait, with claimWithdrawal.</source>
        <translation>等待后，通过 claimWithdrawal 取得。</translation>
    </message>
    <message>
        <source>A ticket, an ERC-721 token, and ETH for it after the wait, less the fee that the contract names at that time.</source>
        <translation>得到一张票据（ERC-721 代币），等待后换得 ETH，扣除届时合约给出的费用。</translation>
    </message>
    <message>
        <source>What the ticket was made for.</source>
        <translation>票据所对应的数额。</translation>
    </message>
    <message>
        <source>One for one; rounding of shares may take up to 2 wei.</source>
        <translation>一比一；份额取整最多可能少 2 wei。</translation>
    </message>
    <message>
        <source>When the oracle finalises the requests, and at most that: a loss before is shared. Above the greatest request it is several.</source>
        <translation>在预言机最终确定申请时取得，且至多为该数额：此前的损失共同分担。超过单笔申请上限则分为多笔。</translation>
    </message>
    <message>
        <source>The claimable ETH of each request, as the queue tells it.</source>
        <translation>队列给出的每个申请可领取的 ETH。</translation>
    </message>
    <message>
        <source>Fixed now, paid when the request is finalised.</source>
        <translation>现在确定，在申请最终确定时支付。</translation>
    </message>
    <message>
        <source>The contract takes no least amount.</source>
        <translation>该合约不接受最低数量。</translation>
    </message>
    <message>
        <source>After the wait. One request may become several, one for each validator.</source>
        <translation>等待后取得。一个申请可能变为多个，每个验证者一个。</translation>
    </message>
    <message>
        <source>What the shares of the request are worth; one for one unless the validator was slashed.</source>
        <translation>申请中份额的价值；除非验证者被罚没，否则一比一。</translation>
    </message>
    <message>
        <source>No token: the lock belongs to this account.</source>
        <translation>没有代币：锁定属于此账户。</translation>
    </message>
    <message>
        <source>No token: the lock grows.</source>
        <translation>没有代币：锁定额增加。</translation>
    </message>
    <message>
        <source>They arrive on Metis at the account that rewards go to.</source>
        <translation>它们在 Metis 上到达奖励转入的账户。</translation>
    </message>
    <message>
        <source>After the wait, with unlockClaim. Rewards that are due are paid out on Metis at once.</source>
        <translation>等待后，通过 unlockClaim 取得。应得奖励立即在 Metis 上支付。</translation>
    </message>
    <message>
        <source>Rewards that are due are paid out in the same transaction.</source>
        <translation>应得奖励在同一笔交易中支付。</translation>
    </message>
    <message>
        <source>After the wait, with the number that this makes. Rewards that are due are paid out at once.</source>
        <translation>等待后，凭由此产生的编号取得。应得奖励立即支付。</translation>
    </message>
    <message>
        <source>Shares for the rewards that are due.</source>
        <translation>应得奖励所换的份额。</translation>
    </message>
    <message>
        <source>Shares of the other validator, without a wait.</source>
        <translation>另一个验证者的份额，无需等待。</translation>
    </message>
    <message>
        <source>After the deposit fee. The contract takes no least amount.</source>
        <translation>扣除存入费用后。该合约不接受最低数量。</translation>
    </message>
    <message>
        <source>What the finished withdrawals pay.</source>
        <translation>已完成的提取所支付的数额。</translation>
    </message>
</context>
<context>
    <name>StepAmount</name>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>No account is known. Connect a wallet that you already use; it keeps its keys to itself.</source>
        <translation>没有已知账户。请连接您已在使用的钱包；密钥只保留在钱包中。</translation>
    </message>
    <message>
        <source>Accounts and signers …</source>
        <translation>账户与签名者 …</translation>
    </message>
    <message>
        <source>What the contract says</source>
        <translation>合约数据</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The contract may take something already, from an approval before. If you do not need that, take it back.</source>
        <translation>由于先前的授权,合约已可取走一部分。若不需要,请收回。</translation>
    </message>
    <message>
        <source>Take the approval back …</source>
        <translation>收回授权…</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>退出途径</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Step %1 of 6: %2</source>
        <translation>第 %1 步，共 6 步：%2</translation>
    </message>
    <message>
        <source>%1, this step</source>
        <translation>%1，当前步骤</translation>
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
        <translation>正在制定计划，在两个运营方全程模拟，并比较其结果。</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>It cannot be signed</source>
        <translation>无法签名</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>How that is known</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Which signature</source>
        <translation>哪个签名</translation>
    </message>
    <message>
        <source>What the simulation says</source>
        <translation>模拟结果</translation>
    </message>
    <message>
        <source>This one has no bytes yet</source>
        <translation>此项尚无字节</translation>
    </message>
</context>
<context>
    <name>StepSign</name>
    <message>
        <source>Right before it is signed, everything is simulated and judged once more. What the signer returns is compared byte by byte with what you saw; anything else is not sent.</source>
        <translation>签名前会再次模拟并判断一切。签名者返回的内容将与您所见逐字节比较；任何不同都不会发送。</translation>
    </message>
    <message>
        <source>Compare on your device</source>
        <translation>在您的设备上核对</translation>
    </message>
    <message>
        <source>%1 is asked. Answer there.</source>
        <translation>已询问 %1。请在那里回答。</translation>
    </message>
    <message>
        <source>Take the question back</source>
        <translation>撤回请求</translation>
    </message>
    <message>
        <source>The first signature waits for its block. Then the rest is simulated again, and you read it again.</source>
        <translation>第一个签名正在等待进入区块。之后其余部分将再次模拟，由您再次阅读。</translation>
    </message>
    <message>
        <source>The password of %1 opens it for this one signature.</source>
        <comment>file</comment>
        <translation>%1 的密码仅为本次签名打开该文件。</translation>
    </message>
    <message>
        <source>password of the file</source>
        <translation>文件的密码</translation>
    </message>
    <message>
        <source>Password of the key file</source>
        <translation>密钥文件的密码</translation>
    </message>
    <message>
        <source>Sign with it</source>
        <translation>用它签名</translation>
    </message>
    <message>
        <source>Your key file signs here, once its password opens it.</source>
        <translation>密码打开密钥文件后，将在此处签名。</translation>
    </message>
    <message>
        <source>Right before the wallet is asked, everything is simulated and judged once more. What it sends is compared byte by byte with what you saw, but it is out by then: read it there before you say yes.</source>
        <translation>询问钱包前会再次模拟并判断一切。钱包发送的内容将与您所见逐字节比较，但那时它已经发出：同意之前请在钱包中阅读。</translation>
    </message>
    <message>
        <source>The wallet sends, not Rollscope</source>
        <translation>发送的是钱包，而非 Rollscope</translation>
    </message>
    <message>
        <source>If you already answered in the wallet, it may still be sent after you take the question back.</source>
        <translation>如果您已在钱包中答复，撤回请求后它仍可能被发送。</translation>
    </message>
</context>
<context>
    <name>StepTrack</name>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>When it is in its block, the rest is simulated again here, and you read it again. You may also close this: what is left is kept, and goes on later.</source>
        <translation>进入区块后，其余部分将在此再次模拟，由您再次阅读。您也可以关闭：剩下的会保留，稍后继续。</translation>
    </message>
</context>
<context>
    <name>StepWays</name>
    <message>
        <source>Every way out of it, read from the contracts just now. What a protocol&apos;s pages say about waiting times is often old; these numbers are its own.</source>
        <translation>所有退出途径，刚刚从合约读取。协议网页上的等待时间往往已过时；这些数字来自合约本身。</translation>
    </message>
    <message>
        <source>I have read how I get out, how long it takes and what it costs</source>
        <translation>我已阅读如何退出、需要多久以及费用</translation>
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
        <translation>后退 (Alt+←)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进 (Alt+→)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>program, page</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>time of day</comment>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Go to a chain, page or action (Ctrl+K)</source>
        <translation>前往链、页面或操作 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Light colours (Ctrl+T)</source>
        <translation>浅色 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Dark colours (Ctrl+T)</source>
        <translation>深色 (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>TransactionList</name>
    <message>
        <source>Dropped transactions</source>
        <translation>被丢弃的交易</translation>
    </message>
    <message>
        <source>Copy what did not come back</source>
        <translation>复制未恢复的</translation>
    </message>
    <message>
        <source>The hashes are not known: this chain is so busy that only numbers are fetched, or no block with transactions was dropped.</source>
        <translation>哈希未知：该链过于繁忙而只获取数量，或被丢弃的区块中没有交易。</translation>
    </message>
    <message>
        <source>%1, back in %2</source>
        <comment>block, block</comment>
        <translation>%1，恢复于 %2</translation>
    </message>
    <message>
        <source>Copy the hash (Ctrl+C)</source>
        <translation>复制哈希 (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Rollscope</source>
        <translation>打开 Rollscope</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>Base, Ink</comment>
        <translation>
            <numerusform>%1 及另外 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>halted: Base, Ink</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <source>refused the connection</source>
        <translation>拒绝了连接</translation>
    </message>
    <message>
        <source>is the node running, and the port right?</source>
        <translation>节点是否在运行，端口是否正确？</translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation>找不到主机名</translation>
    </message>
    <message>
        <source>check the URL and the network</source>
        <translation>请检查 URL 和网络</translation>
    </message>
    <message>
        <source>did not accept the connection in time</source>
        <translation>未及时接受连接</translation>
    </message>
    <message>
        <source>accepted the connection but did not finish the WebSocket handshake in time</source>
        <translation>已接受连接，但未及时完成 WebSocket 握手</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>TLS 握手失败</translation>
    </message>
    <message>
        <source>the TLS handshake failed: %1</source>
        <translation>TLS 握手失败：%1</translation>
    </message>
    <message>
        <source>its TLS certificate is not trusted: %1</source>
        <translation>TLS 证书不受信任：%1</translation>
    </message>
    <message>
        <source>the connection was not opened; certificates are always verified</source>
        <translation>未建立连接；证书始终会被验证</translation>
    </message>
    <message>
        <source>the proxy failed</source>
        <translation>代理失败</translation>
    </message>
    <message>
        <source>the proxy failed: %1</source>
        <translation>代理失败：%1</translation>
    </message>
    <message>
        <source>check the proxy settings</source>
        <translation>请检查代理设置</translation>
    </message>
    <message>
        <source>the proxy wants a login</source>
        <translation>代理要求登录</translation>
    </message>
    <message>
        <source>set user and password of the proxy</source>
        <translation>请设置代理的用户名和密码</translation>
    </message>
    <message>
        <source>ended the connection without a word (close 1006)</source>
        <translation>未作说明便断开了连接 (close 1006)</translation>
    </message>
    <message>
        <source>ended the connection before the WebSocket was open</source>
        <translation>在 WebSocket 打开之前断开了连接</translation>
    </message>
    <message>
        <source>ended the connection in the middle of an answer</source>
        <translation>在应答中途断开了连接</translation>
    </message>
    <message>
        <source>closed the connection</source>
        <translation>关闭了连接</translation>
    </message>
    <message>
        <source>refused what we sent and closed the connection</source>
        <translation>拒绝了我们发送的内容并关闭了连接</translation>
    </message>
    <message>
        <source>closed the connection because of trouble of its own</source>
        <translation>因自身故障关闭了连接</translation>
    </message>
    <message>
        <source>is restarting</source>
        <translation>正在重启</translation>
    </message>
    <message>
        <source>is too busy and asks to come back later</source>
        <translation>过于繁忙，要求稍后再来</translation>
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
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>the endpoint is not connected</source>
        <translation>端点未连接</translation>
    </message>
    <message>
        <source>does not speak HTTP</source>
        <translation>不使用 HTTP</translation>
    </message>
    <message>
        <source>the port serves something else</source>
        <translation>该端口提供的是其他服务</translation>
    </message>
    <message>
        <source>the request failed (network error %1)</source>
        <translation>请求失败（网络错误 %1）</translation>
    </message>
    <message>
        <source>did not answer the HTTP request in time</source>
        <translation>未及时应答 HTTP 请求</translation>
    </message>
    <message>
        <source>answered in an encoding that was not asked for</source>
        <translation>以未请求的编码作答</translation>
    </message>
    <message>
        <source>sent an answer of more than %1 bytes</source>
        <translation>发送了超过 %1 字节的应答</translation>
    </message>
    <message>
        <source>sent an answer that does not unpack</source>
        <translation>发送了无法解压的应答</translation>
    </message>
    <message>
        <source>sent a truncated answer</source>
        <translation>发送了不完整的应答</translation>
    </message>
    <message>
        <source>does not answer the WebSocket handshake</source>
        <translation>不应答 WebSocket 握手</translation>
    </message>
    <message>
        <source>the port serves something else than a WebSocket</source>
        <translation>该端口提供的不是 WebSocket</translation>
    </message>
    <message>
        <source>answers like a web page, not like a WebSocket (HTTP %1)</source>
        <translation>像网页而不像 WebSocket 那样作答 (HTTP %1)</translation>
    </message>
    <message>
        <source>check the path of the URL, or use http(s)://</source>
        <translation>请检查 URL 的路径，或使用 http(s)://</translation>
    </message>
    <message>
        <source>check the path of the URL</source>
        <translation>请检查 URL 的路径</translation>
    </message>
    <message>
        <source>broke the WebSocket handshake: %1</source>
        <translation>违反 WebSocket 握手规则：%1</translation>
    </message>
    <message>
        <source>redirects</source>
        <translation>重定向</translation>
    </message>
    <message>
        <source>redirects to %1</source>
        <translation>重定向到 %1</translation>
    </message>
    <message>
        <source>redirects are not followed; put the new address into the settings</source>
        <translation>不跟随重定向；请在设置中填入新地址</translation>
    </message>
    <message>
        <source>refuses access</source>
        <translation>拒绝访问</translation>
    </message>
    <message>
        <source>check the API key in the URL and what it is allowed to do</source>
        <translation>请检查 URL 中的 API 密钥及其权限</translation>
    </message>
    <message>
        <source>wants payment</source>
        <translation>要求付费</translation>
    </message>
    <message>
        <source>the plan behind the API key is used up</source>
        <translation>该 API 密钥的套餐已用尽</translation>
    </message>
    <message>
        <source>has no WebSocket at this path</source>
        <translation>此路径没有 WebSocket</translation>
    </message>
    <message>
        <source>has no JSON-RPC at this path</source>
        <translation>此路径没有 JSON-RPC</translation>
    </message>
    <message>
        <source>found the request too large</source>
        <translation>认为请求过大</translation>
    </message>
    <message>
        <source>asks for fewer requests</source>
        <translation>要求减少请求</translation>
    </message>
    <message>
        <source>lower the request budget or use an own API key</source>
        <translation>请降低请求上限，或使用自己的 API 密钥</translation>
    </message>
    <message>
        <source>has trouble of its own</source>
        <translation>自身出现故障</translation>
    </message>
    <message>
        <source>does not open a WebSocket</source>
        <translation>不打开 WebSocket</translation>
    </message>
    <message>
        <source>refuses the request</source>
        <translation>拒绝请求</translation>
    </message>
    <message>
        <source>sent binary data where JSON text is due</source>
        <translation>应发送 JSON 文本却发送了二进制数据</translation>
    </message>
    <message>
        <source>announced a message of %1 bytes, the limit is %2</source>
        <translation>宣告了 %1 字节的消息，上限为 %2</translation>
    </message>
    <message>
        <source>sent a message of %1 bytes, the limit is %2</source>
        <translation>发送了 %1 字节的消息，上限为 %2</translation>
    </message>
    <message>
        <source>sent nothing for %1 s, not even an answer to a ping</source>
        <translation>%1 秒内没有任何数据，连 ping 也未应答</translation>
    </message>
    <message>
        <source>floods: sends more than %1 messages a second</source>
        <translation>消息泛滥：每秒超过 %1 条</translation>
    </message>
    <message>
        <source>sent more than could be read</source>
        <translation>发送量超出读取能力</translation>
    </message>
    <message>
        <source>sent JSON nested deeper than %1 levels</source>
        <translation>JSON 嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>sends requests instead of answers</source>
        <translation>发送请求而不是应答</translation>
    </message>
    <message>
        <source>sends notifications that nobody subscribed to</source>
        <translation>发送未订阅的通知</translation>
    </message>
    <message>
        <source>answers questions that nobody asked</source>
        <translation>应答了未曾提出的请求</translation>
    </message>
    <message>
        <source>complains without saying about what (%1)</source>
        <translation>报错但未说明原因 (%1)</translation>
    </message>
    <message>
        <source>sent JSON that is no JSON-RPC message</source>
        <translation>发送的 JSON 不是 JSON-RPC 消息</translation>
    </message>
    <message>
        <source>sent text that is not JSON</source>
        <translation>发送的文本不是 JSON</translation>
    </message>
    <message>
        <source>sent text that is not JSON at byte %1</source>
        <translation>发送的文本在第 %1 字节处不是 JSON</translation>
    </message>
    <message>
        <source>sent an empty message</source>
        <translation>发送了空消息</translation>
    </message>
    <message>
        <source>the endpoint is put aside</source>
        <translation>该端点已被搁置</translation>
    </message>
    <message>
        <source>dropped: too many requests wait for this endpoint</source>
        <translation>已丢弃：等待此端点的请求过多</translation>
    </message>
    <message>
        <source>waited too long for the endpoint&apos;s request budget</source>
        <translation>等待该端点的请求额度过久</translation>
    </message>
    <message>
        <source>could not be sent: the connection is closed or clogged</source>
        <translation>无法发送：连接已关闭或阻塞</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>%1 秒内无应答</translation>
    </message>
    <message>
        <source>answers no more requests</source>
        <translation>不再应答请求</translation>
    </message>
    <message>
        <source>eth_chainId is not answered with a chain id</source>
        <translation>对 eth_chainId 的应答不是链 ID</translation>
    </message>
    <message>
        <source>tells %1 as its chain id</source>
        <translation>报告的链 ID 为 %1</translation>
    </message>
    <message>
        <source>does not tell its chain id: %1</source>
        <translation>不提供链 ID：%1</translation>
    </message>
    <message>
        <source>does not tell its newest block: %1</source>
        <translation>不提供最新区块：%1</translation>
    </message>
    <message>
        <source>answers for chain %1, expected %2</source>
        <translation>应答的是链 %1，应为 %2</translation>
    </message>
    <message>
        <source>check the address of this endpoint</source>
        <translation>请检查此端点的地址</translation>
    </message>
    <message>
        <source>a ${…} in the URL is not finished</source>
        <translation>URL 中的 ${…} 不完整</translation>
    </message>
    <message>
        <source>write ${NAME}</source>
        <translation>请写作 ${NAME}</translation>
    </message>
    <message>
        <source>${%1} is not set</source>
        <translation>未设置 ${%1}</translation>
    </message>
    <message>
        <source>set the environment variable %1, or remove this endpoint</source>
        <translation>请设置环境变量 %1，或移除此端点</translation>
    </message>
    <message>
        <source>set the environment variable %1</source>
        <translation>请设置环境变量 %1</translation>
    </message>
    <message>
        <source>is not a URL</source>
        <translation>不是 URL</translation>
    </message>
    <message>
        <source>has an unknown scheme</source>
        <translation>未知的协议</translation>
    </message>
    <message>
        <source>write ws://, wss://, http:// or https://</source>
        <translation>请以 ws://、wss://、http:// 或 https:// 开头</translation>
    </message>
    <message>
        <source>write ws://, wss://, http:// or https://, then the host</source>
        <translation>请写 ws://、wss://、http:// 或 https://，再写主机</translation>
    </message>
    <message>
        <source>write ws://, wss://, http:// or https://, then a host</source>
        <translation>请写 ws://、wss://、http:// 或 https://，再写主机</translation>
    </message>
    <message>
        <source>an empty URL</source>
        <translation>URL 为空</translation>
    </message>
    <message>
        <source>a URL of more than %1 characters</source>
        <translation>URL 超过 %1 个字符</translation>
    </message>
    <message>
        <source>a URL with a blank or control character</source>
        <translation>URL 含有空格或控制字符</translation>
    </message>
    <message>
        <source>a URL with a broken ${NAME}</source>
        <translation>URL 中的 ${NAME} 写法有误</translation>
    </message>
    <message>
        <source>not a URL</source>
        <translation>不是 URL</translation>
    </message>
    <message>
        <source>a URL without a scheme</source>
        <translation>URL 缺少协议</translation>
    </message>
    <message>
        <source>a URL of the scheme &apos;%1&apos;</source>
        <translation>URL 的协议为“%1”</translation>
    </message>
    <message>
        <source>a URL without a host</source>
        <translation>URL 缺少主机</translation>
    </message>
    <message>
        <source>a URL with port 0</source>
        <translation>URL 的端口为 0</translation>
    </message>
    <message>
        <source>another chain has this name already</source>
        <translation>已有其他链使用此名称</translation>
    </message>
    <message>
        <source>a proxy is socks5://host:port or http://host:port</source>
        <translation>代理应写作 socks5://host:port 或 http://host:port</translation>
    </message>
    <message>
        <source>the proxy needs a host and a port</source>
        <translation>代理需要主机和端口</translation>
    </message>
    <message>
        <source>for example socks5://127.0.0.1:9050</source>
        <translation>例如 socks5://127.0.0.1:9050</translation>
    </message>
    <message>
        <source>is no https address</source>
        <translation>不是 https 地址</translation>
    </message>
    <message>
        <source>for example https://hooks.example.org/rollscope; plain http only on this machine</source>
        <translation>例如 https://hooks.example.org/rollscope；普通 http 仅限本机</translation>
    </message>
    <message>
        <source>a secret is not written out where others can read it</source>
        <translation>密钥不应写在他人可读之处</translation>
    </message>
    <message>
        <source>put it into an environment variable and write ${NAME}</source>
        <translation>请放入环境变量并写作 ${NAME}</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <translation>未及时应答</translation>
    </message>
    <message>
        <source>answered with status %1</source>
        <translation>应答状态为 %1</translation>
    </message>
    <message>
        <source>check the address of the webhook</source>
        <translation>请检查 Webhook 的地址</translation>
    </message>
    <message>
        <source>is neither a transaction nor an account</source>
        <translation>既不是交易也不是账户</translation>
    </message>
    <message>
        <source>0x and 64 digits (a transaction) or 40 (an account), on one chain as CHAIN:0x…</source>
        <translation>0x 加 64 位（交易）或 40 位（账户），限定一条链时写作 CHAIN:0x…</translation>
    </message>
    <message>
        <source>contradicts itself: more than %1 reorgs in a second</source>
        <translation>自相矛盾：一秒内重组超过 %1 次</translation>
    </message>
    <message>
        <source>contradicts itself: more than %1 chains without a common past in %2 s</source>
        <translation>自相矛盾：%2 秒内超过 %1 条没有共同历史的链</translation>
    </message>
    <message>
        <source>claims block %1 while %2 stands at %3 and %4 at %5</source>
        <translation>声称到达区块 %1，而 %2 在 %3，%4 在 %5</translation>
    </message>
    <message>
        <source>claims block %1, but shows another block as its parent</source>
        <translation>声称有区块 %1，但给出的父区块不符</translation>
    </message>
    <message>
        <source>claims block %1, but cannot show the block before it</source>
        <translation>声称有区块 %1，但给不出前一个区块</translation>
    </message>
    <message>
        <source>lies: shows the hash of block %1 as that of a block %2 with other fields</source>
        <translation>作假：把区块 %1 的哈希用于字段不同的区块 %2</translation>
    </message>
    <message>
        <source>lies: calls block %1 the parent of its block %2</source>
        <translation>作假：称区块 %1 是其区块 %2 的父区块</translation>
    </message>
    <message>
        <source>lies: the hash of its block %1 does not follow from the block&apos;s fields</source>
        <translation>作假：区块 %1 的哈希与区块字段不符</translation>
    </message>
    <message>
        <source>calls block %1 %2, but its head is %3</source>
        <translation>称区块 %1 为 %2，但其区块头在 %3</translation>
    </message>
    <message>
        <source>sent the impossible block number %1</source>
        <translation>发送了不可能的区块号 %1</translation>
    </message>
    <message>
        <source>its block %1 is dated %2 ahead of this machine&apos;s clock</source>
        <translation>其区块 %1 的时间比本机时钟快 %2</translation>
    </message>
    <message>
        <source>this machine&apos;s clock is probably wrong: every operator dates its newest block %1 ahead of it</source>
        <translation>本机时钟可能有误：所有运营方的最新区块都快 %1</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>nothing comes from any chain</source>
        <translation>所有链均无数据</translation>
    </message>
    <message>
        <source>no other chain receives either</source>
        <translation>其他链也未收到数据</translation>
    </message>
    <message>
        <source>for %1 s</source>
        <translation>持续 %1 秒</translation>
    </message>
    <message>
        <source>it is about %1 s behind the chains&apos; clocks</source>
        <translation>比各链时钟慢约 %1 秒</translation>
    </message>
    <message>
        <source>it is about %1 s ahead of the chains&apos; clocks</source>
        <translation>比各链时钟快约 %1 秒</translation>
    </message>
    <message>
        <source>its newest is %1 s old</source>
        <translation>其最新区块已有 %1 秒</translation>
    </message>
    <message>
        <source>waiting for a new block since</source>
        <translation>此后一直在等待新区块</translation>
    </message>
    <message>
        <source>no answer: this endpoint is silent on the tape here</source>
        <translation>无应答：磁带此处该端点静默</translation>
    </message>
    <message>
        <source>the tape starts again from its beginning</source>
        <translation>磁带从头重新开始</translation>
    </message>
    <message>
        <source>no such tape</source>
        <translation>没有该磁带</translation>
    </message>
    <message>
        <source>no tape can be made of this incident</source>
        <translation>无法为此事件生成磁带</translation>
    </message>
    <message>
        <source>recorded %1 UTC, %2</source>
        <translation>录制于 %1 UTC，%2</translation>
    </message>
    <message>
        <source>recorded %1 UTC</source>
        <translation>录制于 %1 UTC</translation>
    </message>
    <message>
        <source>reconstructed</source>
        <translation>重建</translation>
    </message>
    <message>
        <source>reconstructed, %1</source>
        <translation>重建，%1</translation>
    </message>
    <message>
        <source>local anvil nodes set to the chain ids and block times of %1, with two connections each; the figures are not those networks&apos;</source>
        <translation>按 %1 的链 ID 和出块时间设置的本地 anvil 节点，各有两个连接；数据并非来自这些网络</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>choose another with --data-dir or --store</source>
        <translation>请用 --data-dir 或 --store 选择其他文件夹</translation>
    </message>
    <message>
        <source>it stays as it was; free some space or choose another place</source>
        <translation>原样保留；请腾出空间或选择其他位置</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>free some space; new blocks wait in memory meanwhile</source>
        <translation>请腾出空间；新区块暂存于内存</translation>
    </message>
    <message>
        <source>another program holds the file locked</source>
        <translation>文件被其他程序锁定</translation>
    </message>
    <message>
        <source>close the program that has it open for writing</source>
        <translation>请关闭正在写入它的程序</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>文件为只读</translation>
    </message>
    <message>
        <source>make the file and its folder writable</source>
        <translation>请将文件及其文件夹设为可写</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>无法打开文件</translation>
    </message>
    <message>
        <source>check that its folder exists and is writable</source>
        <translation>请确认其文件夹存在且可写</translation>
    </message>
    <message>
        <source>the database is damaged: %1</source>
        <translation>数据库已损坏：%1</translation>
    </message>
    <message>
        <source>the database failed: %1</source>
        <translation>数据库出错：%1</translation>
    </message>
    <message>
        <source>the disk reports an error: %1</source>
        <translation>磁盘报错：%1</translation>
    </message>
    <message>
        <source>another running Rollscope writes this store (process %1)</source>
        <translation>另一个运行中的 Rollscope 正在写入此存储（进程 %1）</translation>
    </message>
    <message>
        <source>stop it, or give this one another file or --data-dir</source>
        <translation>请停止它，或改用其他文件或 --data-dir</translation>
    </message>
    <message>
        <source>refused in the wallet (4001)</source>
        <translation>在钱包中被拒绝 (4001)</translation>
    </message>
    <message>
        <source>nothing was signed</source>
        <translation>没有签署任何内容</translation>
    </message>
    <message>
        <source>let Rollscope use this account, in the wallet</source>
        <translation>请在钱包中允许 Rollscope 使用此账户</translation>
    </message>
    <message>
        <source>the wallet has no connection to the chain</source>
        <translation>钱包没有连接到该链</translation>
    </message>
    <message>
        <source>the signer did not answer in time</source>
        <translation>签名者没有及时回应</translation>
    </message>
    <message>
        <source>if it asks a person, answer there before you try again: two answers may be two transactions</source>
        <translation>如果它在询问人，请先在那里回答再重试：两次回答可能是两笔交易</translation>
    </message>
    <message>
        <source>the signer is still asked something else</source>
        <translation>签名者仍在处理另一个询问</translation>
    </message>
    <message>
        <source>answer that first, or withdraw it</source>
        <translation>请先回答它，或撤回它</translation>
    </message>
    <message>
        <source>a wallet is reached on this machine only</source>
        <translation>钱包只能在本机连接</translation>
    </message>
    <message>
        <source>use 127.0.0.1, [::1] or localhost</source>
        <translation>请使用 127.0.0.1、[::1] 或 localhost</translation>
    </message>
    <message>
        <source>a wallet&apos;s URL has no user or password</source>
        <translation>钱包的 URL 不含用户名或密码</translation>
    </message>
    <message>
        <source>a ${NAME} has no place in a signer&apos;s URL</source>
        <translation>签名者的 URL 中不能有 ${NAME}</translation>
    </message>
    <message>
        <source>a signer on another machine is reached with TLS only</source>
        <translation>其他机器上的签名者只能通过 TLS 连接</translation>
    </message>
    <message>
        <source>use https:// or wss://</source>
        <translation>请使用 https:// 或 wss://</translation>
    </message>
    <message>
        <source>a password or key has no place in an address that is kept</source>
        <translation>要保存的地址中不能有密码或密钥</translation>
    </message>
    <message>
        <source>let the signer listen on this machine without one</source>
        <translation>请让签名者在本机无密码监听</translation>
    </message>
    <message>
        <source>an address is 0x and 40 hexadecimal digits</source>
        <translation>地址是 0x 加 40 个十六进制数字</translation>
    </message>
    <message>
        <source>an address has hexadecimal digits only</source>
        <translation>地址只含十六进制数字</translation>
    </message>
    <message>
        <source>the address does not carry its %1 checksum</source>
        <translation>地址的 %1 校验和不符</translation>
    </message>
    <message>
        <source>a digit may be mistyped; copy the address again</source>
        <translation>可能有一位输错了；请重新复制地址</translation>
    </message>
    <message>
        <source>a name has 1 to %1 characters</source>
        <translation>名称为 1 到 %1 个字符</translation>
    </message>
    <message>
        <source>a name has visible characters and single spaces only</source>
        <translation>名称只能含可见字符和单个空格</translation>
    </message>
    <message>
        <source>the accounts cannot be read</source>
        <translation>无法读取账户</translation>
    </message>
    <message>
        <source>it is no file of accounts, and was kept with .bad at its name</source>
        <translation>这不是账户文件，已在名称后加 .bad 保留</translation>
    </message>
    <message>
        <source>it was written by a newer Rollscope: changes are not kept</source>
        <translation>它由更新的 Rollscope 写入：更改不会保存</translation>
    </message>
    <message>
        <source>the list is full</source>
        <translation>列表已满</translation>
    </message>
    <message>
        <source>the password is wrong</source>
        <translation>密码错误</translation>
    </message>
    <message>
        <source>or the encrypted key was altered: they look the same</source>
        <translation>或者加密的密钥被改动过：两者无法区分</translation>
    </message>
    <message>
        <source>it does not fit, though the password is right</source>
        <translation>密码正确，但它不符</translation>
    </message>
    <message>
        <source>the key in the file is of another account</source>
        <translation>文件中的密钥属于另一个账户</translation>
    </message>
    <message>
        <source>what it holds is no key</source>
        <translation>其中的内容不是密钥</translation>
    </message>
    <message>
        <source>a JSON object was expected</source>
        <translation>应为 JSON 对象</translation>
    </message>
    <message>
        <source>only aes-128-ctr is known</source>
        <translation>只支持 aes-128-ctr</translation>
    </message>
    <message>
        <source>scrypt or pbkdf2 was expected</source>
        <translation>应为 scrypt 或 pbkdf2</translation>
    </message>
    <message>
        <source>it asks for too much memory, or for none</source>
        <translation>它要求的内存过多，或没有要求</translation>
    </message>
    <message>
        <source>the file asks for too much memory or time</source>
        <translation>文件要求的内存或时间过多</translation>
    </message>
    <message>
        <source>40 hex digits were expected</source>
        <translation>应为 40 个十六进制数字</translation>
    </message>
    <message>
        <source>it has the key of the same account as %1</source>
        <translation>它与 %1 是同一账户的密钥</translation>
    </message>
    <message>
        <source>it has more than 64 KB</source>
        <translation>超过 64 KB</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>无法读取文件夹</translation>
    </message>
    <message>
        <source>it has more than %1 files</source>
        <translation>文件超过 %1 个</translation>
    </message>
    <message>
        <source>the folder has a key file of %1 already</source>
        <translation>文件夹中已有 %1 的密钥文件</translation>
    </message>
    <message>
        <source>it is in no word list</source>
        <translation>不在任何词表中</translation>
    </message>
    <message>
        <source>the checksum in the last word does not fit the others</source>
        <translation>最后一个词的校验和与其他词不符</translation>
    </message>
    <message>
        <source>12, 15, 18, 21 or 24 words were expected, not %1</source>
        <translation>应为 12、15、18、21 或 24 个词，而不是 %1 个</translation>
    </message>
    <message>
        <source>a path begins with &quot;m&quot;</source>
        <translation>路径以 &quot;m&quot; 开头</translation>
    </message>
    <message>
        <source>a step is a number below 2^31, with &apos; when hardened</source>
        <translation>每一级是小于 2^31 的数字，强化派生时加 &apos;</translation>
    </message>
    <message>
        <source>3 was expected</source>
        <translation>应为 3</translation>
    </message>
    <message>
        <source>32 was expected</source>
        <translation>应为 32</translation>
    </message>
    <message>
        <source>16 bytes in hex were expected</source>
        <translation>应为 16 字节的十六进制</translation>
    </message>
    <message>
        <source>32 bytes in hex were expected</source>
        <translation>应为 32 字节的十六进制</translation>
    </message>
    <message>
        <source>1 to 32 bytes in hex were expected</source>
        <translation>应为 1 到 32 字节的十六进制</translation>
    </message>
    <message>
        <source>1 to 1024 bytes in hex were expected</source>
        <translation>应为 1 到 1024 字节的十六进制</translation>
    </message>
    <message>
        <source>no descriptor knows this contract</source>
        <translation>没有描述文件认识这个合约</translation>
    </message>
    <message>
        <source>no words for the function %1 in %2</source>
        <translation>%2 中没有函数 %1 的说明</translation>
    </message>
    <message>
        <source>no words for the message %1 in %2</source>
        <translation>%2 中没有消息 %1 的说明</translation>
    </message>
    <message>
        <source>no function is called: fewer than 4 bytes</source>
        <translation>没有调用函数：不足 4 字节</translation>
    </message>
    <message>
        <source>it creates a contract, for whose code there are no words</source>
        <translation>它会创建合约，而其代码没有说明</translation>
    </message>
    <message>
        <source>it is valid on every chain; words are for one</source>
        <translation>它在所有链上有效，而说明只针对一条链</translation>
    </message>
    <message>
        <source>it hands accounts over to code (EIP-7702), which no words of its call would tell</source>
        <translation>它把账户交给代码（EIP-7702），调用的说明不会提到这一点</translation>
    </message>
    <message>
        <source>without chainId and verifyingContract nobody knows whom the message is for</source>
        <translation>没有 chainId 和 verifyingContract，无从得知消息是给谁的</translation>
    </message>
    <message>
        <source>more lines than anybody reads: %1</source>
        <translation>行数多到无人会读：%1</translation>
    </message>
    <message>
        <source>more lines than anybody reads</source>
        <translation>行数多到无人会读</translation>
    </message>
    <message>
        <source>the group&apos;s lists are not of the same length</source>
        <translation>该组的列表长度不一致</translation>
    </message>
    <message>
        <source>the descriptor&apos;s map has no &quot;%1&quot;</source>
        <translation>描述文件的映射中没有 &quot;%1&quot;</translation>
    </message>
    <message>
        <source>decoded by the ABI that was given: it names the parameters, and nobody says what the function does</source>
        <translation>按所给的 ABI 解码：它只给出参数名称，没有人说明该函数做什么</translation>
    </message>
    <message>
        <source>a transfer runs code here as well: it goes to the contract %1</source>
        <translation>此处转账也会运行代码：它发往合约 %1</translation>
    </message>
    <message>
        <source>that %1 is %2 is known from %3 alone</source>
        <translation>%1 就是 %2，仅据 %3 得知</translation>
    </message>
    <message>
        <source>the descriptor says nothing of %1</source>
        <translation>描述文件没有提到 %1</translation>
    </message>
    <message>
        <source>ticker and decimals of the token are not known; the number is the raw integer</source>
        <translation>代币的代号和小数位数未知；数字为原始整数</translation>
    </message>
    <message>
        <source>there is no limit: %1 stands for %2</source>
        <translation>没有上限：%1 代表 %2</translation>
    </message>
    <message>
        <source>it is the largest number there is</source>
        <translation>这是可能的最大数值</translation>
    </message>
    <message>
        <source>the coin of chain %1 is not known</source>
        <translation>链 %1 的币未知</translation>
    </message>
    <message>
        <source>it lies beyond the year 9999</source>
        <translation>它晚于公元 9999 年</translation>
    </message>
    <message>
        <source>it is longer than any duration</source>
        <translation>它比任何时长都长</translation>
    </message>
    <message>
        <source>the descriptor has no name for %1</source>
        <translation>描述文件中没有 %1 的名称</translation>
    </message>
    <message>
        <source>no token is known at %1</source>
        <translation>%1 处没有已知代币</translation>
    </message>
    <message>
        <source>a call of %1 within this one has no words</source>
        <translation>其中对 %1 的调用没有说明</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
    <message>
        <source>Native coins sent along</source>
        <translation>随附的链上原生币</translation>
    </message>
    <message>
        <source>the account that signs</source>
        <translation>签名的账户</translation>
    </message>
    <message>
        <source>not known (a call within a call)</source>
        <translation>未知（调用中的调用）</translation>
    </message>
    <message>
        <source>none (an empty list)</source>
        <translation>无（空列表）</translation>
    </message>
    <message>
        <source>nothing (no bytes)</source>
        <translation>无（没有字节）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>the zero address (%1)</source>
        <translation>零地址（%1）</translation>
    </message>
    <message>
        <source>the sender (%1 stands for it)</source>
        <translation>发送方（以 %1 表示）</translation>
    </message>
    <message>
        <source>the sender (%1)</source>
        <translation>发送方（%1）</translation>
    </message>
    <message>
        <source>%1 units of the token %2</source>
        <translation>代币 %2 的 %1 个单位</translation>
    </message>
    <message>
        <source>%1 units of a token that is not named</source>
        <translation>未指明代币的 %1 个单位</translation>
    </message>
    <message>
        <source>%1 of the smallest unit of chain %2&apos;s coin</source>
        <translation>以链 %2 的币的最小单位计 %1</translation>
    </message>
    <message>
        <source>without end (%1)</source>
        <translation>无期限（%1）</translation>
    </message>
    <message>
        <source>no date (%1)</source>
        <translation>不是日期（%1）</translation>
    </message>
    <message>
        <source>the data ends within it</source>
        <translation>数据在其中途结束</translation>
    </message>
    <message>
        <source>the data ends within its length</source>
        <translation>数据在其长度处中断</translation>
    </message>
    <message>
        <source>its offset is beyond the data</source>
        <translation>其偏移超出数据</translation>
    </message>
    <message>
        <source>its offset is %1, where %2 was expected</source>
        <translation>其偏移为 %1，应为 %2</translation>
    </message>
    <message>
        <source>an array of %1 elements is longer than the data</source>
        <translation>含 %1 个元素的数组比数据还长</translation>
    </message>
    <message>
        <source>%1 bytes are longer than the data</source>
        <translation>%1 字节比数据还长</translation>
    </message>
    <message>
        <source>its padding is not zeros up to a word</source>
        <translation>其填充到整字的部分不全为零</translation>
    </message>
    <message>
        <source>its parts overlap others</source>
        <translation>其各部分与他处重叠</translation>
    </message>
    <message>
        <source>its offset or length is beyond the data</source>
        <translation>其偏移或长度超出数据</translation>
    </message>
    <message>
        <source>%1 bytes follow the last value</source>
        <translation>最后一个值之后还有 %1 字节</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>不是 UTF-8</translation>
    </message>
    <message>
        <source>a bool is 0 or 1</source>
        <translation>bool 只能是 0 或 1</translation>
    </message>
    <message>
        <source>an address has 12 zero bytes before it</source>
        <translation>地址之前应有 12 个零字节</translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation>应为列表</translation>
    </message>
    <message>
        <source>bytes were expected, not a list</source>
        <translation>应为字节而非列表</translation>
    </message>
    <message>
        <source>a list of %1 fields was expected</source>
        <translation>应为含 %1 个字段的列表</translation>
    </message>
    <message>
        <source>%1 fields were expected, not %2</source>
        <translation>应有 %1 个字段，而不是 %2 个</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 未知</translation>
    </message>
    <message>
        <source>no bytes</source>
        <translation>没有字节</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>it is above the bound of EIP-2294</source>
        <translation>超出 EIP-2294 的上限</translation>
    </message>
    <message>
        <source>they are empty before signing</source>
        <translation>签名前应为空</translation>
    </message>
    <message>
        <source>RLP: %1</source>
        <translation>RLP：%1</translation>
    </message>
    <message>
        <source>the length itself is cut off</source>
        <translation>长度本身被截断</translation>
    </message>
    <message>
        <source>the length has a leading zero</source>
        <translation>长度有前导零</translation>
    </message>
    <message>
        <source>a short length is written in the long form</source>
        <translation>短长度写成了长格式</translation>
    </message>
    <message>
        <source>the item reaches beyond its container</source>
        <translation>该项超出了其容器</translation>
    </message>
    <message>
        <source>a number has a leading zero</source>
        <translation>数字有前导零</translation>
    </message>
    <message>
        <source>bytes follow after the end</source>
        <translation>结尾之后还有字节</translation>
    </message>
    <message>
        <source>exactly %1 bytes were expected</source>
        <translation>应恰好为 %1 字节</translation>
    </message>
    <message>
        <source>a number is wider than %1 bits</source>
        <translation>数字宽于 %1 位</translation>
    </message>
    <message>
        <source>it is above half the curve&apos;s order (EIP-2)</source>
        <translation>大于曲线阶的一半（EIP-2）</translation>
    </message>
    <message>
        <source>no key makes such a signature</source>
        <translation>没有密钥能产生这样的签名</translation>
    </message>
    <message>
        <source>only type 0 may leave it out</source>
        <translation>只有类型 0 可以省略</translation>
    </message>
    <message>
        <source>this type of transaction does not have it</source>
        <translation>此类交易没有该字段</translation>
    </message>
    <message>
        <source>it is below 2^64-1 (EIP-2681)</source>
        <translation>应小于 2^64-1（EIP-2681）</translation>
    </message>
    <message>
        <source>gas times price plus value passes 2^256</source>
        <translation>Gas × 价格 + 金额超过 2^256</translation>
    </message>
    <message>
        <source>it is not above maxFeePerGas (EIP-1559)</source>
        <translation>不得高于 maxFeePerGas（EIP-1559）</translation>
    </message>
    <message>
        <source>this type creates no contract (EIP-4844, EIP-7702)</source>
        <translation>此类型不能创建合约（EIP-4844、EIP-7702）</translation>
    </message>
    <message>
        <source>there is at least one (EIP-4844)</source>
        <translation>至少要有一个（EIP-4844）</translation>
    </message>
    <message>
        <source>there is at least one (EIP-7702)</source>
        <translation>至少要有一个（EIP-7702）</translation>
    </message>
    <message>
        <source>each begins with version 1 (EIP-4844)</source>
        <translation>每个都应以版本 1 开头（EIP-4844）</translation>
    </message>
    <message>
        <source>larger than 1 MB</source>
        <translation>大于 1 MB</translation>
    </message>
    <message>
        <source>a key is given twice</source>
        <translation>某个键出现了两次</translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation>应为对象</translation>
    </message>
    <message>
        <source>it is not among the types</source>
        <translation>不在类型之中</translation>
    </message>
    <message>
        <source>digits are missing</source>
        <translation>缺少数字</translation>
    </message>
    <message>
        <source>it has at most %1 decimals</source>
        <translation>最多 %1 位小数</translation>
    </message>
    <message>
        <source>not a decimal number</source>
        <translation>不是十进制数</translation>
    </message>
    <message>
        <source>number is above 2^256-1</source>
        <translation>数字大于 2^256-1</translation>
    </message>
    <message>
        <source>%1 is the contract of a token: what it gets is lost</source>
        <translation>%1 是代币的合约：发给它的东西会丢失</translation>
    </message>
    <message>
        <source>the message is for chain %1, the signer is on chain %2</source>
        <translation>该消息属于链 %1，而签名者位于链 %2</translation>
    </message>
    <message>
        <source>%1 has made no block since %2</source>
        <translation>%1 自 %2 起未出块</translation>
    </message>
    <message>
        <source>%1 rolled back at %2: what it had included may be gone</source>
        <translation>%1 于 %2 回滚：已包含的内容可能已消失</translation>
    </message>
    <message>
        <source>%1 makes up for blocks that it missed, since %2</source>
        <translation>%1 自 %2 起在补上错过的区块</translation>
    </message>
    <message>
        <source>%1 is watched only since a moment</source>
        <translation>%1 刚刚开始被关注</translation>
    </message>
    <message>
        <source>nobody can tell how %1 is, since %2</source>
        <translation>自 %2 起无人知道 %1 的状况</translation>
    </message>
    <message>
        <source>%1 posts nothing to its parent chain, since %2</source>
        <translation>%1 自 %2 起未向父链发布任何内容</translation>
    </message>
    <message>
        <source>%1 includes less than usual, since %2</source>
        <translation>%1 自 %2 起包含的交易少于平常</translation>
    </message>
    <message>
        <source>%1 recovered at %2; wait until %3</source>
        <translation>%1 于 %2 恢复；请等到 %3</translation>
    </message>
    <message>
        <source>two operators disagree: %1</source>
        <translation>两个运营方不一致：%1</translation>
    </message>
    <message>
        <source>only one operator says so: %1</source>
        <translation>只有一个运营方如此表示：%1</translation>
    </message>
    <message>
        <source>two operators were not asked yet</source>
        <translation>尚未询问两个运营方</translation>
    </message>
    <message>
        <source>the code behind the contract is another than at your last visit</source>
        <translation>合约背后的代码与您上次访问时不同</translation>
    </message>
    <message>
        <source>the exit queue owes more than it holds</source>
        <translation>退出队列的应付超过持有</translation>
    </message>
    <message>
        <source>the fee may pass %1 % of the amount</source>
        <translation>费用可能超过数额的 %1 %</translation>
    </message>
    <message>
        <source>%1 would have more than a third of what is staked</source>
        <translation>%1 将占质押的三分之一以上</translation>
    </message>
    <message>
        <source>the amount is nothing</source>
        <translation>数额为零</translation>
    </message>
    <message>
        <source>the amount is %1, and the balance is %2</source>
        <translation>数额为 %1，余额为 %2</translation>
    </message>
    <message>
        <source>this needs %1 with what is kept back for gas, and the balance is %2</source>
        <translation>连同为燃料费保留的部分需要 %1，而余额为 %2</translation>
    </message>
    <message>
        <source>the protocol is paused</source>
        <translation>协议已暂停</translation>
    </message>
    <message>
        <source>the last reward came %1 days ago</source>
        <translation>上次奖励在 %1 天前</translation>
    </message>
    <message>
        <source>the queue owes %1 and holds %2</source>
        <translation>队列应付 %1，持有 %2</translation>
    </message>
    <message>
        <source>nothing would come, although %1 should at once</source>
        <translation>本来应立即到账 %1，却什么也不会到账</translation>
    </message>
    <message>
        <source>nothing would come, although it should at once</source>
        <translation>本应立即到账，却什么也不会到账</translation>
    </message>
    <message>
        <source>this would bring %1, more than %2 % less than the %3 that the contract&apos;s preview tells</source>
        <translation>将得到 %1，比合约预览所说的 %3 少 %2 % 以上</translation>
    </message>
    <message>
        <source>this would bring %1, more than the %2 that the contract&apos;s preview tells: the least that is accepted, %3, rests on it and is too low</source>
        <translation>将得到 %1，多于合约预览所说的 %2：可接受的最低数额 %3 以它为准，因而过低</translation>
    </message>
    <message>
        <source>this would bring %1, more than the %2 that the contract&apos;s preview tells: one of the two is wrong</source>
        <translation>将得到 %1，多于合约预览所说的 %2：二者必有一错</translation>
    </message>
    <message>
        <source>at once would come %1, beside what comes later</source>
        <translation>会立即到账 %1，其余稍后到账</translation>
    </message>
    <message>
        <source>what would come could not be simulated</source>
        <translation>无法模拟会到账多少</translation>
    </message>
    <message>
        <source>whether %1 may still take of %2 afterwards is not known: it is allowed to on the way</source>
        <translation>之后 %1 是否仍可取走 %2 不得而知：途中它获得了授权</translation>
    </message>
    <message>
        <source>two operators name different contracts for %1: %2 says %3, and %4 says %5; nothing is signed</source>
        <translation>两个运营者为“%1”指出不同的合约：%2 说是 %3，%4 说是 %5；不会签名</translation>
    </message>
    <message>
        <source>only %1 simulated all %2 steps; the node of %3 can run the first one alone</source>
        <translation>只有 %1 模拟了全部 %2 步；%3 的节点只能运行第一步</translation>
    </message>
    <message>
        <source>the nodes of %1 and %2 are both under %3: that is one voice</source>
        <translation>%1 和 %2 的节点都在 %3 之下：只算一个声音</translation>
    </message>
    <message>
        <source>the code of %1 is %2, not %3, whose source was read</source>
        <translation>%1 的代码是 %2，而不是源码已读过的 %3</translation>
    </message>
    <message>
        <source>a recording plays: nothing is planned or signed by what it shows</source>
        <translation>正在播放录像：不会依据其内容计划或签名任何操作</translation>
    </message>
    <message>
        <source>this window is not connected: nothing is planned or signed</source>
        <translation>此窗口未连接：不会计划或签名任何操作</translation>
    </message>
    <message>
        <source>go back to live nodes first</source>
        <translation>请先返回实时节点</translation>
    </message>
    <message>
        <source>what earlier visits saw cannot be read</source>
        <translation>无法读取此前访问所见的内容</translation>
    </message>
    <message>
        <source>%1 entries of smaller amounts are left out</source>
        <translation>省略了 %1 条金额较小的记录</translation>
    </message>
    <message>
        <source>its file describes no positions</source>
        <translation>其文件未描述持仓</translation>
    </message>
    <message>
        <source>it has to be told: %1</source>
        <translation>需要告知:%1</translation>
    </message>
    <message>
        <source>one operator</source>
        <translation>一个运营方</translation>
    </message>
    <message>
        <source>your sequencer</source>
        <translation>您的排序器</translation>
    </message>
    <message>
        <source>validator %1</source>
        <translation>验证者 %1</translation>
    </message>
    <message>
        <source>the sequencers of %1</source>
        <translation>%1 的排序器</translation>
    </message>
    <message>
        <source>this chain is not watched</source>
        <translation>未监视此链</translation>
    </message>
    <message>
        <source>it failed in its block</source>
        <translation>在区块中失败了</translation>
    </message>
    <message>
        <source>it was cancelled: nothing of it happened</source>
        <translation>已取消:什么也没有发生</translation>
    </message>
    <message>
        <source>another transaction took its nonce</source>
        <translation>另一笔交易占用了它的 nonce</translation>
    </message>
    <message>
        <source>what gas costs now: %1</source>
        <translation>当前燃料费用:%1</translation>
    </message>
    <message>
        <source>the node does not have it any more: wait until it is certain</source>
        <translation>节点上已没有它:请等到结果确定</translation>
    </message>
    <message>
        <source>it is in a block already</source>
        <translation>它已在区块中</translation>
    </message>
    <message>
        <source>nothing of it waits for a block</source>
        <translation>没有任何部分在等待区块</translation>
    </message>
    <message>
        <source>this is not what was shown</source>
        <translation>这不是所显示的内容</translation>
    </message>
    <message>
        <source>nobody signs for this account here</source>
        <translation>此处没有人为该账户签名</translation>
    </message>
    <message>
        <source>connect its wallet in Settings</source>
        <translation>请在设置中连接其钱包</translation>
    </message>
    <message>
        <source>owners and locks are not known: %1</source>
        <translation>所有者与锁定量未知:%1</translation>
    </message>
    <message>
        <source>Allow %1 to take exactly %2</source>
        <translation>允许 %1 恰好取走 %2</translation>
    </message>
    <message>
        <source>Take back what %1 was allowed to take of %2</source>
        <translation>收回 %1 对 %2 的授权</translation>
    </message>
    <message>
        <source>no approval is open</source>
        <translation>没有未收回的授权</translation>
    </message>
    <message>
        <source>the node or the signer is on chain %1, and this is on chain %2</source>
        <translation>节点或签名者在链 %1 上,而此项在链 %2 上</translation>
    </message>
    <message>
        <source>%1 may take %2 already: that is set to zero first, so that it can never take both, and then to exactly %3</source>
        <translation>%1 已可取走 %2:先设为零,使其无法两者都取,然后恰好设为 %3</translation>
    </message>
    <message>
        <source>%1 may take %2, more than the %3 that this needs: revoke it if you did not mean it</source>
        <translation>%1 可取走 %2,多于所需的 %3:若非本意请收回</translation>
    </message>
    <message>
        <source>the protocol is not open to everybody</source>
        <translation>该协议并非对所有人开放</translation>
    </message>
    <message>
        <source>a share gives back %1 % of its rate now</source>
        <translation>现在每份可取回其汇率的 %1 %</translation>
    </message>
    <message>
        <source>the code of %1 was replaced since your last visit: %2 before, %3 now</source>
        <translation>自您上次访问以来 %1 的代码已被替换:之前 %2,现在 %3</translation>
    </message>
    <message>
        <source>%1 can be replaced by one key, %2, without a delay</source>
        <translation>%1 可由单个密钥 %2 立即替换</translation>
    </message>
    <message>
        <source>it would fail: %1</source>
        <translation>它会失败:%1</translation>
    </message>
    <message>
        <source>no node simulated it: %1</source>
        <translation>没有节点对其进行模拟:%1</translation>
    </message>
    <message>
        <source>only the first step could be simulated: look again when it is in a block</source>
        <translation>只能模拟第一步:待其进入区块后再看</translation>
    </message>
    <message>
        <source>afterwards %1 may still take of %2</source>
        <translation>之后 %1 仍可取走 %2</translation>
    </message>
    <message>
        <source>the account&apos;s next nonce is %1, and %2 was shown: another transaction of it came between</source>
        <translation>账户的下一个 nonce 是 %1,而显示的是 %2:中间插入了它的另一笔交易</translation>
    </message>
    <message>
        <source>%1 would come now, and %2 when it was shown</source>
        <translation>现在会得到 %1,显示时为 %2</translation>
    </message>
    <message>
        <source>what gas it needs is not known</source>
        <translation>所需燃料未知</translation>
    </message>
    <message>
        <source>what gas it needs can be told when the call before it is in a block</source>
        <translation>待前一个调用进入区块后才能得知所需燃料</translation>
    </message>
    <message>
        <source>the fee for its data is not known: %1</source>
        <translation>其数据费用未知:%1</translation>
    </message>
    <message>
        <source>%1 transactions of the account wait: this one comes after them</source>
        <translation>该账户有 %1 笔交易在等待:此笔排在其后</translation>
    </message>
    <message>
        <source>nothing of what comes back arrives at once</source>
        <translation>返还的部分不会立即到账</translation>
    </message>
    <message>
        <source>%1 would come, less than the least that is accepted, %2</source>
        <translation>会得到 %1,低于可接受的最低数量 %2</translation>
    </message>
    <message>
        <source>%1 would come, less than the %2 that the contract&apos;s preview tells</source>
        <translation>会得到 %1,少于合约预览的 %2</translation>
    </message>
    <message>
        <source>who pays and who takes</source>
        <translation>谁付出、谁收取</translation>
    </message>
    <message>
        <source>tokens by number</source>
        <translation>按编号的代币</translation>
    </message>
    <message>
        <source>balance of %1 before</source>
        <translation>%1 的之前余额</translation>
    </message>
    <message>
        <source>balance of %1 after</source>
        <translation>%1 的之后余额</translation>
    </message>
    <message>
        <source>transfers of %1</source>
        <translation>%1 的转账</translation>
    </message>
    <message>
        <source>whether the code behind the contract is the one of your last visit is not known: what was remembered of it is lost</source>
        <translation>无法得知合约背后的代码是否与您上次访问时相同：所记住的内容已丢失</translation>
    </message>
    <message>
        <source>%1 has no permission yet: an approval of exactly %2 comes first</source>
        <translation>%1 尚无权限：先授权恰好 %2</translation>
    </message>
    <message>
        <source>only %1 tells what comes of it; the node of %2 can tell that it goes through, and no more</source>
        <translation>只有 %1 说明了结果；%2 的节点只能说明它会通过，仅此而已</translation>
    </message>
    <message>
        <source>more things than can be listed here</source>
        <translation>不一致之处太多，这里无法一一列出</translation>
    </message>
    <message>
        <source>two operators tell different fees (%1): %2 says %3, and %4 says %5; nothing is signed</source>
        <translation>两个运营方给出的费用不同（%1）：%2 说是 %3，%4 说是 %5；不会签署任何内容</translation>
    </message>
    <message>
        <source>what gas costs is known from %1 alone</source>
        <translation>Gas 价格仅由 %1 一方提供</translation>
    </message>
    <message>
        <source>price of gas</source>
        <translation>Gas 价格</translation>
    </message>
    <message>
        <source>base fee</source>
        <translation>基础费用</translation>
    </message>
    <message>
        <source>tip</source>
        <translation>小费</translation>
    </message>
    <message>
        <source>every chain counts as recovered now, and code behind contracts as not comparable until you sign with it in sight</source>
        <translation>所有链都视为刚刚恢复；合约背后的代码在您看着它签名之前视为无法比较</translation>
    </message>
    <message>
        <source>this plan is written for export: it is not signed here</source>
        <translation>此计划仅供导出：不在这里签名</translation>
    </message>
    <message>
        <source>this is the way of another action</source>
        <translation>这是另一个操作的流程</translation>
    </message>
    <message>
        <source>its time is in no calendar</source>
        <translation>其时间不在任何日历之内</translation>
    </message>
    <message>
        <source>this change could not be read again, and is not made: %1</source>
        <translation>此更改将无法再次读取，因此不执行：%1</translation>
    </message>
    <message>
        <source>what was written before stays as it is</source>
        <translation>之前写入的内容保持不变</translation>
    </message>
    <message>
        <source>%1 gives %2 % a year, and %3 gives %4 %</source>
        <translation>%1为每年 %2 %，%3为 %4 %</translation>
    </message>
    <message>
        <source>the rate over 7 days</source>
        <translation>7 天的比率</translation>
    </message>
    <message>
        <source>the rate over 30 days</source>
        <translation>30 天的比率</translation>
    </message>
    <message>
        <source>the rate over 90 days</source>
        <translation>90 天的比率</translation>
    </message>
    <message>
        <source>the rewards that came in</source>
        <translation>已到账的奖励</translation>
    </message>
    <message>
        <source>the protocol&apos;s claim</source>
        <translation>协议的宣称</translation>
    </message>
    <message>
        <source>it claims none that can be read</source>
        <translation>没有可读取的宣称值</translation>
    </message>
    <message>
        <source>re-commits are not known: %1</source>
        <translation>重新提交次数未知：%1</translation>
    </message>
    <message>
        <source>they are being read</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>%1 can be replaced by a contract, %2, that tells neither delay nor threshold</source>
        <translation>%1 可由合约 %2 替换，该合约既不说明延迟也不说明签名数</translation>
    </message>
    <message>
        <source>%1 can be replaced with one signature of the multisig %2, without a delay</source>
        <translation>%1 只需多签 %2 的一个签名即可立即替换</translation>
    </message>
    <message>
        <source>%1 can be replaced by the timelock %2 after less than a day: %3 seconds</source>
        <translation>%1 可由时间锁 %2 在不到一天内替换：%3 秒</translation>
    </message>
    <message>
        <source>who can replace the code of %1</source>
        <translation>谁可以替换 %1 的代码</translation>
    </message>
    <message>
        <source>the fee is worth up to %1, more than %2 % of the amount of %3</source>
        <translation>费用最多值 %1，超过数额 %3 的 %2 %</translation>
    </message>
    <message>
        <source>whether the fee is more than %1 % of the amount is not known: nobody tells what %2 is worth</source>
        <translation>费用是否超过数额的 %1 % 未知：没有 %2 的价格</translation>
    </message>
    <message>
        <source>ask for the signature again if you want it so</source>
        <translation>如果您仍要如此，请再次请求签名</translation>
    </message>
    <message>
        <source>no price feed is known for %1, nor for %2 which it stands for</source>
        <translation>%1 及其所代表的 %2 均无已知的价格源</translation>
    </message>
    <message>
        <source>no price feed is known for %1</source>
        <translation>%1 没有已知的价格源</translation>
    </message>
    <message>
        <source>no price feed is known</source>
        <translation>没有已知的价格源</translation>
    </message>
    <message>
        <source>it is not known which token it is</source>
        <translation>不清楚是哪种代币</translation>
    </message>
    <message>
        <source>the decimals of %1 are not known</source>
        <translation>%1 的小数位数未知</translation>
    </message>
    <message>
        <source>no node of Ethereum is given, whose feeds tell prices</source>
        <translation>未指定 Ethereum 节点，而价格来自其价格源</translation>
    </message>
    <message>
        <source>the node does not tell the time of its block</source>
        <translation>节点不提供其区块的时间</translation>
    </message>
    <message>
        <source>reading the prices took too long</source>
        <translation>读取价格耗时过长</translation>
    </message>
    <message>
        <source>no price could be read</source>
        <translation>未能读取价格</translation>
    </message>
    <message>
        <source>its price was not read yet</source>
        <translation>尚未读取其价格</translation>
    </message>
    <message>
        <source>tokens of a test network have no price</source>
        <translation>测试网络的代币没有价格</translation>
    </message>
    <message>
        <source>rates of the newest %1 blocks alone are read</source>
        <translation>只读取最新 %1 个区块的汇率</translation>
    </message>
    <message>
        <source>prices of the newest %1 blocks alone are read</source>
        <translation>只读取最新 %1 个区块的价格</translation>
    </message>
    <message>
        <source>the node does not tell the protocol&apos;s rate at block %1: %2</source>
        <translation>节点不提供协议在区块 %1 的汇率：%2</translation>
    </message>
    <message>
        <source>the node of Ethereum does not tell its block of that time: %1</source>
        <translation>Ethereum 节点不提供当时的区块：%1</translation>
    </message>
    <message>
        <source>the node of Ethereum does not tell the state of block %1: %2</source>
        <translation>Ethereum 节点不提供区块 %1 的状态：%2</translation>
    </message>
    <message>
        <source>the node that was given for Ethereum is of chain %1</source>
        <translation>为 Ethereum 指定的节点属于链 %1</translation>
    </message>
    <message>
        <source>the node of Ethereum: %1</source>
        <translation>Ethereum 节点：%1</translation>
    </message>
    <message>
        <source>more than %1 headers would be needed</source>
        <translation>需要超过 %1 个区块头</translation>
    </message>
    <message>
        <source>amount times price is above 2^256</source>
        <translation>数量乘以价格超过 2^256</translation>
    </message>
    <message>
        <source>price feed of %1: %2</source>
        <translation>%1 的价格源：%2</translation>
    </message>
    <message>
        <source>its answer is zero</source>
        <translation>其回答为零</translation>
    </message>
    <message>
        <source>its answer is negative</source>
        <translation>其回答为负</translation>
    </message>
    <message>
        <source>its answer is from after the block</source>
        <translation>其回答晚于该区块</translation>
    </message>
    <message>
        <source>its answer is %1 s old, at most %2 s are allowed</source>
        <translation>其回答已有 %1 秒，最多允许 %2 秒</translation>
    </message>
    <message>
        <source>its decimals: %1</source>
        <translation>其小数位数：%1</translation>
    </message>
    <message>
        <source>there is no contract at this address</source>
        <translation>此地址没有合约</translation>
    </message>
    <message>
        <source>what it returned is too short</source>
        <translation>返回的数据过短</translation>
    </message>
    <message>
        <source>it reverted: %1</source>
        <translation>调用已回滚：%1</translation>
    </message>
    <message>
        <source>it reverted</source>
        <translation>调用已回滚</translation>
    </message>
    <message>
        <source>it is zero</source>
        <translation>为零</translation>
    </message>
    <message>
        <source>there is no contract at this address on %1</source>
        <translation>%1 上的该地址没有合约</translation>
    </message>
    <message>
        <source>compare the address and the chain with what its publisher says</source>
        <translation>请将地址和链与发布方公布的内容核对</translation>
    </message>
    <message>
        <source>whether there is a contract at this address is not known</source>
        <translation>不知道该地址是否有合约</translation>
    </message>
    <message>
        <source>this contract is no ERC-4626 vault: it does not answer asset()</source>
        <translation>该合约不是 ERC-4626 金库：它不响应 asset()</translation>
    </message>
    <message>
        <source>this contract is no ERC-4626 vault: it does not answer totalAssets()</source>
        <translation>该合约不是 ERC-4626 金库：它不响应 totalAssets()</translation>
    </message>
    <message>
        <source>this is no vault that can be used: there is no contract at its asset %1</source>
        <translation>该金库无法使用：其资产 %1 处没有合约</translation>
    </message>
    <message>
        <source>this vault takes requests (ERC-7540) one way only: Rollscope knows vaults that take them for deposits and for redemptions</source>
        <translation>该金库仅单向接受请求（ERC-7540）：Rollscope 支持存入和赎回都接受请求的金库</translation>
    </message>
    <message>
        <source>this vault takes requests (ERC-7540), and does not answer share()</source>
        <translation>该金库接受请求（ERC-7540），但不响应 share()</translation>
    </message>
    <message>
        <source>the vault&apos;s asset does not say its decimals</source>
        <translation>金库的资产未说明其小数位数</translation>
    </message>
    <message>
        <source>the vault&apos;s shares do not say their decimals</source>
        <translation>金库的份额未说明其小数位数</translation>
    </message>
    <message>
        <source>the node says that it is on chain %1, not on %2</source>
        <translation>节点称其在链 %1 上，而不是 %2</translation>
    </message>
    <message>
        <source>this vault is in the list already, as %1</source>
        <translation>该金库已在列表中，名称为 %1</translation>
    </message>
    <message>
        <source>there are as many vaults as the list takes: take one off first</source>
        <translation>列表中的金库已达上限：请先移除一个</translation>
    </message>
    <message>
        <source>this vault is not in the list</source>
        <translation>该金库不在列表中</translation>
    </message>
    <message>
        <source>the list of vaults is not written over</source>
        <translation>不会覆盖金库列表</translation>
    </message>
    <message>
        <source>the endpoint %1 is not connected</source>
        <translation>端点 %1 未连接</translation>
    </message>
    <message>
        <source>%1 could not be checked: %2</source>
        <translation>无法检查 %1：%2</translation>
    </message>
    <message>
        <source>%1 is paused: the call would revert</source>
        <translation>%1 已暂停：调用会回滚</translation>
    </message>
    <message>
        <source>this account is not on the list of %1</source>
        <translation>此账户不在名单中：%1</translation>
    </message>
    <message>
        <source>%1 is not so, and has to be</source>
        <translation>必须成立，但目前并非如此：%1</translation>
    </message>
    <message>
        <source>%1 is not open to everybody now</source>
        <translation>%1 目前并非对所有人开放</translation>
    </message>
    <message>
        <source>%1: it is %2 and must be nothing</source>
        <translation>%1：为 %2，必须为空</translation>
    </message>
    <message>
        <source>%1: it is %2, where %3 was expected</source>
        <translation>%1：为 %2，而预期为 %3</translation>
    </message>
    <message>
        <source>lists of different lengths</source>
        <translation>列表长度不同</translation>
    </message>
    <message>
        <source>%1 is %2, below the minimum of %3</source>
        <translation>%1：%2，低于最小值 %3</translation>
    </message>
    <message>
        <source>%1 is %2, above the maximum of %3</source>
        <translation>%1：%2，高于最大值 %3</translation>
    </message>
    <message>
        <source>%1 is not over: it ends at %2, and now it is %3</source>
        <translation>%1：尚未结束，结束于 %2，现在是 %3</translation>
    </message>
    <message>
        <source>%1 needs %2, and there is %3</source>
        <translation>%1：需要 %2，现有 %3</translation>
    </message>
    <message>
        <source>this account is a contract that does not take ERC-721 tokens: %1 would be lost or refused</source>
        <translation>此账户是不接收 ERC-721 代币的合约：以下将丢失或被拒收：%1</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, not 64 (a leading 04 is left out)</source>
        <translation>%1：有 %2 字节，应为 64 字节（不含开头的 04）</translation>
    </message>
    <message>
        <source>%1 belongs to %2, not to the signer %3</source>
        <translation>%1：属于 %2，而非签名者 %3</translation>
    </message>
    <message>
        <source>it could not be checked that %1: %2</source>
        <translation>无法检查以下是否成立：%1（%2）</translation>
    </message>
    <message>
        <source>it is not so that %1: %2 is not %3</source>
        <translation>以下不成立：%1。%2 不是 %3</translation>
    </message>
    <message>
        <source>it is not known which chain the node and the signer are on</source>
        <translation>不清楚节点和签名者在哪条链上</translation>
    </message>
    <message>
        <source>%1 is the address that you gave: it is in no registry of Rollscope&apos;s, so compare it with the one that its publisher names</source>
        <translation>%1 是您给出的地址：它不在 Rollscope 的登记册中，请与其发布者公布的地址比对</translation>
    </message>
    <message>
        <source>the decimals of %1 are not known: %2</source>
        <translation>%1 的小数位数未知：%2</translation>
    </message>
    <message>
        <source>%1 had %2 decimals when the vault was added, and says another number now: take the vault off the list, and add it again</source>
        <translation>添加金库时 %1 有 %2 位小数，现在却给出另一个数：请将金库移出列表后重新添加</translation>
    </message>
    <message>
        <source>%1 is no target of a transaction: %2</source>
        <translation>%1 不能作为交易目标：%2</translation>
    </message>
    <message>
        <source>its address is not confirmed</source>
        <translation>其地址未经确认</translation>
    </message>
    <message>
        <source>the chain names no address for it</source>
        <translation>链上没有给出它的地址</translation>
    </message>
    <message>
        <source>the address could not be read: %1</source>
        <translation>无法读取地址：%1</translation>
    </message>
    <message>
        <source>whether there is a contract at %1 is not known: %2</source>
        <translation>不清楚 %1 处是否有合约：%2</translation>
    </message>
    <message>
        <source>there is no contract at %1, where %2 should be</source>
        <translation>%1 处没有合约，而那里本应是 %2</translation>
    </message>
    <message>
        <source>the amount is not known: %1</source>
        <translation>数额未知：%1</translation>
    </message>
    <message>
        <source>the balance is not known: %1</source>
        <translation>余额未知：%1</translation>
    </message>
    <message>
        <source>the allowance is not known: %1</source>
        <translation>授权额度未知：%1</translation>
    </message>
    <message>
        <source>the balance that pays for gas is not known: %1</source>
        <translation>支付燃料费的余额未知：%1</translation>
    </message>
    <message>
        <source>the coin to send is not known: %1</source>
        <translation>要随附发送的币额未知：%1</translation>
    </message>
    <message>
        <source>what gas will cost is not known: nothing is kept back for it</source>
        <translation>燃料费未知：没有为其保留任何金额</translation>
    </message>
    <message>
        <source>more than there can be</source>
        <translation>多于可能存在的数量</translation>
    </message>
    <message>
        <source>what comes back is not known: %1</source>
        <translation>会返回什么未知：%1</translation>
    </message>
    <message>
        <source>nothing would come back</source>
        <translation>什么也不会返回</translation>
    </message>
    <message>
        <source>the least that is accepted is not known: %1</source>
        <translation>可接受的最低数量未知：%1</translation>
    </message>
    <message>
        <source>at least %1 is demanded, and %2 would come: the call would revert</source>
        <translation>要求至少 %1，而会得到 %2：调用会回滚</translation>
    </message>
    <message>
        <source>%1 is accepted, although %2 should come</source>
        <translation>本应得到 %2，却接受 %1</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>任意数量</translation>
    </message>
    <message>
        <source>as little as %1</source>
        <translation>低至 %1</translation>
    </message>
    <message>
        <source>whether the code of %1 is the one of your last visit is not known: %2</source>
        <translation>不清楚 %1 的代码是否与您上次访问时相同：%2</translation>
    </message>
    <message>
        <source>whether the code of %1 is the one whose source was read is not known: %2</source>
        <translation>不清楚 %1 的代码是否为已阅读过源码的那一份：%2</translation>
    </message>
    <message>
        <source>the fee of at most %1 is more than %2 % of the amount of %3</source>
        <translation>最多 %1 的费用超过数额 %3 的 %2 %</translation>
    </message>
    <message>
        <source>nothing is approved for this</source>
        <translation>此操作无需授权</translation>
    </message>
    <message>
        <source>the code behind the contract is another than at your last visit: %1</source>
        <translation>合约背后的代码与您上次访问时不同：%1</translation>
    </message>
    <message>
        <source>nothing is blocked</source>
        <translation>没有任何拦截</translation>
    </message>
    <message>
        <source>type &quot;%1&quot; to sign all the same</source>
        <translation>若仍要签名，请输入“%1”</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>一次调用</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>没有给出原因</translation>
    </message>
    <message>
        <source>simulation at block %1</source>
        <translation>在区块 %1 的模拟</translation>
    </message>
    <message>
        <source>it needs %1 gas now, and %2 were shown</source>
        <translation>现在需要 %1 燃料，而显示的是 %2</translation>
    </message>
    <message>
        <source>there is no second operator</source>
        <translation>没有第二个运营方</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>它没有应答</translation>
    </message>
    <message>
        <source>it is a node of chain %1</source>
        <translation>它是链 %1 的节点</translation>
    </message>
    <message>
        <source>it is %1 blocks behind</source>
        <translation>它落后 %1 个区块</translation>
    </message>
    <message>
        <source>there is no such way</source>
        <translation>没有这样的流程</translation>
    </message>
    <message>
        <source>nothing is signed in the step %1</source>
        <translation>在步骤 %1 不签名</translation>
    </message>
    <message>
        <source>too many signatures, or too long a text</source>
        <translation>签名过多，或文本过长</translation>
    </message>
    <message>
        <source>of an earlier signature it is not known whether it was sent</source>
        <translation>不清楚先前的一个签名是否已发送</translation>
    </message>
    <message>
        <source>look at the chain first</source>
        <translation>请先查看链上情况</translation>
    </message>
    <message>
        <source>this step is done</source>
        <translation>此步骤已完成</translation>
    </message>
    <message>
        <source>this step is sent</source>
        <translation>此步骤已发送</translation>
    </message>
    <message>
        <source>this nonce is taken</source>
        <translation>此 nonce 已被占用</translation>
    </message>
    <message>
        <source>the very same was asked of the signer before, and may be on its way or in a block: this could do it a second time</source>
        <translation>完全相同的内容先前已请求签名，可能正在途中或已在区块中：这可能会重复执行一次</translation>
    </message>
    <message>
        <source>confirm by hand that it is wanted once more, or go on with what was begun</source>
        <translation>请手动确认确实要再做一次，或继续已开始的流程</translation>
    </message>
    <message>
        <source>what it is to replace is not pending at this nonce</source>
        <translation>要替换的交易并未在此 nonce 上等待</translation>
    </message>
    <message>
        <source>a signature that nobody saw may still come with nonce %1: the next act has to take its place</source>
        <translation>一个无人见到的签名仍可能以 nonce %1 出现：下一个操作必须占用它的位置</translation>
    </message>
    <message>
        <source>no signature is open there</source>
        <translation>那里没有进行中的签名</translation>
    </message>
    <message>
        <source>it was signed: only the chain can tell what becomes of it</source>
        <translation>它已被签名：结果只能由链上得知</translation>
    </message>
    <message>
        <source>there is no such signature</source>
        <translation>没有这样的签名</translation>
    </message>
    <message>
        <source>the look contradicts itself: a block has the nonce, the account does not</source>
        <translation>查看结果自相矛盾：区块中有此 nonce，账户却没有</translation>
    </message>
    <message>
        <source>from %1 there is no way to %2</source>
        <translation>无法从 %1 转到 %2</translation>
    </message>
    <message>
        <source>a signature is open: look at the chain first</source>
        <translation>有签名尚未了结：请先查看链上情况</translation>
    </message>
    <message>
        <source>the journal is full</source>
        <translation>日志已满</translation>
    </message>
    <message>
        <source>another Rollscope has this journal open</source>
        <translation>另一个 Rollscope 已打开此日志</translation>
    </message>
    <message>
        <source>it reads as another</source>
        <translation>重新读取后内容不同</translation>
    </message>
    <message>
        <source>it cannot be locked</source>
        <translation>无法将其锁定</translation>
    </message>
    <message>
        <source>nothing is signed before it is mended or moved away: it may know of a transaction that is on its way</source>
        <translation>修复或移走它之前不会签名：其中可能记有正在途中的交易</translation>
    </message>
    <message>
        <source>the journal would be larger than the 32 MB that can be read again</source>
        <translation>日志将超过可再次读取的 32 MB</translation>
    </message>
    <message>
        <source>ways that wait for their end fill it</source>
        <translation>等待了结的流程占满了它</translation>
    </message>
    <message>
        <source>it was written by a newer version of Rollscope</source>
        <translation>它由更新版本的 Rollscope 写成</translation>
    </message>
    <message>
        <source>use that version; this one leaves the file alone</source>
        <translation>请使用那个版本；此版本不会改动该文件</translation>
    </message>
    <message>
        <source>of an earlier signature of this account it is not certain yet what became of it</source>
        <translation>此账户先前的一个签名结果尚不确定</translation>
    </message>
    <message>
        <source>wait for the next blocks</source>
        <translation>请等待后续区块</translation>
    </message>
    <message>
        <source>nobody waits for it any more</source>
        <translation>已无人等待它</translation>
    </message>
    <message>
        <source>two nodes differ about what became of %1: nothing is decided by it</source>
        <translation>两个节点对 %1 的结果说法不一：不据此作任何判断</translation>
    </message>
    <message>
        <source>one of them is behind, or lies; it is asked again</source>
        <translation>其中一个落后或说谎；将再次询问</translation>
    </message>
    <message>
        <source>there are no signed bytes that could be sent again</source>
        <translation>没有可再次发送的已签名字节</translation>
    </message>
    <message>
        <source>how many decimals it has is not known</source>
        <translation>其小数位数未知</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number of the smallest unit, and only the contract of %2 tells its decimals; write %3=1000000 for a million smallest units</source>
        <translation>“%1”不是最小单位的整数，而小数位数只有 %2 的合约知道；一百万个最小单位请写 %3=1000000</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number of the smallest unit; %2</source>
        <translation>“%1”不是最小单位的整数；%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount; %2</source>
        <translation>“%1”不是数额；%2</translation>
    </message>
    <message>
        <source>write %1=&quot;%2 %3&quot;</source>
        <translation>请写 %1=&quot;%2 %3&quot;</translation>
    </message>
    <message>
        <source>it is an amount of %1, not of %2; %3</source>
        <translation>这是 %1 的数额，而非 %2；%3</translation>
    </message>
    <message>
        <source>%1 has %2 decimals at most, and &quot;%3&quot; has %4</source>
        <translation>%1 最多有 %2 位小数，而“%3”有 %4 位</translation>
    </message>
    <message>
        <source>is missing: %1</source>
        <translation>缺少：%1</translation>
    </message>
    <message>
        <source>is no parameter of this action</source>
        <translation>不是此操作的参数</translation>
    </message>
    <message>
        <source>was not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>there is no such role</source>
        <translation>没有这样的角色</translation>
    </message>
    <message>
        <source>the address is not known</source>
        <translation>地址未知</translation>
    </message>
    <message>
        <source>the address is not confirmed</source>
        <translation>地址未经确认</translation>
    </message>
    <message>
        <source>this protocol is watched only: its transactions are written for export</source>
        <translation>此协议仅供观察：其交易写出以供导出</translation>
    </message>
    <message>
        <source>there is no such action</source>
        <translation>没有这样的操作</translation>
    </message>
    <message>
        <source>when the last reward came: %1</source>
        <translation>上次奖励到账时间：%1</translation>
    </message>
    <message>
        <source>it was not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <source>the code behind %1</source>
        <translation>%1 背后的代码</translation>
    </message>
    <message>
        <source>no proxy of EIP-1967 and no owner</source>
        <translation>不是 EIP-1967 代理，也没有所有者</translation>
    </message>
    <message>
        <source>who can replace the code was not found</source>
        <translation>未找到谁能替换代码</translation>
    </message>
    <message>
        <source>what %1 is was not read</source>
        <translation>未读取 %1 是什么</translation>
    </message>
    <message>
        <source>one key, %1, without a delay</source>
        <translation>一个密钥 %1，无延迟</translation>
    </message>
    <message>
        <source>a timelock, %1, with a delay of %2 hours</source>
        <translation>时间锁 %1，延迟 %2 小时</translation>
    </message>
    <message>
        <source>a multisig of %1 signatures, %2, without a delay</source>
        <translation>需 %1 个签名的多签 %2，无延迟</translation>
    </message>
    <message>
        <source>a contract, %1, that tells neither delay nor threshold</source>
        <translation>合约 %1，既不说明延迟也不说明门槛</translation>
    </message>
    <message>
        <source>the rate of %1 days ago was not read</source>
        <translation>%1 天前的比率未读取</translation>
    </message>
    <message>
        <source>the two rates are of the same time</source>
        <translation>两个比率属于同一时刻</translation>
    </message>
    <message>
        <source>a rate of zero</source>
        <translation>比率为零</translation>
    </message>
    <message>
        <source>the rewards are of no span of time</source>
        <translation>奖励没有时间跨度</translation>
    </message>
    <message>
        <source>nothing was staked</source>
        <translation>没有任何质押</translation>
    </message>
    <message>
        <source>no rewards were read</source>
        <translation>未读取到奖励</translation>
    </message>
    <message>
        <source>the contract gave no reason, or gas ran out</source>
        <translation>合约没有给出原因，或燃料耗尽</translation>
    </message>
    <message>
        <source>the contract gave no reason</source>
        <translation>合约没有给出原因</translation>
    </message>
    <message>
        <source>a reason that cannot be read: %1</source>
        <translation>无法读懂的原因：%1</translation>
    </message>
    <message>
        <source>an error that its ABI does not have: %1</source>
        <translation>其 ABI 中没有的错误：%1</translation>
    </message>
    <message>
        <source>its gas limit of %1 was not enough</source>
        <translation>其燃料上限 %1 不够</translation>
    </message>
    <message>
        <source>a call before it fails</source>
        <translation>它之前的调用失败</translation>
    </message>
    <message>
        <source>it can be simulated when the first call is in a block</source>
        <translation>首个调用进入区块后即可模拟</translation>
    </message>
    <message>
        <source>this node can simulate the first call alone: what the others do, and what you get, is not known yet</source>
        <translation>此节点只能模拟首个调用：其余调用会做什么、您会得到什么尚不清楚</translation>
    </message>
    <message>
        <source>all calls were run in one, by the account as if it had code: a contract that refuses such accounts refuses here too</source>
        <translation>所有调用合为一次，由账户以仿佛带有代码的方式执行：拒绝此类账户的合约在此也会拒绝</translation>
    </message>
    <message>
        <source>logs, fees and the nonce were not simulated</source>
        <translation>日志、费用和 nonce 未模拟</translation>
    </message>
    <message>
        <source>both nodes are of %1: that is one voice</source>
        <translation>两个节点都属于 %1：那只是一个声音</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>not told: %1</source>
        <translation>未给出：%1</translation>
    </message>
    <message>
        <source>block hash</source>
        <translation>区块哈希</translation>
    </message>
    <message>
        <source>the node is of another chain</source>
        <translation>节点属于另一条链</translation>
    </message>
    <message>
        <source>preparing it took too long</source>
        <translation>准备耗时过长</translation>
    </message>
    <message>
        <source>the rehearsal took too long</source>
        <translation>预演耗时过长</translation>
    </message>
    <message>
        <source>the simulation took too long</source>
        <translation>模拟耗时过长</translation>
    </message>
    <message>
        <source>cancel what waits</source>
        <translation>取消等待中的交易</translation>
    </message>
    <message>
        <source>speed it up</source>
        <translation>加速</translation>
    </message>
    <message>
        <source>It sends nothing to yourself in the place of what waits. It may lose the race: then what waits happens all the same.</source>
        <translation>以一笔不向自己转任何金额的交易取代等待中的交易。它可能竞争失败：那样等待中的交易照样会发生。</translation>
    </message>
    <message>
        <source>The same bytes at a higher fee, in the place of what waits: only one of them can happen.</source>
        <translation>以更高费用发送相同的字节，取代等待中的交易：两者只有一个会发生。</translation>
    </message>
    <message>
        <source>A wallet that only sends by itself is not asked: there it is sped up or cancelled in the wallet.</source>
        <translation>不会询问只能自行发送的钱包：那种情况请在钱包中加速或取消。</translation>
    </message>
    <message>
        <source>the node shows another transaction than the one that was signed</source>
        <translation>节点显示的交易与已签名的不同</translation>
    </message>
    <message>
        <source>it is in a block meanwhile</source>
        <translation>其间它已进入区块</translation>
    </message>
    <message>
        <source>balance of %1</source>
        <translation>%1 的余额</translation>
    </message>
    <message>
        <source>code of %1</source>
        <translation>%1 的代码</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>没有：%1</translation>
    </message>
    <message>
        <source>%1: %2 says %3, and %4 says %5</source>
        <translation>%1：%2 说 %3，%4 说 %5</translation>
    </message>
    <message>
        <source>%1 older events are left out</source>
        <translation>省略了 %1 个更早的事件</translation>
    </message>
    <message>
        <source>%1 names no event of its rewards that could be read</source>
        <translation>%1 没有可读取的奖励事件</translation>
    </message>
    <message>
        <source>its file names neither receipts nor a reward event</source>
        <translation>其文件既未列出凭证代币，也未列出奖励事件</translation>
    </message>
    <message>
        <source>where its receipts are could not be read</source>
        <translation>无法读取其凭证代币的地址</translation>
    </message>
    <message>
        <source>reading the history took too long</source>
        <translation>读取历史记录耗时过长</translation>
    </message>
    <message>
        <source>no node can tell which transaction took the nonce of an earlier signature of this account</source>
        <translation>没有节点能说明是哪笔交易占用了此账户先前签名的 nonce</translation>
    </message>
    <message>
        <source>open its way in the list of activity, and give the hash of that transaction there</source>
        <translation>请在活动列表中打开该项，并在那里填写那笔交易的哈希</translation>
    </message>
    <message>
        <source>open its way in the list of activity: there it is looked up by its hash, or its bytes are sent again</source>
        <translation>请在活动列表中打开该项：可在那里按哈希查找，或重新发送其字节</translation>
    </message>
    <message>
        <source>chain and account of the transaction are not those of the way</source>
        <translation>交易的链和账户与该项不符</translation>
    </message>
    <message>
        <source>open its way in the list of activity: there it is looked up by its hash; to fill a lower nonce, make an approval or take one back</source>
        <translation>请在活动列表中打开该项：可在那里按哈希查找；要填补较低的 nonce，请进行一次授权或收回一项授权</translation>
    </message>
</context>
<context>
    <name>TvlHead</name>
    <message>
        <source>Rollup</source>
        <comment>column head</comment>
        <translation>Rollup</translation>
    </message>
    <message>
        <source>Value locked</source>
        <comment>column head</comment>
        <translation>锁定价值</translation>
    </message>
    <message>
        <source>In escrows of this rollup alone, at the prices of on-chain feeds</source>
        <translation>仅此 Rollup 专用托管合约中的金额，按链上喂价计算</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>column head</comment>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>Change over 24 hours; empty where other parts were counted then</source>
        <translation>24 小时变化；若当时统计的部分不同则为空</translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>column head</comment>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Change over 7 days; empty where other parts were counted then</source>
        <translation>7 天变化；若当时统计的部分不同则为空</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column head</comment>
        <translation>占比</translation>
    </message>
    <message>
        <source>Of what is locked in all rollups&apos; own escrows</source>
        <translation>占所有 Rollup 自有托管总额的比例</translation>
    </message>
    <message>
        <source>In shared escrows</source>
        <comment>column head</comment>
        <translation>共享托管</translation>
    </message>
    <message>
        <source>Escrows that hold what several chains bridged: not this rollup&apos;s alone</source>
        <translation>存放多条链跨链资产的托管合约：并非仅属于此 Rollup</translation>
    </message>
    <message>
        <source>Escrows</source>
        <comment>column head</comment>
        <translation>托管合约</translation>
    </message>
    <message>
        <source>Escrows that could be read</source>
        <translation>可读取的托管合约</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>column head</comment>
        <translation>代币</translation>
    </message>
    <message>
        <source>Tokens with a price, and those without</source>
        <translation>有价格与无价格的代币</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column head</comment>
        <translation>距今</translation>
    </message>
    <message>
        <source>Of the layer-1 block that it was read at</source>
        <translation>读取所用 L1 区块的时长</translation>
    </message>
</context>
<context>
    <name>TvlPage</name>
    <message>
        <source>Value locked cannot be read</source>
        <translation>无法读取锁定价值</translation>
    </message>
    <message>
        <source>Choose chains</source>
        <translation>选择链</translation>
    </message>
    <message>
        <source>Value locked is read from the escrows on layer 1. Watch Ethereum, and it is read every five minutes, over the nodes of that chain alone.</source>
        <translation>锁定价值读取自 L1 上的托管合约。监视 Ethereum 后，每五分钟仅通过该链的节点读取一次。</translation>
    </message>
    <message>
        <source>A recording holds blocks, not the balances of contracts.</source>
        <translation>录制内容只含区块，不含合约余额。</translation>
    </message>
    <message>
        <source>No connection is opened, so no balance is read. What was read before is in the store: rollscope export --tvl.</source>
        <translation>不打开任何连接，因此不读取余额。以前读取的在存储中：rollscope export --tvl。</translation>
    </message>
    <message>
        <source>The balances of all escrows are read at one safe block; that takes some seconds.</source>
        <translation>所有托管合约的余额在同一个安全区块上读取，需要几秒钟。</translation>
    </message>
    <message>
        <source>No layer 1 is watched</source>
        <translation>没有监视任何 L1</translation>
    </message>
    <message>
        <source>Not known from a recording</source>
        <translation>录制内容中无从得知</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Many requests</source>
        <translation>请求较多</translation>
    </message>
    <message>
        <source>No reading has worked so far: %1. It is tried again by itself.</source>
        <translation>至今尚未成功读取：%1。会自动重试。</translation>
    </message>
    <message>
        <source>No node of layer 1 answers</source>
        <translation>没有 L1 节点应答</translation>
    </message>
</context>
<context>
    <name>TvlPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Value locked</source>
        <translation>锁定价值</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>In shared escrows</source>
        <translation>共享托管</translation>
    </message>
    <message>
        <source>Some escrows may hold any token; those without a known price feed are not seen.</source>
        <translation>某些托管合约可存放任意代币；没有已知喂价的代币看不到。</translation>
    </message>
    <message>
        <source>Escrows and tokens</source>
        <translation>托管合约与代币</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column head</comment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column head</comment>
        <translation>价格</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column head: of the price</comment>
        <translation>距今</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>column head</comment>
        <translation>代币</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column head</comment>
        <translation>价值</translation>
    </message>
</context>
<context>
    <name>TvlSummary</name>
    <message>
        <source>All rollups, shared escrows once</source>
        <translation>全部 Rollup，共享托管只计一次</translation>
    </message>
    <message>
        <source>Rollups read</source>
        <translation>已读取的 Rollup</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows read, rows</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>At block</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>Requests of the last reading</source>
        <translation>上次读取的请求数</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>TvlTable</name>
    <message>
        <source>Value locked by rollup</source>
        <translation>各 Rollup 的锁定价值</translation>
    </message>
</context>
<context>
    <name>VaultSheet</name>
    <message>
        <source>A vault by its address</source>
        <translation>按地址添加金库</translation>
    </message>
    <message>
        <source>Vaults of the standards ERC-4626 and ERC-7540 can be used here by their address. Nobody vouches for one that Rollscope does not list: its code may do anything with what you give it. Take the address from its publisher, not from a message.</source>
        <translation>符合 ERC-4626 和 ERC-7540 标准的金库可以在此按地址使用。Rollscope 未收录的金库无人担保：其代码可以任意处置您交给它的资产。请从发布方获取地址，而不要从消息中获取。</translation>
    </message>
    <message>
        <source>Chain, of those you watch</source>
        <translation>链（您正在关注的）</translation>
    </message>
    <message>
        <source>Chain of the vault</source>
        <translation>金库所在的链</translation>
    </message>
    <message>
        <source>No chain is watched. Watch the one that the vault is on first.</source>
        <translation>没有正在关注的链。请先关注金库所在的链。</translation>
    </message>
    <message>
        <source>Address of the vault</source>
        <translation>金库地址</translation>
    </message>
    <message>
        <source>Being looked at …</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Look at it and list it</source>
        <translation>查看并加入列表</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>%1: %2</source>
        <comment>reason, detail</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>catches up, %1 behind</source>
        <translation>正在追赶，落后 %1</translation>
    </message>
    <message>
        <source>%1, there in about %2</source>
        <comment>catches up, time</comment>
        <translation>%1，约 %2后追上</translation>
    </message>
    <message>
        <source>waiting for the first block</source>
        <translation>正在等待第一个区块</translation>
    </message>
    <message>
        <source>no node is set</source>
        <translation>未设置节点</translation>
    </message>
    <message>
        <source>no node answers</source>
        <translation>没有节点应答</translation>
    </message>
    <message>
        <source>no new block for %1, but only %2 of %3 operators can tell</source>
        <translation>已 %1 没有新区块，但 %3 个运营方中只有 %2 个可以证实</translation>
    </message>
    <message>
        <source>this computer&apos;s network</source>
        <translation>本机网络问题</translation>
    </message>
    <message>
        <source>this computer&apos;s clock</source>
        <translation>本机时钟问题</translation>
    </message>
    <message>
        <source>this program stood still</source>
        <translation>本程序曾停顿</translation>
    </message>
    <message>
        <source>no new block for %1 at the only operator that answers</source>
        <translation>唯一应答的运营方已 %1 没有新区块</translation>
    </message>
    <message numerus="yes">
        <source>no new block for %1 at %n operator(s)</source>
        <translation>
            <numerusform>%n 个运营方已 %1 没有新区块</numerusform>
        </translation>
    </message>
    <message>
        <source>blocks come, with %1 of the usual transactions</source>
        <translation>区块照常，但交易量仅为平时的 %1</translation>
    </message>
    <message>
        <source>blocks come %1 times slower than usual</source>
        <translation>出块比平时慢 %1 倍</translation>
    </message>
    <message>
        <source>the safe head has not moved for %1</source>
        <translation>safe 头部已 %1 没有前进</translation>
    </message>
    <message>
        <source>another branch became canonical</source>
        <translation>另一分支成为规范链</translation>
    </message>
    <message>
        <source>blocks again</source>
        <translation>恢复出块</translation>
    </message>
    <message>
        <source>late, too few can tell</source>
        <translation>延迟，证人不足</translation>
    </message>
    <message>
        <source>no block for %1</source>
        <comment>time</comment>
        <translation>%1 无区块</translation>
    </message>
    <message>
        <source>safe head stands, %1</source>
        <comment>time</comment>
        <translation>安全头停滞 %1</translation>
    </message>
    <message>
        <source>another branch</source>
        <translation>换到另一分支</translation>
    </message>
    <message>
        <source>blocks again for %1, after a halt of %2</source>
        <comment>time, time</comment>
        <translation>停止 %2 后，已恢复出块 %1</translation>
    </message>
    <message numerus="yes">
        <source>rolled back %Ln block(s) %1 ago</source>
        <comment>time</comment>
        <translation>
            <numerusform>%1 前回滚 %Ln 个区块</numerusform>
        </translation>
    </message>
    <message>
        <source>the safe head moves again, after %1</source>
        <comment>time</comment>
        <translation>停滞 %1 后，安全头恢复前进</translation>
    </message>
    <message>
        <source>as usual again, after %1</source>
        <comment>time</comment>
        <translation>%1 后恢复正常</translation>
    </message>
    <message>
        <source>caught up, after %1</source>
        <comment>time</comment>
        <translation>用时 %1 追上</translation>
    </message>
    <message>
        <source>%1 (by one alone, %2 is a halt)</source>
        <comment>reason, time</comment>
        <translation>%1（仅一方可证实时，达 %2 即为停机）</translation>
    </message>
</context>
<context>
    <name>VerdictLine</name>
    <message>
        <source>Evidence of the state</source>
        <translation>状态的证据</translation>
    </message>
</context>
<context>
    <name>VerdictStrip</name>
    <message>
        <source>Show all chains</source>
        <translation>显示所有链</translation>
    </message>
    <message>
        <source>Show favourites only</source>
        <translation>仅显示收藏</translation>
    </message>
    <message>
        <source>Search chains</source>
        <translation>搜索链</translation>
    </message>
</context>
<context>
    <name>WaitPart</name>
    <message>
        <source>Transaction</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Has waited for</source>
        <translation>已等待</translation>
    </message>
    <message>
        <source>Speed up …</source>
        <translation>加速 …</translation>
    </message>
    <message>
        <source>Cancel it …</source>
        <translation>取消 …</translation>
    </message>
</context>
<context>
    <name>WatchedSettings</name>
    <message>
        <source>You are told when a rollback drops one of these, and when it is back. They are looked for in the blocks that come anyway: no node is asked for them. Accounts are seen where whole transactions are fetched, which is not so on busy chains.</source>
        <translation>当回滚丢弃其中之一以及它回来时会通知您。它们在本来就会收到的区块中查找：不会向任何节点查询。账户只在获取完整交易的地方可见，繁忙的链上则不然。</translation>
    </message>
    <message>
        <source>Transactions and accounts you watch</source>
        <translation>您关注的交易和账户</translation>
    </message>
    <message>
        <source>0x…, or on one chain base:0x…</source>
        <translation>0x…，或仅在一条链上 base:0x…</translation>
    </message>
    <message>
        <source>Transaction or account</source>
        <translation>交易或账户</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation>停止关注 %1</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>Takes</source>
        <translation>需时</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>You would get today</source>
        <translation>今日可得</translation>
    </message>
    <message>
        <source>Hidden cost: %1</source>
        <translation>隐藏成本：%1</translation>
    </message>
    <message>
        <source>If begun now, done by</source>
        <translation>若现在开始，完成于</translation>
    </message>
</context>
<context>
    <name>WebhookSettings</name>
    <message>
        <source>The same messages, posted as JSON to an address of yours. Whoever runs it learns which chains you watch and what happens on them.</source>
        <translation>同样的消息以 JSON 发送到您的地址。其运营者会知道您关注哪些链以及链上发生了什么。</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>https://… (http:// only on this machine). What is secret in it stands as ${NAME} and is read from the environment. Empty: none.</source>
        <translation>https://…（http:// 仅限本机）。其中的秘密写作 ${NAME}，从环境变量读取。留空：无。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>no webhook</source>
        <translation>无 Webhook</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Webhook 的地址</translation>
    </message>
    <message>
        <source>The name of an environment variable, as ${NAME}. Each message is signed with its value (HMAC-SHA256), so that the receiver knows it is yours.</source>
        <translation>环境变量的名称，写作 ${NAME}。每条消息用其值签名（HMAC-SHA256），接收方由此确认来自您。</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>不签名</translation>
    </message>
    <message>
        <source>Name of the webhook&apos;s secret</source>
        <translation>Webhook 密钥的名称</translation>
    </message>
    <message>
        <source>Off: which transactions you watch stays on this machine.</source>
        <translation>关闭：您关注哪些交易只留在本机。</translation>
    </message>
    <message>
        <source>Tell the webhook of transactions I watch</source>
        <translation>也将我关注的交易告知 Webhook</translation>
    </message>
    <message>
        <source>One message by each way that is switched on. What became of it stands below.</source>
        <translation>通过每种已开启的方式发送一条消息，结果显示在下方。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>发送测试</translation>
    </message>
</context>
<context>
    <name>WizardPane</name>
    <message>
        <source>%1: %2</source>
        <comment>chain, state in words</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>rollscope::app::StakeDesk</name>
    <message>
        <source>your wallet</source>
        <translation>您的钱包</translation>
    </message>
    <message>
        <source>Ready to claim: %1</source>
        <comment>protocol</comment>
        <translation>可以领取：%1</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>what can be claimed, address</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>your key file</source>
        <translation>您的密钥文件</translation>
    </message>
    <message>
        <source>Take back an approval</source>
        <translation>收回授权</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::AccountStore</name>
    <message>
        <source>chain %1</source>
        <translation>链 %1</translation>
    </message>
    <message>
        <source>%1 (chain %2)</source>
        <comment>name, number</comment>
        <translation>%1（链 %2）</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Accounts</name>
    <message>
        <source>your key file</source>
        <translation>您的密钥文件</translation>
    </message>
    <message>
        <source>your connected account</source>
        <translation>您已连接的账户</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Actions</name>
    <message>
        <source>Everywhere</source>
        <translation>随处</translation>
    </message>
    <message>
        <source>In the list of chains</source>
        <translation>在链列表中</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>在图表上</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ActivityModel</name>
    <message>
        <source>%1, ripe %2</source>
        <comment>state, moment</comment>
        <translation>%1，到期 %2</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>无价格</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 %5 %6</source>
        <comment>moment, what, protocol, amount, price, state</comment>
        <translation>%1：%2，%3，%4 %5 %6</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>奖励</translation>
    </message>
    <message>
        <source>Made for the account</source>
        <comment>tokens</comment>
        <translation>为账户铸造</translation>
    </message>
    <message>
        <source>Given back</source>
        <comment>tokens</comment>
        <translation>已交还</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>tokens</comment>
        <translation>接收</translation>
    </message>
    <message>
        <source>Sent away</source>
        <comment>tokens</comment>
        <translation>转出</translation>
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
        <translation>它的开头和结尾与 %1（%2）相同，却是另一个地址。请逐位比较。</translation>
    </message>
    <message numerus="yes">
        <source>%n more digit(s)</source>
        <comment>of an address</comment>
        <translation>
            <numerusform>还差 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>Written without a checksum: no mistyped digit would be found. Compare it.</source>
        <translation>没有校验和：输错的数字无法发现。请仔细比对。</translation>
    </message>
    <message>
        <source>Its checksum fits, by EIP-1191 for chain %1.</source>
        <translation>校验和相符（链 %1 的 EIP-1191）。</translation>
    </message>
    <message>
        <source>Its checksum fits (EIP-55).</source>
        <translation>校验和相符（EIP-55）。</translation>
    </message>
    <message>
        <source>A chain is given by its number, as 8453; none means every chain.</source>
        <translation>链用编号表示，如 8453；留空表示所有链。</translation>
    </message>
    <message>
        <source>It is in the list already, as %1.</source>
        <translation>已在列表中，名为 %1。</translation>
    </message>
    <message>
        <source>The list is full.</source>
        <translation>列表已满。</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::AlertCenter</name>
    <message>
        <source>A time is written as 2026-11-21 10:00, in UTC.</source>
        <translation>时间写作 2026-11-21 10:00，采用 UTC。</translation>
    </message>
    <message>
        <source>A window ends after it begins.</source>
        <translation>时段的结束在开始之后。</translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <comment>two moments</comment>
        <translation>%1 至 %2 UTC</translation>
    </message>
    <message numerus="yes">
        <source>%1, again every %n day(s)</source>
        <comment>from … to …</comment>
        <translation>
            <numerusform>%1，每 %n 天重复</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, over</source>
        <comment>from … to …</comment>
        <translation>%1，已结束</translation>
    </message>
    <message>
        <source>All chains</source>
        <translation>所有链</translation>
    </message>
    <message>
        <source>It is watched already.</source>
        <translation>已在关注。</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>all chains</source>
        <translation>所有链</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>an account or a transaction, on a chain</comment>
        <translation>%2 上的%1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) would have been told.</source>
        <translation>
            <numerusform>本会通知 %n 条消息。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::AppSettings</name>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>没有设置“%1”。</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::AskModel</name>
    <message>
        <source>%1: %2</source>
        <comment>protocol, what it has to be told</comment>
        <translation>%1：%2</translation>
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
        <translation>目标的 %1，上限的 %2</translation>
    </message>
    <message>
        <source>Over %1, %2 of its blocks seen</source>
        <comment>time, share</comment>
        <translation>时长 %1，已见 %2 的区块</translation>
    </message>
    <message>
        <source>Over %1, all blocks seen</source>
        <comment>time</comment>
        <translation>时长 %1，已见全部区块</translation>
    </message>
    <message>
        <source>Block %1, %2 ago</source>
        <translation>区块 %1，%2 前</translation>
    </message>
    <message>
        <source>Budget: %1 requests a block</source>
        <translation>预算：每区块 %1 次请求</translation>
    </message>
    <message>
        <source>%1 of %2 requests a block</source>
        <comment>asked, budget</comment>
        <translation>每区块请求 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>The last %n minute(s):</source>
        <translation>
            <numerusform>最近 %n 分钟：</numerusform>
        </translation>
    </message>
    <message>
        <source>others</source>
        <comment>rollups</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Not known: the blob parameters changed, and no node told how</source>
        <translation>未知：blob 参数已变，但没有节点告知如何变化</translation>
    </message>
    <message>
        <source>The blob parameters changed, and no node told how.</source>
        <translation>blob 参数已变，但没有节点告知如何变化。</translation>
    </message>
    <message>
        <source>%1 blocks; whole blocks asked for: %2; heads: %3; finality: %4; fees: %5; connecting: %6; forks: %7; other: %8; contracts (not in this budget): %9</source>
        <translation>%1 个区块；请求的完整区块：%2；链头：%3；最终性：%4；费用：%5；连接：%6；分叉：%7；其他：%8；合约（不计入此预算）：%9</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>block and its age, operators</comment>
        <translation>%1，来自 %2</translation>
    </message>
    <message>
        <source>Above the reserve price: demand alone moves the fee</source>
        <translation>高于保留价：费用只随需求变动</translation>
    </message>
    <message>
        <source>Below the reserve price of %1, a sixteenth of the base fee: the fee does not fall, and each blob raises it</source>
        <translation>低于保留价 %1（基础费的十六分之一）：费用不会下降，每个 blob 都会抬高它</translation>
    </message>
    <message>
        <source>Below the reserve price, a sixteenth of the base fee: the fee does not fall, and each blob raises it</source>
        <translation>低于保留价（基础费的十六分之一）：费用不会下降，每个 blob 都会抬高它</translation>
    </message>
    <message>
        <source>All blobs of 24 h</source>
        <translation>24 小时全部 blob</translation>
    </message>
    <message>
        <source>All blobs of 1 h</source>
        <translation>1 小时全部 blob</translation>
    </message>
    <message>
        <source>All blobs of %1, not yet 24 h</source>
        <comment>time</comment>
        <translation>%1 内的全部 blob（尚不足 24 小时）</translation>
    </message>
    <message>
        <source>All blobs of %1, not yet 1 h</source>
        <comment>time</comment>
        <translation>%1 内的全部 blob（尚不足 1 小时）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>US dollars, time and coverage</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Transactions are not read, so no blob has an owner.</source>
        <translation>不读取交易，因此不知道 blob 属于谁。</translation>
    </message>
    <message>
        <source>No rollup posted a blob in the %1 that were read.</source>
        <comment>time</comment>
        <translation>在已读取的 %1 内没有Rollup发布 blob。</translation>
    </message>
    <message>
        <source>No rollup is known to have posted in the %1 that were read.</source>
        <comment>time</comment>
        <translation>在已读取的 %1 内没有已知的Rollup发布过。</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::BlobShareModel</name>
    <message numerus="yes">
        <source>mean %1, 95 % within %2, longest %3 (%n interval(s))</source>
        <translation>
            <numerusform>平均 %1，95 % 在 %2 内，最长 %3（%n 个间隔）</numerusform>
        </translation>
    </message>
    <message>
        <source>Last batch in block %1, %2
24 h: %3
30 d: %4</source>
        <translation>最近批次：区块 %1，%2
24 小时：%3
30 天：%4</translation>
    </message>
    <message>
        <source>Blocks after it were not read: there may be a newer one.</source>
        <translation>其后的区块未读取：可能有更新的批次。</translation>
    </message>
    <message>
        <source>L2BEAT&apos;s rule (z from 15 on) has held since %1</source>
        <translation>自 %1 起符合 L2BEAT 的规则（z 达 15）</translation>
    </message>
    <message>
        <source>L2BEAT&apos;s rule (z from 15 on) would hold from %1 on, if no batch comes before</source>
        <translation>若此前没有批次，自 %1 起将符合 L2BEAT 的规则（z 达 15）</translation>
    </message>
    <message>
        <source>%1 the blobs&apos; price. All bytes count as non-zero, so it is an upper bound.</source>
        <translation>为 blob 价格的 %1。所有字节按非零计，故为上限。</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>未归属</translation>
    </message>
    <message>
        <source>In blocks that were not read</source>
        <translation>在未读取的区块中</translation>
    </message>
    <message>
        <source>Of all senders</source>
        <translation>全部发送者</translation>
    </message>
    <message>
        <source>%1: %2 of the blobs, %3 an hour, last batch %4 ago</source>
        <translation>%1：占 blob 的 %2，每小时 %3，最近批次 %4 前</translation>
    </message>
    <message>
        <source>Its file names no sender, and these carry no blobs: anybody can have sent them, so neither rule is applied.</source>
        <translation>该链的文件没有写明发送者，且其中不含 blob：任何人都可能发送，因此两条规则都不适用。</translation>
    </message>
    <message>
        <source>It wants 59 days of history; less than that was read here, so it is no alarm.</source>
        <translation>它需要 59 天的历史；这里读到的不足，因此不算警报。</translation>
    </message>
    <message>
        <source>Not known: the chain and its blobs were not both watched over nearly all of this time, or the blob fee is not known.</source>
        <translation>未知：在这段时间的大部分里没有同时监视该链及其 blob，或 blob 费用未知。</translation>
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
        <translation>尚不知以太币价格，故不显示美元金额。</translation>
    </message>
    <message>
        <source>1 ETH = %1 (%2, %3 ago)</source>
        <comment>price, source, age</comment>
        <translation>1 ETH = %1（%2，%3 前）</translation>
    </message>
    <message>
        <source>%1: %2 blobs a block wanted, %3 at most</source>
        <comment>fork, target, maximum</comment>
        <translation>%1：每区块目标 %2 个，最多 %3 个</translation>
    </message>
    <message>
        <source>No later one is known.</source>
        <translation>尚无后续日程。</translation>
    </message>
    <message>
        <source>From %1: %2 wanted, %3 at most</source>
        <comment>moment, target, maximum</comment>
        <translation>自 %1：目标 %2 个，最多 %3 个</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::BlockTapeModel</name>
    <message>
        <source>Block %1, %2 ago, %3 transactions, gas %4, base fee %5</source>
        <translation>区块 %1，%2 前，%3 笔交易，Gas %4，基础费用 %5</translation>
    </message>
    <message>
        <source>%1; rolled back</source>
        <translation>%1；已回滚</translation>
    </message>
    <message>
        <source>%1; rolled back, replaced by %2</source>
        <translation>%1；已回滚，被 %2 取代</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Bridge</name>
    <message>
        <source>Live nodes</source>
        <translation>实时节点</translation>
    </message>
    <message>
        <source>Reconstruction, not live</source>
        <translation>重建，非实时</translation>
    </message>
    <message>
        <source>Recording, not live</source>
        <translation>录制，非实时</translation>
    </message>
    <message>
        <source>Offline, a recording</source>
        <translation>离线，录制</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>No connection is opened; what is shown was stored before.</source>
        <translation>未建立连接；显示的是先前存储的内容。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position on a tape</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 at %2×</source>
        <comment>position, speed</comment>
        <translation>%1，%2× 速</translation>
    </message>
    <message>
        <source>The recording is over</source>
        <translation>录制已播放完毕</translation>
    </message>
    <message>
        <source>No chain is watched</source>
        <translation>没有观察任何链</translation>
    </message>
    <message>
        <source>No node answers</source>
        <translation>没有节点应答</translation>
    </message>
    <message>
        <source>Live nodes of %1 of %2 chains</source>
        <comment>answered, watched</comment>
        <translation>%2 条链中 %1 条的实时节点</translation>
    </message>
    <message numerus="yes">
        <source>None of %n node(s) answered. Shown instead: %1</source>
        <comment>a recording</comment>
        <translation>
            <numerusform>%n 个节点均未应答。改为显示：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown instead of live nodes: %1</source>
        <comment>a recording</comment>
        <translation>代替实时节点显示：%1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::CardText</name>
    <message>
        <source>no proxy that is known</source>
        <translation>无已知代理</translation>
    </message>
    <message>
        <source>%1; code replaced since your last visit</source>
        <translation>%1；自您上次访问后代码已被替换</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>nothing is owed</source>
        <translation>无应付款</translation>
    </message>
    <message>
        <source>%1: owes %2, holds %3</source>
        <translation>%1：应付 %2，持有 %3</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>未知：%1</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>稳健</translation>
    </message>
    <message>
        <source>With care</source>
        <translation>谨慎</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂时不要</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>读取中</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>not open to everybody</source>
        <translation>未对所有人开放</translation>
    </message>
    <message>
        <source>open</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1 of all that is locked</source>
        <translation>占全部锁定的 %1</translation>
    </message>
    <message>
        <source>%1: %2 blocks made</source>
        <comment>sequencer</comment>
        <translation>%1：出块 %2</translation>
    </message>
    <message>
        <source>Typed in by you, not in Rollscope&apos;s registry: check the address with its publisher</source>
        <translation>由您输入，不在 Rollscope 的登记表中：请向发布方核对地址</translation>
    </message>
    <message>
        <source>%1: %2 blocks made, re-commits: %3</source>
        <comment>sequencer</comment>
        <translation>%1：出块 %2，重新提交：%3</translation>
    </message>
    <message>
        <source>%1 of the blocks (locks are not known)</source>
        <translation>占区块的 %1（锁定量未知）</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChainCatalog</name>
    <message>
        <source>%1, %2</source>
        <comment>stack, network</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChainDetail</name>
    <message>
        <source>%1, verified</source>
        <comment>block hash</comment>
        <translation>%1，已验证</translation>
    </message>
    <message>
        <source>%1, cannot be verified</source>
        <comment>block hash</comment>
        <translation>%1，无法验证</translation>
    </message>
    <message>
        <source>%1, false</source>
        <comment>block hash</comment>
        <translation>%1，不符</translation>
    </message>
    <message>
        <source>%1, not verified</source>
        <comment>block hash</comment>
        <translation>%1，未验证</translation>
    </message>
    <message>
        <source>%1, %2 of the limit</source>
        <comment>gas, share</comment>
        <translation>%1，上限的 %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>rates over 10 s, 1 min, 1 h</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>blocks, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, 95% within %2</source>
        <translation>%1，95% 在 %2 内</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>接收 %1，发送 %2</translation>
    </message>
    <message>
        <source>%1, %2 being fetched</source>
        <translation>%1，正在获取 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stack, network</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>state, time</comment>
        <translation>%1，已 %2</translation>
    </message>
    <message>
        <source>%1 without a block; %2 is a halt</source>
        <comment>time, time</comment>
        <translation>%1 无区块；达 %2 即为停止</translation>
    </message>
    <message>
        <source>sequencing window ends in %1</source>
        <translation>排序窗口将在 %1 后结束</translation>
    </message>
    <message>
        <source>forced inclusion from %1 on</source>
        <translation>%1 后可强制纳入</translation>
    </message>
    <message>
        <source>last rollback %1 ago: %2 blocks, %3 of %4 transactions back</source>
        <comment>time, depth, number, number</comment>
        <translation>上次回滚在 %1 前：%2 个区块，%4 笔交易中 %3 笔恢复</translation>
    </message>
    <message>
        <source>%1 without a block; whether it halted, nobody tells</source>
        <comment>time</comment>
        <translation>%1 没有区块；是否停止无人告知</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <comment>rates, share of the blocks</comment>
        <translation>%1（观测到 %2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 block(s)</source>
        <comment>number</comment>
        <translation>
            <numerusform>%1 个区块</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without a block; %2 is a halt, as one operator alone can tell</source>
        <comment>time, time</comment>
        <translation>%1 无区块；仅一个运营方可证实，故达 %2 才为停机</translation>
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
        <translation>无阶段</translation>
    </message>
    <message>
        <source>Stage under review</source>
        <translation>阶段审核中</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>阶段 %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChainHistory</name>
    <message>
        <source>not watched then</source>
        <comment>reason of a gap</comment>
        <translation>当时未监视</translation>
    </message>
    <message>
        <source>no endpoint answered</source>
        <comment>reason of a gap</comment>
        <translation>没有端点应答</translation>
    </message>
    <message>
        <source>no blocks came</source>
        <comment>reason of a gap</comment>
        <translation>没有新区块</translation>
    </message>
    <message>
        <source>blocks not fetched</source>
        <comment>reason of a gap</comment>
        <translation>区块未取回</translation>
    </message>
    <message>
        <source>means over %1</source>
        <translation>%1 均值</translation>
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
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>operator: state (reason)</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message numerus="yes">
        <source>%n more in reserve</source>
        <translation>
            <numerusform>另有 %n 个备用</numerusform>
        </translation>
    </message>
    <message>
        <source>No endpoint is configured</source>
        <translation>未配置端点</translation>
    </message>
    <message>
        <source>%1, %2, %3 transactions per second</source>
        <translation>%1，%2，每秒 %3 笔交易</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, state</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>times cheaper than Ethereum</comment>
        <translation>%1 倍</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChartExport</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>无法写入 %1：%2。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no chart to draw.</source>
        <translation>没有可绘制的图表。</translation>
    </message>
    <message>
        <source>The picture could not be drawn; make the window smaller.</source>
        <translation>无法绘制图片；请缩小窗口。</translation>
    </message>
    <message>
        <source>There is nothing to write yet: no figures have come.</source>
        <translation>尚无可写内容：还没有数据。</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChartText</name>
    <message>
        <source>tx/s</source>
        <comment>transactions per second</comment>
        <translation>笔/秒</translation>
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
        <translation>毫秒</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>小时</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>%1, %2: nothing is known.</source>
        <comment>chart, range</comment>
        <translation>%1，%2：没有数据。</translation>
    </message>
    <message>
        <source>%1, %2: %3 at the end, between %4 and %5.</source>
        <comment>chart, range, values</comment>
        <translation>%1，%2：末尾为 %3，介于 %4 与 %5 之间。</translation>
    </message>
    <message>
        <source>As at the start.</source>
        <translation>与开始时相同。</translation>
    </message>
    <message>
        <source>%1% above the start.</source>
        <translation>比开始高 %1%。</translation>
    </message>
    <message>
        <source>%1% below the start.</source>
        <translation>比开始低 %1%。</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s).</source>
        <translation>
            <numerusform>%n 处空缺。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (%3% known)</source>
        <comment>line, mean, share</comment>
        <translation>%1 %2（已知 %3%）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>line, mean</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mean over the range, lowest first: %1.</source>
        <translation>区间平均值，由低到高：%1。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>chart, line</comment>
        <translation>%2 的%1</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>why there are no figures, moment</comment>
        <translation>%1，直到 %2</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>没有数值</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::CommandList</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>前往</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::CostFacts</name>
    <message>
        <source>Unsafe: the sequencer&apos;s word</source>
        <translation>Unsafe：排序器的说法</translation>
    </message>
    <message>
        <source>Safe: posted to layer 1</source>
        <translation>Safe：已发布到一层</translation>
    </message>
    <message>
        <source>Finalized on layer 1</source>
        <translation>已在一层最终确认</translation>
    </message>
    <message>
        <source>Committed to layer 1</source>
        <translation>已提交到一层</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>已证明</translation>
    </message>
    <message>
        <source>Executed: withdrawals can go</source>
        <translation>已执行：可以提款</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <comment>time</comment>
        <translation>落后 %1</translation>
    </message>
    <message>
        <source>at most %1 behind</source>
        <comment>time</comment>
        <translation>最多落后 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>block, lag</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>A withdrawal can be challenged for</source>
        <translation>提款挑战期</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>ERC-20 transfer</source>
        <translation>ERC-20 转账</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>兑换</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>USD, amount</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>amount</comment>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>%1 of it for layer 1</source>
        <comment>share</comment>
        <translation>其中 %1 用于一层</translation>
    </message>
    <message>
        <source>%1 without the data fee</source>
        <comment>amount</comment>
        <translation>%1（不含数据费）</translation>
    </message>
    <message>
        <source>A swap on Ethereum costs</source>
        <translation>以太坊上的兑换</translation>
    </message>
    <message>
        <source>%1 times as much</source>
        <comment>number</comment>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>No price in USD</source>
        <translation>没有美元价格</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>询问时间</translation>
    </message>
    <message>
        <source>%1 ago, %2</source>
        <comment>time, operator</comment>
        <translation>%1 前，%2</translation>
    </message>
    <message>
        <source>%1 of the blocks</source>
        <comment>share</comment>
        <translation>%1 的区块</translation>
    </message>
    <message>
        <source>not in one token</source>
        <translation>不是同一种代币</translation>
    </message>
    <message>
        <source>layer 1 is not watched</source>
        <translation>未监视一层</translation>
    </message>
    <message>
        <source>Fees, last hour</source>
        <translation>费用，过去一小时</translation>
    </message>
    <message>
        <source>Rent on layer 1, last hour</source>
        <translation>一层租金，过去一小时</translation>
    </message>
    <message>
        <source>Left, last hour</source>
        <translation>剩余，过去一小时</translation>
    </message>
    <message>
        <source>Fees over %1</source>
        <comment>time</comment>
        <translation>%1 内的费用</translation>
    </message>
    <message>
        <source>Rent on layer 1, last day</source>
        <translation>一层租金，过去一天</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>%1, L2BEAT as of %2</source>
        <comment>stage, date</comment>
        <translation>%1，L2BEAT 截至 %2</translation>
    </message>
    <message>
        <source>Sequencers</source>
        <translation>排序器</translation>
    </message>
    <message>
        <source>one, as this stack has it</source>
        <translation>一个，此技术栈如此</translation>
    </message>
    <message>
        <source>the chain does not tell</source>
        <translation>该链不提供</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>在池中</translation>
    </message>
    <message>
        <source>not in the pool&apos;s contract</source>
        <translation>不在池合约中</translation>
    </message>
    <message>
        <source>%1, %2 blocks</source>
        <comment>share, number</comment>
        <translation>%1，%2 个区块</translation>
    </message>
    <message>
        <source>More than half is made by</source>
        <translation>超过一半由几个产生</translation>
    </message>
    <message>
        <source>%1 of the last day&apos;s blocks are known</source>
        <comment>share</comment>
        <translation>已知过去一天 %1 的区块</translation>
    </message>
    <message>
        <source>no feed tells one for %1, or Ethereum is not watched</source>
        <comment>token</comment>
        <translation>没有 %1 的价格源，或未监视以太坊</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <comment>token</comment>
        <translation>%1 的价格</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <comment>feed, time</comment>
        <translation>%1，%2前</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>amount</comment>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>without tips, with the gas of messages from layer 1</source>
        <translation>不含小费，含来自一层的消息的 gas</translation>
    </message>
    <message>
        <source>over a metered connection no transactions of layer 1 are read</source>
        <translation>按流量计费的连接下不读取一层的交易</translation>
    </message>
    <message>
        <source>the transactions of some blocks were not read</source>
        <translation>部分区块的交易未读取</translation>
    </message>
    <message>
        <source>its data goes elsewhere (%1), that bill is not known</source>
        <comment>data layer</comment>
        <translation>数据存放在别处（%1），那笔费用不明</translation>
    </message>
    <message>
        <source>the registry does not say all that it posts</source>
        <translation>登记表没有列出它提交的全部内容</translation>
    </message>
    <message>
        <source>blobs alone, no receipt of its postings was read yet</source>
        <translation>仅 blob，尚未读取其提交的收据</translation>
    </message>
    <message>
        <source>postings: %1, receipts read: %2</source>
        <translation>提交：%1，已读收据：%2</translation>
    </message>
    <message>
        <source>of two figures that are not complete: it may be more or less</source>
        <translation>由两个不完整的数字得出：可能更多，也可能更少</translation>
    </message>
    <message>
        <source>the rent is not known as a whole</source>
        <translation>租金并非全部已知</translation>
    </message>
    <message>
        <source>some blocks tell no base fee</source>
        <translation>部分区块未给出基础费用</translation>
    </message>
    <message>
        <source>fees and rent were not seen over the same time</source>
        <translation>费用与租金的观察时段不同</translation>
    </message>
    <message>
        <source>too many blocks were not seen</source>
        <translation>未看到的区块太多</translation>
    </message>
    <message>
        <source>Fees, last day</source>
        <translation>费用，过去一天</translation>
    </message>
    <message>
        <source>Rent on layer 1 over %1</source>
        <comment>time</comment>
        <translation>%1 内的一层租金</translation>
    </message>
    <message>
        <source>Left, last day</source>
        <translation>剩余，过去一天</translation>
    </message>
    <message>
        <source>Left over %1</source>
        <comment>time</comment>
        <translation>%1 内的剩余</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::DroppedTxModel</name>
    <message>
        <source>did not come back</source>
        <translation>未恢复</translation>
    </message>
    <message>
        <source>Transaction %1, dropped, did not come back</source>
        <translation>交易 %1，被丢弃，未恢复</translation>
    </message>
    <message>
        <source>Transaction %1, dropped, back in block %2</source>
        <translation>交易 %1，被丢弃，恢复于区块 %2</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::EndpointEditor</name>
    <message>
        <source>pushes new blocks</source>
        <translation>推送新区块</translation>
    </message>
    <message>
        <source>is asked for new blocks</source>
        <translation>需轮询新区块</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>This node serves chain %1, not %2.</source>
        <translation>该节点服务的是链 %1，而非 %2。</translation>
    </message>
    <message>
        <source>This is a node of %1 (chain %2): %3</source>
        <translation>这是 %1（链 %2）的节点：%3</translation>
    </message>
    <message>
        <source>This is a node of chain %1, which Rollscope does not know: %2</source>
        <translation>这是 Rollscope 未知的链 %1 的节点：%2</translation>
    </message>
    <message>
        <source>Test the address first.</source>
        <translation>请先测试地址。</translation>
    </message>
    <message>
        <source>Give the chain a name of letters and digits.</source>
        <translation>请用字母和数字为链命名。</translation>
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
        <translation>备用</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>连接中</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>被限速</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>已搁置</translation>
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
            <numerusform>落后 %Ln 个区块</numerusform>
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
        <translation>最近的错误：%1</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::EvidenceModel</name>
    <message>
        <source>at the end</source>
        <comment>evidence</comment>
        <translation>结束时</translation>
    </message>
    <message>
        <source>at the start</source>
        <comment>evidence</comment>
        <translation>开始时</translation>
    </message>
    <message>
        <source>%1 %2: %3, block %4, arrived %5</source>
        <comment>operator, when, state, block, time</comment>
        <translation>%1 %2：%3，区块 %4，到达 %5</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::FindingModel</name>
    <message>
        <source>Blocks: %1</source>
        <translation>阻止：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>提示：%1</translation>
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
        <translation>%1 毫秒</translation>
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
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
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
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::IncidentDetail</name>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>first dropped block</comment>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>last block before, first block after</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>last block before</comment>
        <translation>%1 之后</translation>
    </message>
    <message>
        <source>The public was told %1 after it began.</source>
        <translation>开始后 %1 才公开告知。</translation>
    </message>
    <message>
        <source>Rollscope was %1 earlier.</source>
        <translation>Rollscope 早了 %1。</translation>
    </message>
    <message>
        <source>The operator was %1 earlier.</source>
        <translation>运营方早了 %1。</translation>
    </message>
    <message>
        <source>%1 blocks, %2</source>
        <comment>depth, time</comment>
        <translation>%1 个区块，%2</translation>
    </message>
    <message>
        <source>%1 blocks</source>
        <translation>%1 个区块</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>%1 dropped, %2 of them back</source>
        <comment>transactions</comment>
        <translation>丢弃 %1 笔，其中 %2 笔恢复</translation>
    </message>
    <message>
        <source>%1; of %2 only the number is known</source>
        <comment>transactions</comment>
        <translation>%1；其中 %2 笔仅知数量</translation>
    </message>
    <message>
        <source>From public facts, not seen by Rollscope: %1</source>
        <translation>来自公开事实，非 Rollscope 所见：%1</translation>
    </message>
    <message>
        <source>Found by the same detectors in a tape that was reconstructed from public facts.</source>
        <translation>由同样的检测器在依公开事实重建的磁带中发现。</translation>
    </message>
    <message>
        <source>Found by an earlier run of Rollscope on this machine.</source>
        <translation>由本机先前运行的 Rollscope 发现。</translation>
    </message>
    <message>
        <source>Found by this run of Rollscope.</source>
        <translation>由本次运行的 Rollscope 发现。</translation>
    </message>
    <message>
        <source>It closes after %1 without trouble.</source>
        <comment>time</comment>
        <translation>%1 内无异常后关闭。</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::IncidentExport</name>
    <message>
        <source>%1: %2</source>
        <comment>chain, kind of incident</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>headline, origin</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Rollscope told at</source>
        <translation>Rollscope 告知时间</translation>
    </message>
    <message>
        <source>Told after</source>
        <translation>告知用时</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Common ancestor</source>
        <translation>共同祖先</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Together with others</source>
        <translation>与其他链一同</translation>
    </message>
    <message>
        <source>The operator&apos;s notice</source>
        <translation>运营方公告</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>运营方</translation>
    </message>
    <message>
        <source>Showed</source>
        <translation>表现</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>哈希</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Transactions that did not come back</source>
        <translation>未恢复的交易</translation>
    </message>
    <message>
        <source>and %1 more; the JSON file has them</source>
        <comment>hashes</comment>
        <translation>另有 %1 笔；见 JSON 文件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>This window has no engine to write the record.</source>
        <translation>此窗口没有引擎来写入记录。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>无法写入 %1：%2。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::IncidentListModel</name>
    <message>
        <source>%1, %2: %3, began %4</source>
        <comment>chain, kind, what, when</comment>
        <translation>%1，%2：%3，始于 %4</translation>
    </message>
    <message>
        <source>%1; still open</source>
        <translation>%1；尚未结束</translation>
    </message>
    <message>
        <source>%1; recovering</source>
        <translation>%1；恢复中</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::IncidentSource</name>
    <message>
        <source>Only the newest %1 kept incidents are shown.</source>
        <translation>只显示最近保存的 %1 个事件。</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::KeyListModel</name>
    <message>
        <source>The file does not say whose key it has.</source>
        <translation>文件没有说明是谁的密钥。</translation>
    </message>
    <message>
        <source>%1, takes %2 of memory to open</source>
        <comment>scrypt, size</comment>
        <translation>%1，打开需要 %2 内存</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::KeyMaker</name>
    <message>
        <source>Word %1 is another one. Look at what you wrote down.</source>
        <translation>第 %1 个词不对。请看您写下的内容。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 is no key file: %2</source>
        <translation>%1 不是密钥文件：%2</translation>
    </message>
    <message>
        <source>Each of the rules below has to hold.</source>
        <translation>下面的每条规则都必须满足。</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>两个密码不相同。</translation>
    </message>
    <message>
        <source>This run keeps nothing: there is no folder for key files.</source>
        <translation>本次运行不保存任何内容：没有密钥文件的文件夹。</translation>
    </message>
    <message>
        <source>%1 so far, about %2 expected on this machine</source>
        <comment>durations</comment>
        <translation>已用 %1，本机上预计约 %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>duration</comment>
        <translation>已用 %1</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ParameterModel</name>
    <message>
        <source>Type first: %1</source>
        <translation>请先输入：%1</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::PdfSheet</name>
    <message>
        <source>The page cannot be drawn while its window is hidden.</source>
        <translation>窗口隐藏时无法绘制页面。</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>无法写入 %1：%2。请选择其他文件夹。</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::PositionModel</name>
    <message>
        <source>%1, in %2</source>
        <comment>moment, duration</comment>
        <translation>%1，还有 %2</translation>
    </message>
    <message>
        <source>The queue does not hold enough for it now</source>
        <translation>队列目前持有量不足</translation>
    </message>
    <message>
        <source>%1, %2 %3 of %4: %5, %6. %7</source>
        <comment>protocol, kind, number, account, amount, when it is ripe, note</comment>
        <translation>%1，%4 的 %2 %3：%5，%6。%7</translation>
    </message>
    <message>
        <source>The queue holds enough for all that it owes</source>
        <translation>队列持有的量足以偿付全部欠款</translation>
    </message>
    <message>
        <source>The queue holds %1; what is owed before it is not known</source>
        <translation>队列持有 %1；排在其前的欠款未知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a protocol was told, value</comment>
        <translation>%1：%2</translation>
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
        <translation>%2 上的 %1：%3。%4 退出 %5，30 天收益率 %6。</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ProtocolDetail</name>
    <message>
        <source>Its sequencer</source>
        <translation>其排序器</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>集中度</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>7 d %1, 30 d %2, 90 d %3</source>
        <translation>7 天 %1，30 天 %2，90 天 %3</translation>
    </message>
    <message>
        <source>A year, by the contract&apos;s rate</source>
        <translation>年化，按合约汇率</translation>
    </message>
    <message>
        <source>A year, by reward events</source>
        <translation>年化，按奖励事件</translation>
    </message>
    <message>
        <source>A year, as it claims</source>
        <translation>年化，按其宣称</translation>
    </message>
    <message>
        <source>A share gives back</source>
        <translation>每份额可赎回</translation>
    </message>
    <message>
        <source>%1 of its rate</source>
        <comment>percent</comment>
        <translation>其汇率的 %1</translation>
    </message>
    <message>
        <source>Everything staked</source>
        <translation>全部质押</translation>
    </message>
    <message>
        <source>owes %1, holds %2</source>
        <comment>exit queue</comment>
        <translation>应付 %1，持有 %2</translation>
    </message>
    <message>
        <source>Exit queue</source>
        <translation>退出队列</translation>
    </message>
    <message>
        <source>Who leaves now may have to wait for more to come in</source>
        <translation>现在退出者可能需要等待更多资金流入</translation>
    </message>
    <message>
        <source>Last reward</source>
        <translation>上次奖励</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Who can replace %1</source>
        <comment>contract</comment>
        <translation>谁能替换 %1</translation>
    </message>
    <message>
        <source>Its code was replaced since your last visit</source>
        <translation>自您上次访问后其代码已被替换</translation>
    </message>
    <message>
        <source>The code is the one that was read</source>
        <translation>代码即为已审阅的代码</translation>
    </message>
    <message>
        <source>Block %1 by %2, %3</source>
        <translation>区块 %1，来自 %2，%3</translation>
    </message>
    <message>
        <source>Rollscope watches this one: positions and health are read, nothing is signed. Its calls can be written for another wallet with “rollscope stake plan”.</source>
        <translation>Rollscope 仅关注此协议：读取头寸与状况，不签名。可用“rollscope stake plan”为其他钱包写出调用。</translation>
    </message>
    <message>
        <source>It could not be read: %1. It is tried again by itself while this page is open.</source>
        <comment>why</comment>
        <translation>未能读取:%1。此页面打开期间会自动重试。</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>彼此不一致</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ReportFigures</name>
    <message>
        <source>others</source>
        <comment>chains</comment>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ReviewReader</name>
    <message>
        <source>The ABI is larger than 1 MB.</source>
        <translation>ABI 大于 1 MB。</translation>
    </message>
    <message numerus="yes">
        <source>Calldata, %n byte(s): which contract is called, and on which chain?</source>
        <translation>
            <numerusform>调用数据，%n 字节：调用哪个合约，在哪条链上？</numerusform>
        </translation>
    </message>
    <message>
        <source>A signed transaction</source>
        <translation>已签名的交易</translation>
    </message>
    <message>
        <source>A transaction that is to be signed</source>
        <translation>待签名的交易</translation>
    </message>
    <message>
        <source>A message that is to be signed (EIP-712)</source>
        <translation>待签名的消息（EIP-712）</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ReviewText</name>
    <message>
        <source>%1 of the coin&apos;s smallest unit</source>
        <translation>以该币的最小单位计 %1</translation>
    </message>
    <message>
        <source>Coins sent along</source>
        <translation>随附的币</translation>
    </message>
    <message>
        <source>Gas limit</source>
        <translation>Gas 上限</translation>
    </message>
    <message>
        <source>Price of gas at most</source>
        <translation>Gas 最高价格</translation>
    </message>
    <message>
        <source>Price of gas</source>
        <translation>Gas 价格</translation>
    </message>
    <message>
        <source>%1, of it %2 as a tip at most</source>
        <translation>%1，其中小费最多 %2</translation>
    </message>
    <message>
        <source>Fee at most</source>
        <translation>费用上限</translation>
    </message>
    <message>
        <source>more than 256 bits hold</source>
        <translation>超出 256 位</translation>
    </message>
    <message>
        <source>This rollup takes a fee for data on top of it.</source>
        <translation>该 Rollup 另收数据费。</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Blob</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>访问列表</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>Hands over an account (EIP-7702)</source>
        <translation>交出账户（EIP-7702）</translation>
    </message>
    <message>
        <source>%1 will run the code of %2</source>
        <comment>account, contract</comment>
        <translation>%1 将运行 %2 的代码</translation>
    </message>
    <message>
        <source>On every chain</source>
        <translation>在所有链上</translation>
    </message>
    <message>
        <source>Whoever wrote the code can take everything</source>
        <translation>写下该代码的人可以取走一切</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发送方</translation>
    </message>
    <message>
        <source>Kind of transaction</source>
        <translation>交易类型</translation>
    </message>
    <message>
        <source>%1, signed</source>
        <comment>kind</comment>
        <translation>%1，已签名</translation>
    </message>
    <message>
        <source>%1, not signed yet</source>
        <comment>kind</comment>
        <translation>%1，尚未签名</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Name in the domain</source>
        <translation>域中的名称</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Whoever gets the signature can use it.</source>
        <translation>拿到签名的任何人都可使用它。</translation>
    </message>
    <message>
        <source>This is larger than 1 MB.</source>
        <translation>内容大于 1 MB。</translation>
    </message>
    <message>
        <source>This is neither pairs of hexadecimal digits nor JSON.</source>
        <translation>这既不是成对的十六进制数字，也不是 JSON。</translation>
    </message>
    <message>
        <source>No chain of this name is known; its number is enough.</source>
        <translation>未知的链名；填写编号即可。</translation>
    </message>
    <message>
        <source>Several chains begin like this: %1</source>
        <translation>有多条链以此开头：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1… (%n more character(s) stand among the bytes)</source>
        <translation>
            <numerusform>%1…（其余 %n 个字符见字节部分）</numerusform>
        </translation>
    </message>
    <message>
        <source>Chain %1</source>
        <translation>链 %1</translation>
    </message>
    <message>
        <source>%1 (chain %2)</source>
        <comment>name, number</comment>
        <translation>%1（链 %2）</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Signed as well, though the descriptor leaves it out</source>
        <translation>描述文件略去了它，但同样会被签名</translation>
    </message>
    <message>
        <source>Digest of the calldata (ERC-8213)</source>
        <translation>调用数据摘要（ERC-8213）</translation>
    </message>
    <message>
        <source>Hash that is signed</source>
        <translation>被签名的哈希</translation>
    </message>
    <message>
        <source>Hash of the transaction</source>
        <translation>交易哈希</translation>
    </message>
    <message>
        <source>Hash of the domain</source>
        <translation>域哈希</translation>
    </message>
    <message>
        <source>Hash of the message</source>
        <translation>消息哈希</translation>
    </message>
    <message>
        <source>Digest that is signed (EIP-712)</source>
        <translation>被签名的摘要（EIP-712）</translation>
    </message>
    <message>
        <source>%1: this time is over already</source>
        <comment>label</comment>
        <translation>%1：此时间已经过去</translation>
    </message>
    <message numerus="yes">
        <source>I know that what I sign can be used for longer than %n minute(s): %1</source>
        <comment>label</comment>
        <translation>
            <numerusform>我知道我签署的内容可以使用超过 %n 分钟：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: it can be used for longer than %n minute(s) from now</source>
        <comment>label</comment>
        <translation>
            <numerusform>%1：从现在起可以使用超过 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>I know that there is no limit to it: %1</source>
        <comment>label</comment>
        <translation>我知道它没有上限：%1</translation>
    </message>
    <message>
        <source>I compared every digit of %1: it is meant, and not %2</source>
        <comment>address, name</comment>
        <translation>我逐位比较了 %1：要的就是它，而不是 %2</translation>
    </message>
    <message>
        <source>%1: %2 looks like %3, and is another account</source>
        <comment>label, address, name</comment>
        <translation>%1：%2 看起来像 %3，但是另一个账户</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::SecretField</name>
    <message>
        <source>A line break or another control character is in it: nothing of it was taken.</source>
        <translation>其中有换行符或其他控制字符：未取用任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of it was taken: a password has at most %n byte(s).</source>
        <translation>
            <numerusform>未取用任何内容：密码最多 %n 个字节。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::SequencerModel</name>
    <message>
        <source>without a name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>Blocks %1 to %2</source>
        <translation>区块 %1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2 blocks made, %3 of all; re-commits: %4; %5 locked, %6 of all</source>
        <comment>sequencer and its figures</comment>
        <translation>%1：出块 %2（占 %3），重新提交：%4，锁定 %5（占 %6）</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::SignerListModel</name>
    <message>
        <source>It is in the list already.</source>
        <translation>已在列表中。</translation>
    </message>
    <message>
        <source>The list is full.</source>
        <translation>列表已满。</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>未连接</translation>
    </message>
    <message>
        <source>connecting; the wallet may ask you there</source>
        <translation>正在连接；钱包可能会在那里询问您</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>connected, but it offers no account</source>
        <translation>已连接，但没有提供账户</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>Choose in the wallet which accounts Rollscope may see.</source>
        <translation>请在钱包中选择 Rollscope 可以查看的账户。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n 个账户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>accounts, chain</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>钱包</translation>
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
        <translation>什么也不会发生</translation>
    </message>
    <message>
        <source>It fails before anything comes or goes</source>
        <translation>在任何资产进出之前就会失败</translation>
    </message>
    <message>
        <source>%1 units of %2</source>
        <comment>number, token</comment>
        <translation>%2 的 %1 个单位</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>转出</translation>
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
        <translation>由其合约新铸造</translation>
    </message>
    <message>
        <source>Destroyed by its contract</source>
        <translation>由其合约销毁</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>发往 %1</translation>
    </message>
    <message>
        <source>%1, which is no contract of this protocol</source>
        <comment>from or to an address</comment>
        <translation>%1,它不是此协议的合约</translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <comment>number of a token, its contract</comment>
        <translation>%2 的第 %1 号</translation>
    </message>
    <message>
        <source>And more</source>
        <translation>还有</translation>
    </message>
    <message>
        <source>%1 more that come or go</source>
        <translation>另有 %1 笔进出</translation>
    </message>
    <message>
        <source>The card below holds what is signed; look closely</source>
        <translation>要签名的内容在下方卡片中;请仔细查看</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>代币</translation>
    </message>
    <message>
        <source>Not known before the first signature is in a block</source>
        <translation>在第一个签名进入区块之前无法得知</translation>
    </message>
    <message>
        <source>Nothing comes in, nothing goes out</source>
        <translation>没有转入,也没有转出</translation>
    </message>
    <message>
        <source>By the balance before and after; with whom is not told</source>
        <translation>根据前后余额得出;对方未知</translation>
    </message>
    <message>
        <source>Allowed afterwards</source>
        <translation>之后的授权</translation>
    </message>
    <message>
        <source>Everything of %1</source>
        <translation>%1 的全部</translation>
    </message>
    <message>
        <source>%1 may take it at any time</source>
        <translation>%1 可随时取走</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 may take no more</source>
        <translation>%1 不能再取走任何数量</translation>
    </message>
    <message>
        <source>Without a limit</source>
        <translation>无限额</translation>
    </message>
    <message>
        <source>%1 may still take it</source>
        <translation>%1 仍可取走</translation>
    </message>
    <message>
        <source>%1 may take it on the way; whether something of it is left is not known</source>
        <translation>过程中 %1 可取走;是否有剩余未知</translation>
    </message>
    <message>
        <source>Received in the simulation</source>
        <translation>模拟中收到的</translation>
    </message>
    <message>
        <source>At once; the rest comes later</source>
        <translation>立即到账的部分;其余稍后到账</translation>
    </message>
    <message>
        <source>This call sets no least amount</source>
        <translation>此调用未设最低数量</translation>
    </message>
    <message>
        <source>The least that is accepted is %1: else it fails, and nothing is taken</source>
        <translation>可接受的最低数量为 %1:否则失败,不会扣除任何数量</translation>
    </message>
    <message>
        <source>Less than the least that is accepted, %1</source>
        <translation>低于可接受的最低数量 %1</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>消息来源</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two operators</comment>
        <translation> 和 </translation>
    </message>
    <message>
        <source>Both say exactly this</source>
        <translation>两者的回答完全一致</translation>
    </message>
    <message>
        <source>They do not say the same: this is what one of them says, and the differences stand below</source>
        <translation>两者说法不一:这是其中之一的说法,差异列在下方</translation>
    </message>
    <message>
        <source>One operator alone</source>
        <translation>仅一个运营方</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::StageModel</name>
    <message numerus="yes">
        <source>block %1, %n on top</source>
        <translation>
            <numerusform>区块 %1，其上 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>In a block</source>
        <translation>已入区块</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最终</translation>
    </message>
    <message numerus="yes">
        <source>%1; a reorganisation moved it %n time(s)</source>
        <translation>
            <numerusform>%1；因重组移动 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be claimed</source>
        <translation>可领取</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>at %1, in %2</source>
        <translation>%1，还有 %2</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>已领取</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>stage, done or ahead, more</comment>
        <translation>%1：%2。%3</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::StakeReview</name>
    <message>
        <source>You give</source>
        <translation>您付出</translation>
    </message>
    <message>
        <source>You receive</source>
        <translation>您收到</translation>
    </message>
    <message>
        <source>You can be out at</source>
        <translation>可退出时间</translation>
    </message>
    <message>
        <source>If the way out is begun right after this</source>
        <translation>若在此之后立即开始退出</translation>
    </message>
    <message>
        <source>%1, that is %2</source>
        <comment>fee, dollars</comment>
        <translation>%1，即 %2</translation>
    </message>
    <message>
        <source>Fee, at most</source>
        <translation>费用，最多</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>须知</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>由谁签名</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>All of it went through at block %1</source>
        <translation>在区块 %1 全部通过</translation>
    </message>
    <message>
        <source>All of it went through at block %1, without fees</source>
        <translation>在区块 %1 全部通过（不含费用）</translation>
    </message>
    <message>
        <source>The first step went through at block %1</source>
        <translation>第一步在区块 %1 通过</translation>
    </message>
    <message>
        <source>It would fail at block %1</source>
        <translation>在区块 %1 会失败</translation>
    </message>
    <message>
        <source>Fee in the simulation</source>
        <translation>模拟中的费用</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two operators</comment>
        <translation>与</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>运营方</translation>
    </message>
    <message>
        <source>%1 agree on block, nonce, balance, code and outcome</source>
        <translation>%1 在区块、nonce、余额、代码与结果上一致</translation>
    </message>
    <message>
        <source>Operators differ</source>
        <translation>运营方不一致</translation>
    </message>
    <message>
        <source>%1: %2 or %3</source>
        <comment>what, as one says, as the other says</comment>
        <translation>%1：%2 或 %3</translation>
    </message>
    <message>
        <source>It is over by itself at %1.</source>
        <translation>将于 %1 自行结束。</translation>
    </message>
    <message>
        <source>The plan is being made, simulated and compared.</source>
        <translation>正在制定、模拟并比较计划。</translation>
    </message>
    <message>
        <source>There is nothing to sign.</source>
        <translation>没有可签名的内容。</translation>
    </message>
    <message>
        <source>Its bytes are not in words yet.</source>
        <translation>其字节尚未转为文字。</translation>
    </message>
    <message>
        <source>It was not simulated.</source>
        <translation>未经模拟。</translation>
    </message>
    <message>
        <source>The simulation failed: %1</source>
        <translation>模拟失败：%1</translation>
    </message>
    <message>
        <source>What it costs is not known.</source>
        <translation>费用未知。</translation>
    </message>
    <message>
        <source>Its gas is not known yet.</source>
        <translation>燃料尚未知。</translation>
    </message>
    <message>
        <source>Without what comes after the first signature: its gas is told when that is in a block</source>
        <translation>不含第一个签名之后的部分:待其进入区块后才能得知燃料费</translation>
    </message>
    <message>
        <source>Your wallet may send by itself: once it was asked, nothing here holds it back. If the chain halts meanwhile, decline there.</source>
        <translation>您的钱包可能自行发送：一旦询问，这里便无法拦住它。若其间链停止，请在钱包中拒绝。</translation>
    </message>
    <message>
        <source>The very same was asked of the signer at %1, and it may be on its way or in a block. Signed again, it may happen a second time.</source>
        <translation>完全相同的操作已于 %1 请求签名，可能正在途中或已在区块中。再次签名可能使它发生第二次。</translation>
    </message>
    <message>
        <source>What gas it needs is not known yet: prepare it again.</source>
        <translation>所需燃料尚未知:请重新准备。</translation>
    </message>
    <message>
        <source>It was asked of the signer before: say that you want it once more, or leave it.</source>
        <translation>此前已请求签名：请表明您要再来一次，或放弃。</translation>
    </message>
    <message>
        <source>The fee for it, %1, is taken off</source>
        <translation>已扣除退出费用 %1</translation>
    </message>
    <message>
        <source>Without a fee</source>
        <translation>无费用</translation>
    </message>
    <message>
        <source>With, as of today</source>
        <translation>届时所得（按今日）</translation>
    </message>
    <message>
        <source>Fee of the way out</source>
        <translation>退出途径的费用</translation>
    </message>
    <message>
        <source>Not in that</source>
        <translation>未计入其中</translation>
    </message>
    <message>
        <source>Fee for gas, at most</source>
        <translation>燃料费，最多</translation>
    </message>
    <message>
        <source>For data, about</source>
        <translation>数据费，约</translation>
    </message>
    <message>
        <source>This rollup takes it for its parent chain, at the price when it is included: that may be another than now</source>
        <translation>该 rollup 为其父链收取，按打包时的价格：可能与现在不同</translation>
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
        <translation>%1 个 %2 单位</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n 个周期</numerusform>
        </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 %2 小时</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not found out</source>
        <translation>未查明</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>one key, %1, at once</source>
        <translation>单一密钥 %1，立即</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of the multisig %1, at once</source>
        <translation>
            <numerusform>多签 %1 的 %n 个密钥，立即</numerusform>
        </translation>
    </message>
    <message>
        <source>timelock %1, after %2</source>
        <translation>时间锁 %1，%2 后</translation>
    </message>
    <message>
        <source>contract %1, rules unknown</source>
        <translation>合约 %1，规则未知</translation>
    </message>
    <message>
        <source>Liquid staking</source>
        <translation>流动性质押</translation>
    </message>
    <message>
        <source>Lock of an operator</source>
        <translation>运营方锁定</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>委托</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>金库</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>尚未签名</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>In a block</source>
        <translation>已入区块</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Can be claimed</source>
        <translation>可领取</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>已领取</translation>
    </message>
    <message>
        <source>Waits for a block</source>
        <translation>等待进入区块</translation>
    </message>
    <message>
        <source>No node has it any more</source>
        <translation>已无任何节点持有</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>Failed in its block</source>
        <translation>在区块中失败</translation>
    </message>
    <message>
        <source>Replaced by another transaction</source>
        <translation>已被另一笔交易替换</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Staking</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n 个地址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n 次请求</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>protocol, positions</comment>
        <translation>%1,%2</translation>
    </message>
    <message>
        <source>%1 is not in this list: %2</source>
        <comment>protocol, why</comment>
        <translation>%1 不在此列表中:%2</translation>
    </message>
    <message>
        <source>%1 is not whole: %2</source>
        <comment>protocol and positions, why</comment>
        <translation>%1 不完整:%2</translation>
    </message>
    <message>
        <source>%1 of %2 is not whole: %3</source>
        <comment>protocol and positions, account, why</comment>
        <translation>%2 的 %1 不完整:%3</translation>
    </message>
    <message>
        <source>A signer is being asked for something else. Answer it, or take the question back under Stake; then claim.</source>
        <translation>正在就另一件事询问签名者。请答复它，或在质押页面撤回请求，然后再领取。</translation>
    </message>
    <message>
        <source>Nothing can be read now.</source>
        <translation>现在无法读取任何内容。</translation>
    </message>
    <message>
        <source>Type it first.</source>
        <translation>请先输入。</translation>
    </message>
    <message>
        <source>A signer is being asked for something else. Answer it, or take the question back under Stake; then this can be begun.</source>
        <translation>正在就另一件事询问签名者。请答复它，或在质押页面撤回请求，然后再开始。</translation>
    </message>
    <message>
        <source>What came and went before the last %1 days is not known: %2. The node does not look further back.</source>
        <comment>days, protocols</comment>
        <translation>最近 %1 天之前的进出记录未知：%2。该节点不再向前查询。</translation>
    </message>
    <message>
        <source>What came and went is not known: %1. %2</source>
        <comment>protocols, why</comment>
        <translation>进出记录未知：%1。%2</translation>
    </message>
    <message>
        <source>What came and went is not whole: %1. %2</source>
        <comment>protocols, why</comment>
        <translation>进出记录不完整：%1。%2</translation>
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
        <translation>时间线：此范围内没有事件</translation>
    </message>
    <message>
        <source>Timeline: %1 on %2; open now: %3</source>
        <comment>incidents, chains, number</comment>
        <translation>时间线：%2 上 %1；当前未结束：%3</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chain(s)</source>
        <translation>
            <numerusform>%n 条链</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::TransactionReview</name>
    <message>
        <source>Send %1 to %2</source>
        <comment>coins, account</comment>
        <translation>将 %1 发送给 %2</translation>
    </message>
    <message>
        <source>Call %1</source>
        <comment>function</comment>
        <translation>调用 %1</translation>
    </message>
    <message>
        <source>A message that nobody explains</source>
        <translation>无人说明的消息</translation>
    </message>
    <message>
        <source>A transaction without words</source>
        <translation>无法用文字说明的交易</translation>
    </message>
    <message>
        <source>A call without words</source>
        <translation>无法用文字说明的调用</translation>
    </message>
    <message numerus="yes">
        <source>An unknown call: %1, %n byte(s)</source>
        <comment>selector</comment>
        <translation>
            <numerusform>未知的调用：%1，%n 字节</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid on every chain</source>
        <translation>在所有链上有效</translation>
    </message>
    <message>
        <source>A new contract</source>
        <translation>新合约</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The words are of %1.json, an ERC-7730 descriptor that comes with Rollscope. The values are decoded from the bytes.</source>
        <translation>文字来自随 Rollscope 提供的 ERC-7730 描述文件 %1.json。数值由字节解码而来。</translation>
    </message>
    <message>
        <source>The names are of the ABI that was given. Nobody says what the function does.</source>
        <translation>名称来自所给的 ABI。没有人说明该函数做什么。</translation>
    </message>
    <message>
        <source>There is no calldata: coins move, and nothing else is asked for.</source>
        <translation>没有调用数据：只转移币，不要求其他操作。</translation>
    </message>
    <message>
        <source>A part of it has no words. Do not sign what you cannot read.</source>
        <translation>其中一部分没有说明。看不懂的不要签名。</translation>
    </message>
    <message>
        <source>Every chain would refuse it: %1</source>
        <translation>任何链都会拒绝它：%1</translation>
    </message>
    <message>
        <source>The ABI that was given does not have the function %1 either. Do not sign what you cannot read.</source>
        <translation>所给的 ABI 中也没有函数 %1。看不懂的不要签名。</translation>
    </message>
    <message>
        <source>Rollscope does not guess. Give the ABI of the contract to see the parameters by their names; otherwise do not sign it.</source>
        <translation>Rollscope 不作猜测。提供合约的 ABI 可按名称查看参数；否则不要签名。</translation>
    </message>
    <message>
        <source>Rollscope does not guess. Do not sign what you cannot read.</source>
        <translation>Rollscope 不作猜测。看不懂的不要签名。</translation>
    </message>
    <message>
        <source>Ask whoever made it for another one.</source>
        <translation>请让制作者重新给一份。</translation>
    </message>
    <message numerus="yes">
        <source>%1. %2, %3. %n warning(s)</source>
        <comment>sentence, contract, chain</comment>
        <translation>
            <numerusform>%1。%2，%3。%n 条警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused. %1</source>
        <translation>已拒绝。%1</translation>
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
        <translation>其区块已被丢弃，正在重新读取</translation>
    </message>
    <message>
        <source>The last reading failed: %1</source>
        <translation>上次读取失败：%1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be counted</source>
        <translation>
            <numerusform>%n 个部分无法计入</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read for a while</source>
        <translation>已有一段时间未读取</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>escrows read, escrows</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2 unpriced</source>
        <comment>tokens</comment>
        <translation>%1，无价格 %2</translation>
    </message>
    <message>
        <source>%1: %2, 24 hours %3, 7 days %4. %5</source>
        <comment>rollup, value, changes, note</comment>
        <translation>%1：%2，24 小时 %3，7 天 %4。%5</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Nothing that it holds could be counted: no price is known</source>
        <translation>所持有的都无法计入：没有已知价格</translation>
    </message>
    <message numerus="yes">
        <source>No Multicall3 answers on %1, so each balance and each price is a request of its own: %n request(s) for a reading, one reading every %2, no faster than the request budget of its nodes allows.</source>
        <translation>
            <numerusform>%1 上没有应答的 Multicall3，因此每个余额和价格都要单独请求：每次读取 %n 个请求，每 %2 读取一次，且不会超过节点的请求限额。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::TvlPartsModel</name>
    <message>
        <source>%1, block %2, %3, told by %4</source>
        <comment>chain, number, time, operator</comment>
        <translation>%1，区块 %2，%3，由 %4 提供</translation>
    </message>
    <message>
        <source>%1 of %2 escrows read, %3 tokens priced, %4 unpriced</source>
        <translation>已读取 %1 / %2 个托管合约，%3 个代币有价格，%4 个无价格</translation>
    </message>
    <message>
        <source>The block was dropped from its chain; the figure is read again.</source>
        <translation>该区块已从链上丢弃；正在重新读取数值。</translation>
    </message>
    <message>
        <source>shared by several chains</source>
        <translation>由多条链共享</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4. %5</source>
        <comment>escrow, token, amount, value, mark</comment>
        <translation>%1，%2：%3，%4。%5</translation>
    </message>
    <message>
        <source>not counted: its contract is not listed</source>
        <translation>未计入：其合约未列出</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::TvlText</name>
    <message>
        <source>no price feed is known</source>
        <translation>没有已知的喂价</translation>
    </message>
    <message>
        <source>no contract at the token&apos;s address</source>
        <translation>代币地址上没有合约</translation>
    </message>
    <message>
        <source>the token does not tell the balance</source>
        <translation>代币未返回余额</translation>
    </message>
    <message>
        <source>the token does not tell its decimals</source>
        <translation>代币未返回小数位数</translation>
    </message>
    <message>
        <source>the price feed does not answer</source>
        <translation>喂价没有应答</translation>
    </message>
    <message>
        <source>the price feed tells zero or less</source>
        <translation>喂价为零或更小</translation>
    </message>
    <message>
        <source>the price is too old</source>
        <translation>价格过旧</translation>
    </message>
    <message>
        <source>the token does not tell its rate</source>
        <translation>代币未返回汇率</translation>
    </message>
    <message>
        <source>no contract at the escrow&apos;s address</source>
        <translation>托管地址上没有合约</translation>
    </message>
    <message>
        <source>too large to be true</source>
        <translation>大得不可信</translation>
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
        <translation>请选择金库所在的链。</translation>
    </message>
    <message>
        <source>Its capitals are the checksum of chain %1, and the vault is looked for on %2. Compare the address and the chain.</source>
        <translation>其大小写是链 %1 的校验和，而金库是在 %2 上查找的。请核对地址和链。</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::VerdictModel</name>
    <message numerus="yes">
        <source>lagging by %Ln block(s)</source>
        <translation>
            <numerusform>落后 %Ln 个区块</numerusform>
        </translation>
    </message>
    <message>
        <source>on a fork at %1</source>
        <comment>block</comment>
        <translation>在 %1 处分叉</translation>
    </message>
    <message>
        <source>%1: %2, newest block %3</source>
        <comment>operator, state, block</comment>
        <translation>%1：%2，最新区块 %3</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Vitals</name>
    <message>
        <source>longest %1, none over 50 ms, in %2</source>
        <translation>最长 %1，无超过 50 毫秒，共 %2</translation>
    </message>
    <message numerus="yes">
        <source>longest %1, %n time(s) over 50 ms, in %2</source>
        <translation>
            <numerusform>最长 %1，超过 50 毫秒 %n 次，共 %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::WayText</name>
    <message>
        <source>Not certain whether it was sent</source>
        <translation>尚不确定是否已发送</translation>
    </message>
    <message>
        <source>Approved, the rest is not signed</source>
        <translation>已授权，其余尚未签名</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Not held any more</source>
        <translation>不再持有</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::WaysOutModel</name>
    <message>
        <source>%1: takes %2, fee %3, gives %4 today. %5</source>
        <comment>way out, time, fee, amount, words</comment>
        <translation>%1：需 %2，费用 %3，今日可得 %4。%5</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::WizardDoubt</name>
    <message>
        <source>Nobody knows yet what became of the signature with nonce %1. Until it is known, this account signs nothing else on this chain. The nodes are asked again by themselves.</source>
        <translation>还没有人知道nonce %1 的签名结果如何。在得知之前,此账户在这条链上不会签署其他内容。程序会自动再次询问节点。</translation>
    </message>
    <message>
        <source>No node has seen the transaction with nonce %1, and it may still come. Until then the account&apos;s next act on this chain has to take its place; only an approval, or one taken back, may fill a nonce below it.</source>
        <translation>没有节点见过nonce %1 的交易,但它仍可能出现。在此之前,此账户在这条链上的下一个操作必须取代它;只有授权或撤销授权可以填补更小的 nonce。</translation>
    </message>
    <message>
        <source>If your wallet or a block explorer shows a transaction of this account with nonce %1, whatever it does, give its hash here. Only what the account itself signed with this nonce counts; with any other hash nothing changes.</source>
        <translation>如果您的钱包或区块浏览器显示此账户有nonce 为 %1 的交易,无论它做什么,请在此输入其哈希。只有账户自己以此 nonce签署的交易才算数;其他哈希不会改变任何东西。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The bytes that were signed %1 ago are kept here. Sent again, they do what you saw then, at the price and the fee of then: nothing is simulated anew. Once a node has them, they cannot be called back. Send them only if you still want it.</source>
        <translation>%1 前签署的字节保存在这里。再次发送时,它们会按当时的价格和手续费执行您当时看到的内容:不会重新模拟。节点收到后便无法撤回。仅在您仍然需要时才发送。</translation>
    </message>
    <message>
        <source>That is no hash of a transaction: one is 0x and 64 digits from 0 to 9 and a to f.</source>
        <translation>这不是交易哈希:交易哈希是 0x 加上 64 位 0 到 9 和 a 到 f 的数字。</translation>
    </message>
    <message>
        <source>Nonce %1 is taken in a block, and no node can tell by what. Look the transaction up by its hash.</source>
        <translation>nonce %1 已在区块中被使用,但没有节点能说明是被什么使用的。请按哈希查找该交易。</translation>
    </message>
    <message>
        <source>This hash does not tell: no node knows it, or it is not this account&apos;s transaction with nonce %1. Nothing changed. Compare it with what your wallet or a block explorer shows.</source>
        <translation>这个哈希无法说明问题:没有节点知道它,或者它不是此账户nonce 为 %1 的交易。没有任何改变。请与您的钱包或区块浏览器显示的内容比较。</translation>
    </message>
    <message>
        <source>No node shows it: it was not taken. Everything is as it was.</source>
        <translation>没有节点显示它:它未被接受。一切照旧。</translation>
    </message>
    <message>
        <source>No node knows a transaction of this account with nonce %1 under this hash, and the nonce is still free. Nothing changed.</source>
        <translation>没有节点知道此哈希下此账户nonce 为 %1 的交易,该 nonce仍然空闲。没有任何改变。</translation>
    </message>
    <message>
        <source>Something of the account waits at nonce %1, and it is not certain yet what it is. Look again when it is in a block.</source>
        <translation>此账户有某项内容在nonce %1 处等待,尚不确定是什么。请在它进入区块后再次查找。</translation>
    </message>
    <message>
        <source>It is in a block that may still go. It is looked at again by itself.</source>
        <translation>它所在的区块仍可能消失。程序会自动再次查看。</translation>
    </message>
    <message>
        <source>It is known now what became of it.</source>
        <translation>现在已知道它的结果。</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::WizardState</name>
    <message>
        <source>%1: %2</source>
        <comment>protocol, what is done</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, address</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 · nobody signs for it here</source>
        <translation>%1 · 此处无人为其签名</translation>
    </message>
    <message>
        <source>%1 · signed by %2</source>
        <translation>%1 · 由 %2 签名</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>余额</translation>
    </message>
    <message>
        <source>Kept back for gas</source>
        <translation>为燃料费保留</translation>
    </message>
    <message>
        <source>For this and for the way out; it is never offered</source>
        <translation>用于本次及退出；绝不计入可用额</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>最少</translation>
    </message>
    <message>
        <source>Read from the contract</source>
        <translation>从合约读取</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Allowed to the contract already</source>
        <translation>已授权给合约</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>读取于</translation>
    </message>
    <message>
        <source>block %1 by %2</source>
        <translation>区块 %1，来自 %2</translation>
    </message>
    <message>
        <source>Choose a protocol, and what to do there.</source>
        <translation>请选择协议及要做的事。</translation>
    </message>
    <message>
        <source>Choose an account.</source>
        <translation>请选择账户。</translation>
    </message>
    <message>
        <source>Nobody signs for this account here: connect its wallet in Settings.</source>
        <translation>此处无人为该账户签名：请在设置中连接其钱包。</translation>
    </message>
    <message>
        <source>The contract is being asked.</source>
        <translation>正在查询合约。</translation>
    </message>
    <message>
        <source>Tick that you have read the ways out.</source>
        <translation>请勾选您已阅读退出途径。</translation>
    </message>
    <message>
        <source>The signer is being asked.</source>
        <translation>正在询问签名者。</translation>
    </message>
    <message>
        <source>It waits for its block. Then the rest is simulated again.</source>
        <translation>正在等待进入区块。之后其余部分将再次模拟。</translation>
    </message>
    <message>
        <source>See the ways out</source>
        <translation>查看退出途径</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Go on to the signature</source>
        <translation>前往签名</translation>
    </message>
    <message>
        <source>Ask %1 to sign</source>
        <translation>请 %1 签名</translation>
    </message>
    <message>
        <source>the signer</source>
        <translation>签名者</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>退出途径</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>It can be claimed at %1. Rollscope reminds you, also after a restart.</source>
        <translation>可于 %1 领取。Rollscope 会提醒您，重启后亦然。</translation>
    </message>
    <message>
        <source>It waits to be claimed.</source>
        <translation>等待领取。</translation>
    </message>
    <message>
        <source>It can be claimed now.</source>
        <translation>现在可以领取。</translation>
    </message>
    <message>
        <source>It is over: everything came.</source>
        <translation>已结束：全部到账。</translation>
    </message>
    <message>
        <source>You signed for this before, and nobody knows yet what became of it. It is looked up before anything else is signed.</source>
        <translation>您此前已为此签名，结果如何尚无人知道。在签名其他任何内容之前会先查明。</translation>
    </message>
    <message>
        <source>You signed for this before, and it is not final yet. What you begin now comes on top of it.</source>
        <translation>您此前已为此签名，尚未最终确定。现在开始的会另外叠加。</translation>
    </message>
    <message>
        <source>You began this before, and nothing of it was sent. It goes on here.</source>
        <translation>您此前已开始此操作，但什么都没有发送。在此继续。</translation>
    </message>
    <message>
        <source>%1: take back an approval</source>
        <comment>protocol</comment>
        <translation>%1:收回授权</translation>
    </message>
    <message>
        <source>Nothing can be signed: %1</source>
        <translation>什么都无法签名：%1</translation>
    </message>
    <message>
        <source>It was sent, and failed</source>
        <translation>已发送，但失败了</translation>
    </message>
    <message>
        <source>It is not certain whether it was sent. Do not sign again until it is</source>
        <translation>尚不确定是否已发送。确定之前请勿再次签名</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>未发送任何内容</translation>
    </message>
    <message>
        <source>The question was taken back. If you already answered in the wallet, it may still be sent: look there first.</source>
        <translation>请求已撤回。如果您已在钱包中答复，它仍可能被发送：请先到钱包查看。</translation>
    </message>
    <message>
        <source>%1 was left at the step “%2”. Something of it was sent: it goes on where that is followed.</source>
        <comment>protocol, step</comment>
        <translation>%1 停在“%2”一步。其中一部分已发送：将从跟踪它的地方继续。</translation>
    </message>
    <message>
        <source>%1 was left at the step “%2”. It begins again at the amount: what was typed is kept, and what was read is read again.</source>
        <comment>protocol, step</comment>
        <translation>%1 停在“%2”一步。将从金额重新开始：已输入的内容会保留，已读取的将重新读取。</translation>
    </message>
    <message>
        <source>It is over: the request was cancelled, and what waited is yours again.</source>
        <translation>已结束：请求已取消，等待中的资产已归还给您。</translation>
    </message>
    <message>
        <source>It is over: it is held no more. It was claimed or cancelled elsewhere.</source>
        <translation>已结束：不再持有。它已在别处被领取或取消。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (it is followed on)</source>
        <translation>关闭（会继续跟踪）</translation>
    </message>
    <message>
        <source>Claim …</source>
        <translation>领取 …</translation>
    </message>
    <message>
        <source>You began this before: the approval was made, the rest was not signed. It goes on here.</source>
        <translation>您此前已开始此操作：授权已完成，其余尚未签名。在此继续。</translation>
    </message>
    <message>
        <source>You began this before, and only what comes first was sent. It goes on here, by what the chain says now.</source>
        <translation>您此前已开始此操作，但只发送了前置步骤。将按链上的当前状态在此继续。</translation>
    </message>
    <message>
        <source>It is over: it was done, and nothing is left to wait for.</source>
        <translation>已结束：操作已完成，不再需要等待。</translation>
    </message>
    <message>
        <source>It is not certain whether it was sent. It is looked up on the chain before anything else of this account is signed: until then, do not sign the same elsewhere.</source>
        <translation>尚不确定是否已发送。在此账户签署其他内容之前会在链上查证：在此之前，请勿在别处签署相同的内容。</translation>
    </message>
    <message>
        <source>The approval was made, the rest was not signed. Begin the same under Stake again: it goes on from there.</source>
        <translation>授权已完成，其余尚未签名。请在质押页面重新开始相同的操作：它会从那里继续。</translation>
    </message>
</context>
</TS>
