<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en_US">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About Rollscope</source>
        <translation>Rollscope 정보</translation>
    </message>
    <message>
        <source>An oscilloscope for rollups: it watches chains over their nodes, decides what is wrong with them, and shows who says so. No account, no telemetry.</source>
        <translation>롤업을 위한 오실로스코프: 노드를 통해 체인을 지켜보고, 무엇이 잘못되었는지 판단하고, 누가 그렇게 말하는지 보여 줍니다. 계정도, 원격 측정도 없습니다.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>%1, %2, drawn by %3</source>
        <comment>version, Qt, renderer</comment>
        <translation>%1, %2, %3(으)로 그림</translation>
    </message>
    <message>
        <source>What the window was busy with at a time</source>
        <translation>창이 한 번에 바빴던 시간</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>GPL-3.0-or-later; figures in Inter (OFL)</source>
        <translation>GPL-3.0-or-later; 숫자 글꼴 Inter (OFL)</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Chains are watched without any account. These are for staking: what an account holds is read from the chains, and only its signer can spend it.</source>
        <translation>체인은 계정 없이도 지켜볼 수 있습니다. 계정은 스테이킹을 위한 것입니다. 계정이 가진 것은 체인에서 읽으며, 그것을 쓸 수 있는 것은 그 계정의 서명자뿐입니다.</translation>
    </message>
    <message>
        <source>Nothing here can sign or spend, and no address of yours is known. Everything but staking works like this. To stake, connect a wallet that you already use; it keeps its keys to itself.</source>
        <translation>여기에는 서명하거나 지출할 수 있는 것이 없고, 사용자의 주소도 알려져 있지 않습니다. 스테이킹을 뺀 모든 것이 이대로 작동합니다. 스테이킹하려면 이미 쓰는 지갑을 연결하세요. 키는 지갑 안에만 남습니다.</translation>
    </message>
    <message>
        <source>No accounts, no keys.</source>
        <translation>계정도 키도 없습니다.</translation>
    </message>
    <message>
        <source>The accounts&apos; file.</source>
        <translation>계정 파일.</translation>
    </message>
    <message>
        <source>No address is watched.</source>
        <translation>지켜보는 주소가 없습니다.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>지켜보기</translation>
    </message>
    <message>
        <source>Watched addresses</source>
        <translation>지켜보는 주소</translation>
    </message>
    <message>
        <source>Addresses that you pay or trust, by a name of yours. One that only looks like them is pointed out before you sign.</source>
        <translation>지불하거나 신뢰하는 주소를 직접 붙인 이름으로 둡니다. 닮기만 한 주소는 서명하기 전에 알려 줍니다.</translation>
    </message>
    <message>
        <source>The address book is empty.</source>
        <translation>주소록이 비어 있습니다.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>주소록</translation>
    </message>
    <message>
        <source>Accounts that are only looked at: nobody signs for them here. The list stays on this machine.</source>
        <translation>보기만 하는 계정입니다. 여기서는 아무도 이를 위해 서명하지 않습니다. 목록은 이 컴퓨터에만 남습니다.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Go to a chain, page or action</source>
        <translation>체인, 페이지, 동작으로 이동</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>이 페이지에서 검색</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Narrow or widen the side bar</source>
        <translation>사이드바 접기 또는 펼치기</translation>
    </message>
    <message>
        <source>Light or dark colours</source>
        <translation>밝은 색 또는 어두운 색</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Text as at first</source>
        <translation>글자 크기 처음대로</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>About Rollscope</source>
        <translation>Rollscope 정보</translation>
    </message>
    <message>
        <source>Look at the shipped recording</source>
        <translation>함께 제공된 기록 보기</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>창 닫기</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>행 선택</translation>
    </message>
    <message>
        <source>Open the chain&apos;s page</source>
        <translation>체인 페이지 열기</translation>
    </message>
    <message>
        <source>Show or hide the evidence</source>
        <translation>근거 보이기 또는 숨기기</translation>
    </message>
    <message>
        <source>Mark as favourite</source>
        <translation>즐겨찾기로 표시</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>검색 지우기</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>일시 정지 또는 계속</translation>
    </message>
    <message>
        <source>Step through time</source>
        <translation>시간을 따라 이동</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>실시간으로</translation>
    </message>
    <message>
        <source>Read a transaction…</source>
        <translation>트랜잭션 읽기…</translation>
    </message>
    <message>
        <source>theme mode night day appearance</source>
        <translation>테마 모드 밤 낮 다크 라이트 모양</translation>
    </message>
    <message>
        <source>tape demo offline example</source>
        <translation>테이프 기록 데모 오프라인 예시</translation>
    </message>
    <message>
        <source>Reconnect to the nodes</source>
        <translation>노드에 다시 연결</translation>
    </message>
    <message>
        <source>connect try again retry refresh reload live online</source>
        <translation>연결 재연결 다시 시도 새로고침 실시간 온라인</translation>
    </message>
    <message>
        <source>Save a chart as CSV…</source>
        <translation>차트를 CSV로 저장…</translation>
    </message>
    <message>
        <source>export download data table figures spreadsheet</source>
        <translation>내보내기 다운로드 데이터 표 수치 스프레드시트</translation>
    </message>
    <message>
        <source>Save a chart as a picture…</source>
        <translation>차트를 그림으로 저장…</translation>
    </message>
    <message>
        <source>export image PNG screenshot download share</source>
        <translation>내보내기 그림 이미지 PNG 스크린샷 공유</translation>
    </message>
    <message>
        <source>Add a node of your own</source>
        <translation>내 노드 추가</translation>
    </message>
    <message>
        <source>endpoint RPC URL server own connect custom</source>
        <translation>노드 엔드포인트 RPC URL 서버 추가 직접</translation>
    </message>
    <message>
        <source>Choose the chains to watch</source>
        <translation>지켜볼 체인 고르기</translation>
    </message>
    <message>
        <source>add remove networks rollups select list</source>
        <translation>체인 추가 삭제 네트워크 롤업 선택 목록</translation>
    </message>
    <message>
        <source>Compare chains</source>
        <translation>체인 비교</translation>
    </message>
    <message>
        <source>versus cheapest fastest side by side ranking</source>
        <translation>비교 최저 가장 싼 빠른 나란히 순위</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>언어 바꾸기</translation>
    </message>
    <message>
        <source>English 한국어 日本語 中文 Русский translation locale</source>
        <translation>언어 번역 한국어 영어 일본어 중국어 러시아어</translation>
    </message>
    <message>
        <source>Set a proxy</source>
        <translation>프록시 설정</translation>
    </message>
    <message>
        <source>SOCKS Tor network metered connection</source>
        <translation>프록시 SOCKS Tor 네트워크 종량제 연결</translation>
    </message>
    <message>
        <source>Set up notifications</source>
        <translation>알림 설정</translation>
    </message>
    <message>
        <source>alerts messages webhook warn silence</source>
        <translation>알림 경보 메시지 webhook 경고 끄기</translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message>
        <source>Activity and rewards</source>
        <translation>활동과 보상</translation>
    </message>
    <message>
        <source>Nothing was done yet, and no reward came in.</source>
        <translation>아직 한 일이 없고 들어온 보상도 없습니다.</translation>
    </message>
    <message>
        <source>What came and went is being read.</source>
        <translation>입출금 내역을 읽는 중입니다.</translation>
    </message>
    <message>
        <source>Not all of what came and went is known. In what is known there is nothing. What is missing is named above.</source>
        <translation>입출금 내역을 모두 알지는 못합니다. 알려진 범위에는 아무 내역도 없습니다. 빠진 것은 위에 적혀 있습니다.</translation>
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
        <translation>진행 상황</translation>
    </message>
</context>
<context>
    <name>AddressPart</name>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation>이름(선택)</translation>
    </message>
    <message>
        <source>Name of the address</source>
        <translation>주소의 이름</translation>
    </message>
    <message>
        <source>Chain id, or all</source>
        <translation>체인 ID, 없으면 전체</translation>
    </message>
    <message>
        <source>Chain id, empty for all chains</source>
        <translation>체인 ID, 비우면 모든 체인</translation>
    </message>
    <message>
        <source>I compared every digit: it is the one I mean</source>
        <translation>모든 자리를 비교했고, 뜻한 주소가 맞습니다</translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <source>Name of %1</source>
        <translation>%1의 이름</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>%1 is well again</source>
        <comment>chain</comment>
        <translation>%1: 다시 정상</translation>
    </message>
    <message>
        <source>A transaction you watch was dropped from %1</source>
        <comment>chain</comment>
        <translation>지켜보던 거래가 %1에서 사라졌습니다</translation>
    </message>
    <message>
        <source>A transaction you watch is back on %1</source>
        <comment>chain</comment>
        <translation>지켜보던 거래가 %1에 다시 들어갔습니다</translation>
    </message>
    <message>
        <source>A test of Rollscope&apos;s notifications</source>
        <translation>Rollscope 알림 시험</translation>
    </message>
    <message>
        <source>%1 has halted</source>
        <comment>chain</comment>
        <translation>%1: 중단</translation>
    </message>
    <message>
        <source>%1 was rolled back</source>
        <comment>chain</comment>
        <translation>%1: 되돌려짐</translation>
    </message>
    <message>
        <source>%1 does not post to its L1</source>
        <comment>chain</comment>
        <translation>%1: L1에 게시하지 않음</translation>
    </message>
    <message>
        <source>%1 is degraded</source>
        <comment>chain</comment>
        <translation>%1: 성능 저하</translation>
    </message>
    <message>
        <source>%1 is catching up</source>
        <comment>chain</comment>
        <translation>%1: 따라잡는 중</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>데스크톱</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>꺼져 있습니다.</translation>
    </message>
    <message>
        <source>This desktop has no tray that shows notifications.</source>
        <translation>이 데스크톱에는 알림을 보여 줄 트레이가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>아무 문제도 없습니다.</translation>
    </message>
    <message>
        <source>Handed to the desktop. It decides whether to show it.</source>
        <translation>데스크톱에 넘겼습니다. 보여 줄지는 데스크톱이 정합니다.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>소리</translation>
    </message>
    <message>
        <source>The desktop&apos;s alert sound was asked for. It may be muted there.</source>
        <translation>데스크톱의 경고음을 요청했습니다. 그쪽에서 음소거되어 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>웹훅</translation>
    </message>
    <message>
        <source>Taken after %1 ms.</source>
        <translation>%1 ms 뒤에 받았습니다.</translation>
    </message>
    <message>
        <source>Nothing is kept in this run.</source>
        <translation>이번 실행에서는 아무것도 보관하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>“System” follows the desktop, also when it changes.</source>
        <translation>“시스템”은 바탕 화면이 바뀌면 함께 바뀝니다.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Percent, from 80 to 200. Ctrl++ and Ctrl+- do the same anywhere.</source>
        <translation>80에서 200까지의 퍼센트. Ctrl++와 Ctrl+-로 어디서나 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Size in percent</source>
        <translation>크기(퍼센트)</translation>
    </message>
    <message>
        <source>Short transitions. Without it everything changes at once.</source>
        <translation>짧은 전환 효과. 끄면 모든 것이 바로 바뀝니다.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>움직임</translation>
    </message>
    <message>
        <source>Texts, numbers and times. “System” takes the first language of the desktop that Rollscope knows.</source>
        <translation>글, 숫자, 시간. “시스템”은 바탕 화면 언어 중 Rollscope가 아는 첫 번째를 씁니다.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
</context>
<context>
    <name>AskRow</name>
    <message>
        <source>%1. What you hold with others is not in this list.</source>
        <translation>%1. 다른 검증인에게 맡긴 것은 이 목록에 없습니다.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>positions with a validator</comment>
        <translation>표시</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <comment>a validator&apos;s number</comment>
        <translation>%1 숨기기</translation>
    </message>
    <message>
        <source>%1: a claim waits there</source>
        <comment>a validator&apos;s number</comment>
        <translation>%1: 그곳에 청구할 것이 기다립니다</translation>
    </message>
</context>
<context>
    <name>BlobCharts</name>
    <message>
        <source>Whose blobs</source>
        <translation>블롭의 주인</translation>
    </message>
    <message>
        <source>Transactions are not read.</source>
        <translation>트랜잭션을 읽지 않습니다.</translation>
    </message>
    <message>
        <source>The Qt Charts module for QML is not installed.</source>
        <translation>QML용 Qt Charts 모듈이 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The fee is kept for the last 24 hours.</source>
        <translation>수수료는 최근 24시간만 보관됩니다.</translation>
    </message>
    <message>
        <source>Rollscope · %1</source>
        <comment>source</comment>
        <translation>Rollscope · %1</translation>
    </message>
    <message>
        <source>Blob base fee</source>
        <translation>블롭 기본 수수료</translation>
    </message>
    <message>
        <source>per gas</source>
        <translation>가스당</translation>
    </message>
    <message>
        <source>Blobs per block</source>
        <translation>블록당 블롭</translation>
    </message>
    <message>
        <source>blobs</source>
        <translation>블롭</translation>
    </message>
</context>
<context>
    <name>BlobHeader</name>
    <message>
        <source>Rollup</source>
        <comment>column head</comment>
        <translation>롤업</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column head</comment>
        <translation>비율</translation>
    </message>
    <message>
        <source>Of the blobs whose transactions were read</source>
        <translation>트랜잭션을 읽은 블롭 가운데</translation>
    </message>
    <message>
        <source>Blobs/h</source>
        <comment>column head</comment>
        <translation>블롭/시간</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column head</comment>
        <translation>비용</translation>
    </message>
    <message>
        <source>Blobs × 131,072 × the blob base fee of their block</source>
        <translation>블롭 수 × 131,072 × 해당 블록의 블롭 기본 수수료</translation>
    </message>
    <message>
        <source>In USD</source>
        <comment>column head</comment>
        <translation>USD</translation>
    </message>
    <message>
        <source>Per user tx</source>
        <comment>column head</comment>
        <translation>사용자 트랜잭션당</translation>
    </message>
    <message>
        <source>Cost of the blobs by user transaction of the rollup; known where the rollup is watched too</source>
        <translation>롤업의 사용자 트랜잭션당 블롭 비용. 그 롤업도 지켜볼 때 알 수 있습니다</translation>
    </message>
    <message>
        <source>As calldata</source>
        <comment>column head</comment>
        <translation>calldata라면</translation>
    </message>
    <message>
        <source>What the same bytes would have cost as calldata (EIP-2028, from Prague on the floor of EIP-7623)</source>
        <translation>같은 바이트를 calldata로 올렸을 때의 비용(EIP-2028, Prague부터는 EIP-7623의 하한)</translation>
    </message>
    <message>
        <source>Last batch</source>
        <comment>column head</comment>
        <translation>마지막 배치</translation>
    </message>
    <message>
        <source>Time since its last batch on the parent chain</source>
        <translation>부모 체인에 올린 마지막 배치 이후 시간</translation>
    </message>
    <message>
        <source>Our limit</source>
        <comment>column head</comment>
        <translation>우리 한도</translation>
    </message>
    <message>
        <source>Beyond it we call the batches stalled: three times the longest of the last twenty intervals, 10 min to 6 h</source>
        <translation>이를 넘으면 배치가 멎었다고 봅니다: 최근 20개 간격 중 가장 긴 것의 3배, 10분~6시간</translation>
    </message>
    <message>
        <source>z</source>
        <comment>column head</comment>
        <translation>z</translation>
    </message>
    <message>
        <source>L2BEAT&apos;s measure: (age − mean interval) / standard deviation over 30 days; an anomaly from 15 on</source>
        <translation>L2BEAT의 척도: (경과 시간 − 평균 간격) / 30일 표준편차. 15부터 이상으로 봅니다</translation>
    </message>
</context>
<context>
    <name>BlobNow</name>
    <message>
        <source>Blob base fee: %1; in the next block: %2</source>
        <translation>블롭 기본 수수료: %1, 다음 블록: %2</translation>
    </message>
    <message>
        <source>Blob base fee, per gas</source>
        <translation>블롭 기본 수수료(가스당)</translation>
    </message>
    <message>
        <source>Next block: %1</source>
        <translation>다음 블록: %1</translation>
    </message>
    <message>
        <source>Blobs in the newest block: %1; over the window %2</source>
        <translation>최신 블록의 블롭: %1, 기간 전체 %2</translation>
    </message>
    <message>
        <source>Blobs in the newest block</source>
        <translation>최신 블록의 블롭</translation>
    </message>
    <message>
        <source>Cost of all blobs: %1</source>
        <translation>모든 블롭의 비용: %1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>일정</translation>
    </message>
    <message>
        <source>Asked of the nodes</source>
        <translation>노드에 보낸 요청</translation>
    </message>
    <message>
        <source>EIP-7918, as of the next block: while the blob base fee is below the reserve price, the excess of blobs that it follows does not fall, so it cannot fall either. It is not lifted to the reserve price at once.</source>
        <translation>EIP-7918, 다음 블록 기준: 블롭 기본 수수료가 최저 가격보다 낮은 동안에는 수수료를 정하는 블롭 초과분이 줄지 않으므로 수수료도 내려가지 않습니다. 곧바로 최저 가격으로 올라가지는 않습니다.</translation>
    </message>
</context>
<context>
    <name>BlobTable</name>
    <message>
        <source>Shares of the blobs</source>
        <translation>블롭 비율</translation>
    </message>
</context>
<context>
    <name>BlobsPage</name>
    <message>
        <source>Blobs on %1</source>
        <translation>%1의 블롭</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>블롭</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1시간</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24시간</translation>
    </message>
    <message>
        <source>Blobs are counted from block headers alone, so nobody knows whose they are. Turn off the metered connection in the settings to read the transactions.</source>
        <translation>블롭은 블록 헤더만으로 셉니다. 그래서 누구의 것인지 알 수 없습니다. 트랜잭션을 읽으려면 설정에서 종량제 연결을 끄세요.</translation>
    </message>
    <message>
        <source>No attribution</source>
        <translation>귀속 없음</translation>
    </message>
    <message>
        <source>Choose chains</source>
        <translation>체인 고르기</translation>
    </message>
    <message>
        <source>Blobs are read from the chain that rollups post to. Add Ethereum to the chains that are watched.</source>
        <translation>블롭은 롤업이 게시하는 체인에서 읽습니다. 지켜볼 체인에 Ethereum을 추가하세요.</translation>
    </message>
    <message>
        <source>The first block of the parent chain is on its way.</source>
        <translation>부모 체인의 첫 블록을 기다리고 있습니다.</translation>
    </message>
    <message>
        <source>No parent chain is watched</source>
        <translation>지켜보는 부모 체인이 없습니다</translation>
    </message>
    <message>
        <source>Waiting for a block</source>
        <translation>블록을 기다리는 중</translation>
    </message>
    <message>
        <source>%1 · times are UTC</source>
        <comment>block, its age and operators</comment>
        <translation>%1 · 시각은 UTC</translation>
    </message>
    <message>
        <source>No node of layer 1 answers</source>
        <translation>레이어 1의 노드가 응답하지 않음</translation>
    </message>
</context>
<context>
    <name>BlockRow</name>
    <message>
        <source>copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy the hash %1</source>
        <translation>해시 %1 복사</translation>
    </message>
    <message>
        <source>Open in the explorer: %1</source>
        <translation>탐색기에서 열기: %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>hash of the block that replaced it</comment>
        <translation>지금 %1</translation>
    </message>
</context>
<context>
    <name>BlockTape</name>
    <message>
        <source>Blocks</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column head</comment>
        <translation>번호</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column head</comment>
        <translation>경과</translation>
    </message>
    <message>
        <source>Txs</source>
        <comment>column head</comment>
        <translation>Tx</translation>
    </message>
    <message>
        <source>Gas</source>
        <comment>column head</comment>
        <translation>가스</translation>
    </message>
    <message>
        <source>Base fee</source>
        <comment>column head</comment>
        <translation>기본 수수료</translation>
    </message>
    <message>
        <source>Newest blocks</source>
        <translation>최신 블록</translation>
    </message>
    <message>
        <source>Waiting for the first block…</source>
        <translation>첫 블록을 기다리는 중…</translation>
    </message>
    <message>
        <source>No block has come since Rollscope was started.</source>
        <translation>Rollscope 시작 이후 블록이 오지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>CallFields</name>
    <message>
        <source>Metis or 1088</source>
        <translation>Metis 또는 1088</translation>
    </message>
    <message>
        <source>Chain: name or number</source>
        <translation>체인: 이름 또는 번호</translation>
    </message>
    <message>
        <source>Coins sent along</source>
        <translation>함께 보내는 코인</translation>
    </message>
    <message>
        <source>0x and 40 digits</source>
        <translation>0x와 숫자 40자리</translation>
    </message>
    <message>
        <source>Contract that is called</source>
        <translation>호출되는 컨트랙트</translation>
    </message>
</context>
<context>
    <name>CardTable</name>
    <message>
        <source>Protocols, the soundest first</source>
        <translation>프로토콜, 건전한 순</translation>
    </message>
</context>
<context>
    <name>ChainCharts</name>
    <message>
        <source>Transactions</source>
        <translation>트랜잭션</translation>
    </message>
    <message>
        <source>all</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>without system</source>
        <translation>시스템 제외</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>가스</translation>
    </message>
    <message>
        <source>used</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>기본 수수료</translation>
    </message>
    <message>
        <source>per gas</source>
        <translation>가스당</translation>
    </message>
    <message>
        <source>Block interval</source>
        <translation>블록 간격</translation>
    </message>
    <message>
        <source>between blocks</source>
        <translation>블록 사이</translation>
    </message>
    <message>
        <source>The nodes have told no safe or finalized head. Lags are kept while Rollscope runs, not between starts.</source>
        <translation>노드가 safe 또는 finalized 헤드를 알려 주지 않았습니다. 지연은 Rollscope가 실행되는 동안만 보관되고 재시작 사이에는 남지 않습니다.</translation>
    </message>
    <message>
        <source>Behind the head</source>
        <translation>헤드 대비 지연</translation>
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
        <translation>비용은 5분마다 읽습니다. 달러 가격은 이더리움에서 오므로 이더리움도 함께 지켜봐야 합니다.</translation>
    </message>
    <message>
        <source>Cost to use</source>
        <translation>이용 비용</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>스왑</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>전송</translation>
    </message>
    <message>
        <source>Nothing was posted in this range, or nobody watched.</source>
        <translation>이 기간에 게시된 것이 없거나, 지켜보지 않았습니다.</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>Blobs per block</source>
        <translation>블록당 블롭</translation>
    </message>
    <message>
        <source>blobs</source>
        <translation>블롭</translation>
    </message>
    <message>
        <source>The fee is kept for the last 24 hours.</source>
        <translation>수수료는 최근 24시간만 보관됩니다.</translation>
    </message>
    <message>
        <source>Blob base fee</source>
        <translation>블롭 기본 수수료</translation>
    </message>
    <message>
        <source>Batch interval</source>
        <translation>배치 간격</translation>
    </message>
    <message>
        <source>This recording carries no costs.</source>
        <translation>이 기록에는 비용이 들어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ChainChips</name>
    <message>
        <source>Eight chains are the most; take one out first</source>
        <translation>최대 8개 체인입니다. 먼저 하나를 빼세요</translation>
    </message>
</context>
<context>
    <name>ChainEvidence</name>
    <message>
        <source>TPS over 10 s · 1 min · 1 h</source>
        <translation>TPS 10초 · 1분 · 1시간</translation>
    </message>
    <message>
        <source>Without system transactions</source>
        <translation>시스템 트랜잭션 제외</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>블록 간격</translation>
    </message>
    <message>
        <source>Last block&apos;s own time</source>
        <translation>마지막 블록의 시각</translation>
    </message>
    <message>
        <source>Last block&apos;s hash</source>
        <translation>마지막 블록의 해시</translation>
    </message>
    <message>
        <source>Safe head behind by</source>
        <translation>safe 헤드 지연</translation>
    </message>
    <message>
        <source>Finalized head behind by</source>
        <translation>finalized 헤드 지연</translation>
    </message>
    <message>
        <source>Last block&apos;s gas</source>
        <translation>마지막 블록의 가스</translation>
    </message>
    <message>
        <source>Blocks counted</source>
        <translation>집계된 블록</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>통신량</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>column head</comment>
        <translation>운영자</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column head</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>Latency</source>
        <comment>column head</comment>
        <translation>지연</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column head</comment>
        <translation>받음</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>column head</comment>
        <translation>보냄</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>column head</comment>
        <translation>오류</translation>
    </message>
    <message>
        <source>Address, last trouble</source>
        <comment>column head</comment>
        <translation>주소, 마지막 문제</translation>
    </message>
</context>
<context>
    <name>ChainFacts</name>
    <message>
        <source>Nothing is known before the first block.</source>
        <translation>첫 블록 전에는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>How final</source>
        <translation>최종성</translation>
    </message>
    <message>
        <source>The chain has not answered yet. It is asked every five minutes.</source>
        <translation>체인이 아직 응답하지 않았습니다. 5분마다 묻습니다.</translation>
    </message>
    <message>
        <source>Cost to use</source>
        <translation>이용 비용</translation>
    </message>
    <message>
        <source>Only chains that post to a layer 1 have an income and a rent.</source>
        <translation>레이어 1에 게시하는 체인만 수입과 임차료가 있습니다.</translation>
    </message>
    <message>
        <source>What the sequencer earns</source>
        <translation>시퀀서의 수익</translation>
    </message>
    <message>
        <source>Who makes the blocks</source>
        <translation>누가 블록을 만드는가</translation>
    </message>
</context>
<context>
    <name>ChainHead</name>
    <message>
        <source>Charts</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>마지막 블록</translation>
    </message>
    <message>
        <source>Its age</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>TPS 10 s · 1 min · 1 h</source>
        <translation>TPS 10초 · 1분 · 1시간</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>블록 간격</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>기본 수수료</translation>
    </message>
    <message>
        <source>Safe head behind by</source>
        <translation>Safe 헤드 지연</translation>
    </message>
    <message>
        <source>Finalized head behind by</source>
        <translation>Finalized 헤드 지연</translation>
    </message>
    <message>
        <source>Blocks counted</source>
        <translation>집계된 블록</translation>
    </message>
    <message>
        <source>%1. Confirmed by %2.</source>
        <comment>reason, operators</comment>
        <translation>%1. 확인: %2.</translation>
    </message>
    <message>
        <source>Confirmed by %1.</source>
        <comment>operators</comment>
        <translation>확인: %1.</translation>
    </message>
</context>
<context>
    <name>ChainKind</name>
    <message>
        <source>Optimistic rollup</source>
        <translation>옵티미스틱 롤업</translation>
    </message>
    <message>
        <source>ZK rollup</source>
        <translation>ZK 롤업</translation>
    </message>
    <message>
        <source>Validium</source>
        <translation>발리디움</translation>
    </message>
    <message>
        <source>Optimium</source>
        <translation>옵티미움</translation>
    </message>
    <message>
        <source>Layer 1</source>
        <translation>레이어 1</translation>
    </message>
    <message>
        <source>Sidechain</source>
        <translation>사이드체인</translation>
    </message>
    <message>
        <source>Data availability</source>
        <translation>데이터 가용성</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
</context>
<context>
    <name>ChainPage</name>
    <message>
        <source>The stored history cannot be read</source>
        <translation>저장된 기록을 읽을 수 없습니다</translation>
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
        <translation>개요 열기</translation>
    </message>
    <message>
        <source>Pick one in the overview.</source>
        <translation>개요에서 하나를 고르세요.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the chains that are watched now. Add it in the settings, or start with --chain %1.</source>
        <translation>&quot;%1&quot;은(는) 지금 관찰 중인 체인이 아닙니다. 설정에서 추가하거나 --chain %1(으)로 시작하세요.</translation>
    </message>
    <message>
        <source>No chain is chosen</source>
        <translation>선택된 체인이 없습니다</translation>
    </message>
    <message>
        <source>This chain is not watched</source>
        <translation>관찰하지 않는 체인입니다</translation>
    </message>
</context>
<context>
    <name>ChainRow</name>
    <message>
        <source>%1, %2</source>
        <comment>stack, network</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ChainSection</name>
    <message>
        <source>Their nodes, too. What is set here counts from the next start without --chain.</source>
        <translation>노드도 마찬가지입니다. 여기서 정한 것은 다음에 --chain 없이 시작할 때부터 적용됩니다.</translation>
    </message>
    <message>
        <source>This run&apos;s chains come from the command line.</source>
        <translation>이번 실행의 체인은 명령줄에서 정해졌습니다.</translation>
    </message>
    <message>
        <source>Ticked chains are watched. Each needs nodes that answer. Two of different operators show a halt soonest; where one alone answers, it takes three times as long.</source>
        <translation>선택한 체인을 감시합니다. 체인마다 응답하는 노드가 필요합니다. 서로 다른 운영자의 노드 둘이 응답하면 중단을 가장 빨리 알 수 있고, 하나만 응답하면 세 배의 시간이 걸립니다.</translation>
    </message>
</context>
<context>
    <name>ChainState</name>
    <message>
        <source>live</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>시작 중</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>late</source>
        <translation>늦음</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>침묵</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>저하</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>정체</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>따라잡는 중</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>되돌려짐</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>중단</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>회복 중</translation>
    </message>
</context>
<context>
    <name>ChainTable</name>
    <message>
        <source>Chains</source>
        <translation>체인</translation>
    </message>
    <message>
        <source>Show all chains</source>
        <translation>모든 체인 보기</translation>
    </message>
    <message>
        <source>Shown are only: %1.</source>
        <translation>다음만 보입니다: %1.</translation>
    </message>
    <message>
        <source>No chain has all of these words in its name, stack or state.</source>
        <translation>이름, 스택, 상태에 이 단어가 모두 있는 체인이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>“%1”에 맞는 것이 없습니다</translation>
    </message>
    <message>
        <source>No favourite among these chains</source>
        <translation>이 체인 중 즐겨찾기가 없습니다</translation>
    </message>
    <message>
        <source>No chain fits</source>
        <translation>맞는 체인이 없습니다</translation>
    </message>
    <message>
        <source>Choose chains</source>
        <translation>체인 고르기</translation>
    </message>
</context>
<context>
    <name>ChainTicks</name>
    <message>
        <source>Find a chain by name, stack or chain id</source>
        <translation>이름, 스택, 체인 ID로 찾기</translation>
    </message>
    <message>
        <source>Test networks</source>
        <translation>테스트넷</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>체인</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>아직 아님</translation>
    </message>
    <message>
        <source>Nodes of %1</source>
        <comment>chain</comment>
        <translation>%1의 노드</translation>
    </message>
    <message>
        <source>No chain fits. A node of your own can be added in Settings.</source>
        <translation>맞는 체인이 없습니다. 설정에서 직접 운영하는 노드를 추가할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n chain(s) are watched</source>
        <translation>
            <numerusform>체인 %n개를 지켜봅니다</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual twelve</source>
        <translation>기본 열두 개</translation>
    </message>
</context>
<context>
    <name>ChartExportSheet</name>
    <message>
        <source>Save the figures as CSV</source>
        <translation>수치를 CSV로 저장</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>차트를 그림으로 저장</translation>
    </message>
    <message>
        <source>All lines of this page over the range in sight, as the history holds them.</source>
        <translation>보이는 범위의 이 페이지 모든 선을 기록에 저장된 그대로.</translation>
    </message>
    <message>
        <source>With title, range and source, at twice the size on screen.</source>
        <translation>제목, 범위, 출처를 포함하여 화면의 두 배 크기로.</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>저장할 파일</translation>
    </message>
    <message>
        <source>Light ground</source>
        <translation>밝은 배경</translation>
    </message>
    <message>
        <source>Dark ground</source>
        <translation>어두운 배경</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장됨: %1</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>기록을 읽는 중…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>A file of this name is there. Replace it, or choose another name.</source>
        <translation>같은 이름의 파일이 있습니다. 바꾸거나 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Show as a table</source>
        <translation>표로 보기</translation>
    </message>
    <message>
        <source>Linear axis</source>
        <translation>선형 축</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>로그 축</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>CSV로 저장…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>그림으로 저장…</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Menu of %1</source>
        <translation>%1 메뉴</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>기록을 읽는 중…</translation>
    </message>
    <message>
        <source>Nothing is known of this range.</source>
        <translation>이 범위에 대해 알려진 것이 없습니다.</translation>
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
        <translation>닫기</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>시각(UTC)</translation>
    </message>
</context>
<context>
    <name>ColumnButton</name>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>공간 부족</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>처음대로</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to a chain, a page, or do something</source>
        <translation>체인이나 페이지로 이동하거나 동작 실행</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>맞는 것이 없습니다. 글자를 줄여 보세요.</translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>%1, %2</source>
        <comment>result, kind</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Transactions</source>
        <translation>트랜잭션</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>가스</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>기본 수수료</translation>
    </message>
    <message>
        <source>Block interval</source>
        <translation>블록 간격</translation>
    </message>
    <message>
        <source>Safe lag</source>
        <translation>Safe 지연</translation>
    </message>
    <message>
        <source>Finalized lag</source>
        <translation>Finalized 지연</translation>
    </message>
    <message>
        <source>Rollscope · %1</source>
        <comment>source</comment>
        <translation>Rollscope · %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>%1, 100 = %2</source>
        <comment>metric, moment</comment>
        <translation>%1, 100 = %2</translation>
    </message>
    <message>
        <source>the chosen moment</source>
        <translation>선택한 시점</translation>
    </message>
    <message>
        <source>the left edge</source>
        <translation>왼쪽 끝</translation>
    </message>
    <message>
        <source>Choose up to eight chains above. One metric is drawn for all of them over one range.</source>
        <translation>위에서 체인을 최대 8개 고르세요. 한 지표를 같은 범위로 모두 그립니다.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>아직 비교할 것이 없습니다</translation>
    </message>
    <message>
        <source>Transfer cost</source>
        <translation>전송 비용</translation>
    </message>
    <message>
        <source>Swap cost</source>
        <translation>스왑 비용</translation>
    </message>
    <message>
        <source>Costs are read every five minutes; their prices in USD come from Ethereum, which has to be watched, too.</source>
        <translation>비용은 5분마다 읽습니다. 달러 가격은 이더리움에서 오므로 이더리움도 함께 지켜봐야 합니다.</translation>
    </message>
    <message>
        <source>This recording carries no costs.</source>
        <translation>이 기록에는 비용이 들어 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Everything is kept in one file of this profile, on this machine. What is older is taken out in steps: first single blocks, then minutes, then hours.</source>
        <translation>모든 것은 이 컴퓨터에 있는 이 프로필의 파일 하나에 보관됩니다. 오래된 것은 단계적으로 지워집니다. 먼저 개별 블록, 다음으로 분, 그다음으로 시간 단위입니다.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>Every block</source>
        <translation>모든 블록</translation>
    </message>
    <message>
        <source>Days that every block is kept</source>
        <translation>모든 블록을 보관하는 일수</translation>
    </message>
    <message>
        <source>Figures by the minute</source>
        <translation>분 단위 수치</translation>
    </message>
    <message>
        <source>Days that figures by the minute are kept</source>
        <translation>분 단위 수치를 보관하는 일수</translation>
    </message>
    <message>
        <source>Figures by the hour</source>
        <translation>시간 단위 수치</translation>
    </message>
    <message>
        <source>Days that figures by the hour are kept</source>
        <translation>시간 단위 수치를 보관하는 일수</translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>Hash of the transaction</source>
        <translation>트랜잭션 해시</translation>
    </message>
    <message>
        <source>The nodes are asked …</source>
        <translation>노드에 묻는 중 …</translation>
    </message>
    <message>
        <source>Look it up by this hash</source>
        <translation>이 해시로 찾기</translation>
    </message>
    <message>
        <source>Send the same bytes again</source>
        <translation>같은 바이트를 다시 보내기</translation>
    </message>
</context>
<context>
    <name>EndpointCard</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>operator, state, latency</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, lag</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>EndpointList</name>
    <message>
        <source>Nodes of %1</source>
        <comment>chain</comment>
        <translation>%1의 노드</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>묻는 중 …</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>모두 시험</translation>
    </message>
    <message>
        <source>No node of this chain is known. Add one below.</source>
        <translation>이 체인의 노드를 알지 못합니다. 아래에서 추가하세요.</translation>
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
        <translation>%1 시험</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
    <message>
        <source>Remove this chain</source>
        <translation>이 체인 제거</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>제공된 대로</translation>
    </message>
</context>
<context>
    <name>EndpointRow</name>
    <message>
        <source>%1, %2</source>
        <comment>operator, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, lag</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>state, duration</comment>
        <translation>%2 동안 %1</translation>
    </message>
</context>
<context>
    <name>EndpointStrip</name>
    <message>
        <source>Endpoints</source>
        <translation>엔드포인트</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Evidence per endpoint</source>
        <translation>엔드포인트별 증거</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>column head</comment>
        <translation>도착</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>column head</comment>
        <translation>블록</translation>
    </message>
    <message>
        <source>Hash</source>
        <comment>column head</comment>
        <translation>해시</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>column head</comment>
        <translation>운영자</translation>
    </message>
    <message>
        <source>Showed</source>
        <comment>column head</comment>
        <translation>보인 상태</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column head</comment>
        <translation>시점</translation>
    </message>
</context>
<context>
    <name>ExportIncident</name>
    <message>
        <source>Export the incident</source>
        <translation>사건 내보내기</translation>
    </message>
    <message>
        <source>Rollscope · %1 · %2</source>
        <comment>source, moment</comment>
        <translation>Rollscope · %1 · %2</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>JSON, with all evidence</source>
        <translation>JSON, 증거 전체 포함</translation>
    </message>
    <message>
        <source>PDF, one page</source>
        <translation>PDF, 한 쪽</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 그림</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>쓸 파일</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장됨: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>FactCard</name>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>label, value, note</comment>
        <translation>%1: %2 (%3)</translation>
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
        <translation>체인 고르기</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>지켜보기 시작</translation>
    </message>
    <message>
        <source>Is a rollup down right now, and who says so?</source>
        <translation>지금 멈춘 롤업이 있나요? 누가 그렇게 말하나요?</translation>
    </message>
    <message>
        <source>Which chains do you watch?</source>
        <translation>어떤 체인을 지켜볼까요?</translation>
    </message>
    <message>
        <source>Shall Rollscope tell you when one stops?</source>
        <translation>체인이 멈추면 알려 드릴까요?</translation>
    </message>
    <message>
        <source>%1, %2 of 3</source>
        <comment>program, screen</comment>
        <translation>%1, %2/3</translation>
    </message>
    <message>
        <source>Every chain in one line, worst first: transactions, gas, fees, the age of its last block.</source>
        <translation>체인마다 한 줄, 나쁜 것부터: 트랜잭션, 가스, 수수료, 마지막 블록의 경과 시간.</translation>
    </message>
    <message>
        <source>One look</source>
        <translation>한눈에</translation>
    </message>
    <message>
        <source>A chain is called silent only by what its nodes sent, with the blocks, the times and the operators. What is not known is shown as not known.</source>
        <translation>노드가 보낸 것에 따라서만 체인이 침묵한다고 말하며, 블록과 시각과 운영자를 함께 보여 줍니다. 모르는 것은 모른다고 표시합니다.</translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation>근거와 함께</translation>
    </message>
    <message>
        <source>Rollscope speaks to public nodes of the chains that you choose next, or to your own. Their operators see your address, as those of any web site do. Nothing else leaves this machine: no account, no telemetry.</source>
        <translation>Rollscope는 다음에 고르는 체인의 공개 노드나 사용자의 노드와 통신합니다. 그 운영자는 여느 웹사이트처럼 사용자의 주소를 봅니다. 그 밖에는 아무것도 이 컴퓨터를 떠나지 않습니다. 계정도, 원격 측정도 없습니다.</translation>
    </message>
    <message>
        <source>From your machine</source>
        <translation>사용자의 컴퓨터에서</translation>
    </message>
    <message>
        <source>One notification when a chain stops, none while it stays so. Needs a tray on this desktop.</source>
        <translation>체인이 멈추면 한 번 알리고, 멈춰 있는 동안은 다시 알리지 않습니다. 바탕 화면에 트레이가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>The colours follow the desktop unless you choose.</source>
        <translation>따로 고르지 않으면 바탕 화면의 색을 따릅니다.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>색</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>All of this stands in Settings, and can be changed at any time.</source>
        <translation>이 모두는 설정에 있으며 언제든 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
</context>
<context>
    <name>GuardPart</name>
    <message>
        <source>You sign all the same. It holds for this transaction once, and only while nothing else comes up.</source>
        <translation>그래도 서명합니다. 이 거래에 한 번만, 다른 문제가 생기지 않는 동안만 유효합니다.</translation>
    </message>
    <message>
        <source>It is better to wait. To sign all the same, type the name of the chain: %1</source>
        <translation>기다리는 편이 낫습니다. 그래도 서명하려면 체인 이름을 입력하세요: %1</translation>
    </message>
    <message>
        <source>Type %1 to sign all the same</source>
        <translation>그래도 서명하려면 %1 입력</translation>
    </message>
    <message>
        <source>I want it once more</source>
        <translation>한 번 더 원합니다</translation>
    </message>
</context>
<context>
    <name>HeaderCell</name>
    <message>
        <source>sorted ascending</source>
        <translation>오름차순 정렬됨</translation>
    </message>
    <message>
        <source>sorted descending</source>
        <translation>내림차순 정렬됨</translation>
    </message>
</context>
<context>
    <name>IncidentFacts</name>
    <message>
        <source>Began</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>지속</translation>
    </message>
    <message>
        <source>Rollscope told at</source>
        <translation>Rollscope가 알린 시각</translation>
    </message>
    <message>
        <source>Told after the first conflicting block</source>
        <translation>첫 상충 블록 뒤 알리기까지</translation>
    </message>
    <message>
        <source>Told after the first missed block</source>
        <translation>첫 누락 블록 뒤 알리기까지</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>깊이</translation>
    </message>
    <message>
        <source>Common ancestor</source>
        <translation>공통 조상</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>트랜잭션</translation>
    </message>
    <message>
        <source>Hash of the common ancestor</source>
        <translation>공통 조상의 해시</translation>
    </message>
    <message>
        <source>Failed together with others, by what they share</source>
        <translation>공유하는 것으로 다른 체인과 함께 장애</translation>
    </message>
    <message>
        <source>First of the group</source>
        <translation>그룹의 첫 사건</translation>
    </message>
    <message>
        <source>The operator&apos;s notice</source>
        <translation>운영자의 공지</translation>
    </message>
    <message>
        <source>%1 UTC. %2</source>
        <comment>moment, comparison</comment>
        <translation>%1 UTC. %2</translation>
    </message>
    <message>
        <source>not known; write it below to compare</source>
        <translation>알 수 없음; 아래에 적으면 비교합니다</translation>
    </message>
</context>
<context>
    <name>IncidentFilters</name>
    <message>
        <source>24 h</source>
        <translation>24시간</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7일</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30일</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1년</translation>
    </message>
    <message numerus="yes">
        <source>%n known incident(s)</source>
        <translation>
            <numerusform>알려진 사건 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) open now</source>
        <translation>
            <numerusform>지금 진행 중인 사건 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>No incident is open</source>
        <translation>진행 중인 사건이 없습니다</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <comment>incidents</comment>
        <translation>%2건 중 %1건 표시</translation>
    </message>
    <message>
        <source>Seen here</source>
        <translation>여기서 관측</translation>
    </message>
    <message>
        <source>Known history</source>
        <translation>알려진 기록</translation>
    </message>
    <message>
        <source>Outages and rollbacks of the past, from public sources</source>
        <translation>공개 자료에 따른 과거의 중단과 롤백</translation>
    </message>
    <message>
        <source>Search incidents</source>
        <translation>사건 검색</translation>
    </message>
    <message>
        <source>All chains</source>
        <translation>모든 체인</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>체인</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>모든 종류</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>중단</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>롤백</translation>
    </message>
    <message>
        <source>Safe head stall</source>
        <translation>세이프 헤드 정체</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>저하</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>따라잡는 중</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>모든 심각도</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>심각</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>진행 중과 종료</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) recovering</source>
        <translation>
            <numerusform>사건 %n건 회복 중</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them recovering; %2 of %3 shown</source>
        <comment>incidents</comment>
        <translation>그중 %1건 회복 중, %3건 중 %2건 표시</translation>
    </message>
</context>
<context>
    <name>IncidentList</name>
    <message>
        <source>Incidents</source>
        <translation>사건</translation>
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
        <translation>%1, 진행 중</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>목록으로 (Esc)</translation>
    </message>
    <message>
        <source>Open the chain</source>
        <translation>체인 열기</translation>
    </message>
    <message>
        <source>What a replay has to choose, as no source tells it: %1.</source>
        <translation>자료에 없어 재생에서 정한 것: %1.</translation>
    </message>
    <message>
        <source>It cannot be replayed: %1.</source>
        <translation>재생할 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>재생</translation>
    </message>
    <message>
        <source>plays in this window from 5 min before, 10 times as fast; live nodes rest meanwhile</source>
        <translation>5분 전부터 10배속으로 이 창에서 재생; 그동안 실제 노드는 쉽니다</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>%1, recovering</source>
        <comment>severity</comment>
        <translation>%1, 회복 중</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what it was, when it closes</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>IncidentRow</name>
    <message>
        <source>open</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>reconstructed</source>
        <translation>재구성</translation>
    </message>
    <message>
        <source>group</source>
        <translation>그룹</translation>
    </message>
    <message>
        <source>note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>회복 중</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>The stored incidents cannot be read</source>
        <translation>저장된 사건을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Outages and rollbacks of the past, from public sources. Rollscope did not see them; it can replay most of them from a reconstruction.</source>
        <translation>공개 자료에 따른 과거의 중단과 롤백입니다. Rollscope가 본 것은 아니며, 대부분은 재구성하여 재생할 수 있습니다.</translation>
    </message>
    <message>
        <source>The blocks of this session are made from public facts: what follows was found in a reconstruction, not on a live chain.</source>
        <translation>이 세션의 블록은 공개된 사실로 만든 것입니다. 아래는 실제 체인이 아니라 재구성에서 찾은 것입니다.</translation>
    </message>
    <message>
        <source>Known incidents</source>
        <translation>알려진 사건</translation>
    </message>
    <message>
        <source>Reconstructed</source>
        <translation>재구성</translation>
    </message>
    <message>
        <source>It is not among what this machine keeps; it may have happened on another one.</source>
        <translation>이 기기에 보관된 것 중에 없습니다. 다른 기기의 것일 수 있습니다.</translation>
    </message>
    <message>
        <source>Its evidence stands here: who showed which block when, and how long it took to notice.</source>
        <translation>여기에 증거가 나옵니다. 누가 언제 어떤 블록을 보였고, 알아차리기까지 얼마나 걸렸는지.</translation>
    </message>
    <message>
        <source>No incident &quot;%1&quot;</source>
        <translation>사건 &quot;%1&quot; 없음</translation>
    </message>
    <message>
        <source>Choose an incident</source>
        <translation>사건을 고르세요</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Look at known incidents</source>
        <translation>알려진 사건 보기</translation>
    </message>
    <message>
        <source>The kept incidents are being read.</source>
        <translation>보관된 사건을 읽고 있습니다.</translation>
    </message>
    <message>
        <source>%1 of them are hidden by the filter.</source>
        <translation>그중 %1건이 필터로 숨겨져 있습니다.</translation>
    </message>
    <message>
        <source>The shipped history is being read.</source>
        <translation>포함된 기록을 읽고 있습니다.</translation>
    </message>
    <message>
        <source>No chain is watched yet.</source>
        <translation>아직 지켜보는 체인이 없습니다.</translation>
    </message>
    <message>
        <source>Older ones are kept; choose a longer range above.</source>
        <translation>오래된 것은 보관되어 있습니다. 위에서 더 긴 범위를 고르세요.</translation>
    </message>
    <message>
        <source>None of the watched chains halted, rolled back or fell behind while Rollscope looked. To see what it would tell, look at incidents of the past.</source>
        <translation>Rollscope가 지켜보는 동안 멈추거나 롤백되거나 뒤처진 체인이 없습니다. 어떻게 알리는지는 과거의 사건에서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>맞는 것 없음</translation>
    </message>
    <message>
        <source>Nothing in this range</source>
        <translation>이 범위에는 없음</translation>
    </message>
    <message>
        <source>No incident so far</source>
        <translation>아직 사건 없음</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>중단</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>롤백</translation>
    </message>
    <message>
        <source>Safe head stall</source>
        <translation>세이프 헤드 정체</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>저하</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>따라잡는 중</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>severity</comment>
        <translation>알림</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <translation>경고</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>severity</comment>
        <translation>심각</translation>
    </message>
    <message>
        <source>No block for %1</source>
        <translation>%1 동안 블록 없음</translation>
    </message>
    <message>
        <source>Blocks dropped, depth not told</source>
        <translation>블록이 버려짐, 깊이는 알려지지 않음</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln block(s) dropped</source>
        <translation>
            <numerusform>적어도 %Ln개 블록이 버려짐</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) dropped</source>
        <translation>
            <numerusform>%Ln개 블록이 버려짐</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of the chain</source>
        <comment>blocks dropped, time</comment>
        <translation>%1, 체인의 %2 분량</translation>
    </message>
    <message>
        <source>Safe head stood still for %1</source>
        <translation>세이프 헤드가 %1 동안 멈춤</translation>
    </message>
    <message>
        <source>Slow or empty blocks for %1</source>
        <translation>%1 동안 느리거나 빈 블록</translation>
    </message>
    <message>
        <source>Caught up for %1</source>
        <translation>%1 동안 따라잡음</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>묻지 않음</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>응답함</translation>
    </message>
    <message>
        <source>lagging</source>
        <translation>뒤처짐</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>정체</translation>
    </message>
    <message>
        <source>on a fork</source>
        <translation>포크에 있음</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>닿지 않음</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>요청 제한</translation>
    </message>
    <message>
        <source>lying</source>
        <translation>거짓</translation>
    </message>
    <message>
        <source>How long it lasted is not told</source>
        <translation>얼마나 지속되었는지 알려지지 않음</translation>
    </message>
    <message>
        <source>The incident that was open here was found in a recording, which is not shown any more. These are of the live nodes.</source>
        <translation>여기 열려 있던 사건은 이제 표시되지 않는 기록에서 찾은 것입니다. 목록은 실시간 노드의 것입니다.</translation>
    </message>
    <message>
        <source>The incident that was open here was found on live nodes, which are not shown now. These are of the recording.</source>
        <translation>여기 열려 있던 사건은 지금 표시되지 않는 실시간 노드에서 찾은 것입니다. 목록은 기록의 것입니다.</translation>
    </message>
    <message>
        <source>%1; blocks again since %2 UTC</source>
        <comment>what it was, time</comment>
        <translation>%1, %2 UTC부터 다시 블록 생성</translation>
    </message>
    <message>
        <source>%1; over since %2 UTC</source>
        <comment>what it was, time</comment>
        <translation>%1, %2 UTC에 해소</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>Type these words from what you wrote down.</source>
        <translation>적어 둔 것에서 이 단어들을 입력하세요.</translation>
    </message>
    <message>
        <source>word %1</source>
        <translation>단어 %1</translation>
    </message>
    <message>
        <source>Word %1 of what you wrote down</source>
        <translation>적어 둔 것의 단어 %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Start over with new words</source>
        <translation>새 단어로 다시 시작</translation>
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
        <translation>%1 가져오기</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>가져오기</translation>
    </message>
</context>
<context>
    <name>KeyMakerPanel</name>
    <message>
        <source>Write these words down</source>
        <translation>이 단어들을 적어 두세요</translation>
    </message>
    <message>
        <source>Is it on paper?</source>
        <translation>종이에 적었나요?</translation>
    </message>
    <message>
        <source>The words of another wallet</source>
        <translation>다른 지갑의 단어</translation>
    </message>
    <message>
        <source>The password that the file has</source>
        <translation>파일의 비밀번호</translation>
    </message>
    <message>
        <source>A password for the new key file</source>
        <translation>새 키 파일의 비밀번호</translation>
    </message>
    <message>
        <source>The key file is made</source>
        <translation>키 파일을 만들었습니다</translation>
    </message>
    <message>
        <source>%1
kept in %2
It opens with this password only, here and in other wallets. Nobody can reset it.</source>
        <comment>account, file</comment>
        <translation>%1
보관한 곳: %2
여기서도 다른 지갑에서도 이 비밀번호로만 열립니다. 아무도 재설정할 수 없습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>KeyPart</name>
    <message>
        <source>A last resort: who can read this machine&apos;s memory while it signs, can steal the key. Each file is encrypted with a password that is asked for at each signature (keystore v3, which other wallets read).</source>
        <translation>마지막 수단입니다. 서명하는 동안 이 컴퓨터의 메모리를 읽을 수 있으면 키를 훔칠 수 있습니다. 각 파일은 서명할 때마다 묻는 비밀번호로 암호화됩니다(다른 지갑도 읽는 keystore v3).</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>키 파일</translation>
    </message>
    <message>
        <source>No key is on this machine. Key files would be kept in %1.</source>
        <comment>folder</comment>
        <translation>이 컴퓨터에는 키가 없습니다. 키 파일을 만들면 %1에 보관됩니다.</translation>
    </message>
    <message>
        <source>No key is on this machine.</source>
        <translation>이 컴퓨터에는 키가 없습니다.</translation>
    </message>
    <message>
        <source>Create a new key …</source>
        <translation>새 키 만들기 …</translation>
    </message>
    <message>
        <source>Bring in words …</source>
        <translation>단어 가져오기 …</translation>
    </message>
    <message>
        <source>a key file, or a folder of them</source>
        <translation>키 파일 또는 키 파일이 있는 폴더</translation>
    </message>
    <message>
        <source>Path of a key file or of a folder</source>
        <translation>키 파일 또는 폴더의 경로</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>가져오기</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in that folder can be brought in:</source>
        <translation>
            <numerusform>그 폴더에서 파일 %n개를 가져올 수 있습니다:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyPassword</name>
    <message>
        <source>The account is %1. If you expected another one, cancel.</source>
        <translation>계정은 %1입니다. 다른 계정을 예상했다면 취소하세요.</translation>
    </message>
    <message>
        <source>password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>새 비밀번호</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>한 번 더</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>새 비밀번호 다시</translation>
    </message>
    <message>
        <source>at least 12 characters; four or five random words are better</source>
        <translation>12자 이상. 무작위 단어 네다섯 개면 더 좋습니다</translation>
    </message>
    <message>
        <source>at least 6 different characters</source>
        <translation>서로 다른 문자 6개 이상</translation>
    </message>
    <message>
        <source>not digits alone</source>
        <translation>숫자만으로 이루어지지 않음</translation>
    </message>
    <message>
        <source>the same twice</source>
        <translation>두 번 같음</translation>
    </message>
    <message>
        <source>Make the key file</source>
        <translation>키 파일 만들기</translation>
    </message>
</context>
<context>
    <name>KeyPhrase</name>
    <message>
        <source>12, 15, 18, 21 or 24 words of BIP-39, in any of its languages, without a passphrase of their own. They are checked here and sent nowhere.</source>
        <translation>BIP-39 단어 12, 15, 18, 21 또는 24개. 어느 언어든 되며, 별도의 암호 구문은 없어야 합니다. 여기서 검사하며 어디에도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Words of the mnemonic</source>
        <translation>니모닉의 단어</translation>
    </message>
    <message>
        <source>Where the account lies under the words. Most wallets count the last number up.</source>
        <translation>단어 아래에서 계정이 놓인 자리입니다. 대부분의 지갑은 마지막 숫자를 올려 갑니다.</translation>
    </message>
    <message>
        <source>Path (BIP-44)</source>
        <translation>경로(BIP-44)</translation>
    </message>
    <message>
        <source>Derivation path</source>
        <translation>파생 경로</translation>
    </message>
    <message>
        <source>Find the account</source>
        <translation>계정 찾기</translation>
    </message>
</context>
<context>
    <name>KeyProgress</name>
    <message>
        <source>Working: %1. Cancelling throws the result away.</source>
        <comment>how long</comment>
        <translation>작업 중: %1. 취소하면 결과를 버립니다.</translation>
    </message>
</context>
<context>
    <name>KeyUnlock</name>
    <message>
        <source>%1
The key of %2</source>
        <comment>file, account</comment>
        <translation>%1
%2의 키</translation>
    </message>
    <message>
        <source>password of the file</source>
        <translation>파일의 비밀번호</translation>
    </message>
    <message>
        <source>Password of the key file</source>
        <translation>키 파일의 비밀번호</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>열기</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>On paper, in this order. They are shown this once, and three of them are asked back. Whoever has them has the account; without them it is lost when this machine is.</source>
        <translation>종이에, 이 순서대로 적으세요. 이번 한 번만 보여 주고, 그중 셋을 다시 묻습니다. 이 단어를 가진 사람이 계정을 가집니다. 단어가 없으면 이 컴퓨터를 잃을 때 계정도 잃습니다.</translation>
    </message>
    <message>
        <source>How many words</source>
        <translation>단어 수</translation>
    </message>
    <message>
        <source>12 words</source>
        <translation>단어 12개</translation>
    </message>
    <message>
        <source>24 words</source>
        <translation>단어 24개</translation>
    </message>
    <message>
        <source>They are on paper</source>
        <translation>종이에 적었습니다</translation>
    </message>
</context>
<context>
    <name>LegendEntry</name>
    <message>
        <source>Space hides this line, Enter shows it alone</source>
        <translation>스페이스는 이 선을 숨기고 Enter는 이 선만 보여 줍니다</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Click hides, double-click shows it alone</source>
        <translation>클릭하면 숨기고 두 번 클릭하면 이 선만 보여 줍니다</translation>
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
        <translation>메인넷</translation>
    </message>
    <message>
        <source>testnet</source>
        <translation>테스트넷</translation>
    </message>
    <message>
        <source>local</source>
        <translation>로컬</translation>
    </message>
    <message>
        <source>own node</source>
        <translation>내 노드</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Public nodes are shared with everyone: Rollscope asks little of them by itself.</source>
        <translation>공개 노드는 모두가 함께 씁니다. Rollscope는 스스로 조금만 묻습니다.</translation>
    </message>
    <message>
        <source>socks5://host:port (Tor: socks5://127.0.0.1:9050) or http://host:port. Empty: no proxy. Names are resolved by the proxy.</source>
        <translation>socks5://호스트:포트(Tor: socks5://127.0.0.1:9050) 또는 http://호스트:포트. 비우면 프록시를 쓰지 않습니다. 이름은 프록시가 찾습니다.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>프록시 없음</translation>
    </message>
    <message>
        <source>Operators for each chain</source>
        <translation>체인별 운영자 수</translation>
    </message>
    <message>
        <source>At most so many for each node. 0: ten for a public node, two hundred for one on this machine.</source>
        <translation>노드마다 최대 이만큼. 0: 공개 노드는 열, 이 컴퓨터의 노드는 이백.</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>초당 요청 수</translation>
    </message>
    <message>
        <source>Asks for blocks slowly instead of having them pushed, for a line that is paid by volume.</source>
        <translation>블록을 밀어 받지 않고 천천히 물어봅니다. 통신량에 따라 요금을 내는 회선에 알맞습니다.</translation>
    </message>
    <message>
        <source>Metered connection</source>
        <translation>종량제 연결</translation>
    </message>
    <message>
        <source>So many nodes of different operators are connected for each chain. With one, its word alone makes a halt; more see more and cost more.</source>
        <translation>체인마다 서로 다른 운영자의 노드를 이만큼 연결합니다. 하나뿐이면 그 말만으로 중단이 되고, 많을수록 더 많이 보고 비용도 더 듭니다.</translation>
    </message>
</context>
<context>
    <name>NodeAdder</name>
    <message>
        <source>Add a node</source>
        <translation>노드 추가</translation>
    </message>
    <message>
        <source>WebSocket (wss://, ws://) or HTTP. A key stands as ${NAME} and is read from the environment, so that it is written nowhere.</source>
        <translation>WebSocket(wss://, ws://) 또는 HTTP. 키는 ${NAME}으로 적고 환경 변수에서 읽으므로 어디에도 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>Address of the node</source>
        <translation>노드의 주소</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>묻는 중 …</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>Name of the chain</source>
        <translation>체인 이름</translation>
    </message>
    <message>
        <source>My own node: ask it first</source>
        <translation>내 노드: 먼저 묻기</translation>
    </message>
    <message>
        <source>Add the chain</source>
        <translation>체인 추가</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>chain</comment>
        <translation>%1에 추가</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>A time as 2026-11-21 13:05, in UTC</source>
        <translation>2026-11-21 13:05 같은 UTC 시각</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>내 메모</translation>
    </message>
    <message>
        <source>What happened, links, what you did. It stays on this machine.</source>
        <translation>무슨 일이 있었는지, 링크, 한 일. 이 기기에만 남습니다.</translation>
    </message>
    <message>
        <source>The operator told the public at (UTC)</source>
        <translation>운영자가 공개한 시각 (UTC)</translation>
    </message>
    <message>
        <source>2026-11-21 13:05</source>
        <translation>2026-11-21 13:05</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>메모 저장</translation>
    </message>
    <message>
        <source>A tape plays: the note is gone when it ends.</source>
        <translation>테이프 재생 중입니다. 끝나면 메모는 사라집니다.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>NotificationSection</name>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Closing the window leaves the icon in the tray, and the chains are watched on.</source>
        <translation>창을 닫아도 트레이에 아이콘이 남고 체인을 계속 지켜봅니다.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>트레이에서 계속</translation>
    </message>
    <message>
        <source>One message when something goes wrong on a chain, one when it is over, none between. The icon in the tray shows the worst state over all chains.</source>
        <translation>체인에 문제가 생기면 메시지 하나, 끝나면 하나, 그 사이에는 없습니다. 트레이의 아이콘은 모든 체인 가운데 가장 나쁜 상태를 보여 줍니다.</translation>
    </message>
    <message>
        <source>This desktop has no tray that shows notifications: nothing can be shown here. The sound and the webhook work without one.</source>
        <translation>이 데스크톱에는 알림을 보여 줄 트레이가 없어 여기에는 아무것도 나타나지 않습니다. 소리와 웹훅은 트레이 없이도 됩니다.</translation>
    </message>
    <message>
        <source>It names the chain and the reason, never an amount. A click on it opens the chain.</source>
        <translation>체인과 까닭만 말하고 금액은 말하지 않습니다. 누르면 그 체인이 열립니다.</translation>
    </message>
    <message>
        <source>Halts, rollbacks of three blocks and more, transactions you watch</source>
        <translation>중단, 세 블록 이상 되돌림, 지켜보는 거래</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>심각</translation>
    </message>
    <message>
        <source>Nothing posted to the L1 for long, service that stays degraded for five minutes</source>
        <translation>오랫동안 L1에 게시 없음, 5분 동안 이어지는 성능 저하</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Everything else: shallow rollbacks, catching up</source>
        <translation>그 밖의 모든 것: 얕은 되돌림, 따라잡기</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>minutes between two messages of one kind about one chain</source>
        <translation>분: 한 체인에 대한 같은 종류의 두 메시지 사이</translation>
    </message>
    <message>
        <source>Rest between messages</source>
        <translation>메시지 사이의 쉼</translation>
    </message>
    <message>
        <source>%1: notification</source>
        <comment>a severity</comment>
        <translation>%1: 알림</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>%1: sound</source>
        <comment>a severity</comment>
        <translation>%1: 소리</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>소리</translation>
    </message>
</context>
<context>
    <name>Overall</name>
    <message numerus="yes">
        <source>%n chain(s)</source>
        <translation>
            <numerusform>체인 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all live</source>
        <comment>12 chains</comment>
        <translation>%1: 모두 정상</translation>
    </message>
    <message numerus="yes">
        <source>%n halted</source>
        <translation>
            <numerusform>중단 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in trouble</source>
        <translation>
            <numerusform>이상 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>알 수 없음 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starting</source>
        <translation>
            <numerusform>시작 중 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>정상 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>12 chains: 1 late, 11 live</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>시작하는 중</translation>
    </message>
    <message>
        <source>The engine opens its store and its connections.</source>
        <translation>엔진이 저장소와 연결을 열고 있습니다.</translation>
    </message>
    <message>
        <source>No chains to watch</source>
        <translation>지켜볼 체인이 없습니다</translation>
    </message>
    <message>
        <source>%1, in the recording</source>
        <comment>12 chains: all live</comment>
        <translation>%1, 기록에서</translation>
    </message>
    <message>
        <source>Nothing is reachable</source>
        <translation>아무 노드에도 닿지 않습니다</translation>
    </message>
    <message numerus="yes">
        <source>None of %n endpoint(s) answers (%1). Check the network, a proxy or a firewall; every endpoint is tried again by itself.</source>
        <translation>
            <numerusform>엔드포인트 %n개 중 응답하는 것이 없습니다(%1). 네트워크, 프록시, 방화벽을 확인하세요. 모든 엔드포인트를 자동으로 다시 시도합니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connecting to %n chain(s)</source>
        <translation>
            <numerusform>체인 %n개에 연결하는 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n endpoint(s) answer; the first blocks come within seconds.</source>
        <translation>
            <numerusform>엔드포인트 %n개 중 %1개가 응답합니다. 첫 블록이 몇 초 안에 옵니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose chains in Settings, or add a node of your own there.</source>
        <translation>설정에서 체인을 고르거나 직접 운영하는 노드를 추가하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n recovering</source>
        <translation>
            <numerusform>회복 중 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Look at a recording</source>
        <translation>기록 보기</translation>
    </message>
</context>
<context>
    <name>OverviewColumns</name>
    <message>
        <source>Base fee</source>
        <translation>기본 수수료</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>Mgas/s</source>
        <translation>Mgas/s</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>마지막 블록</translation>
    </message>
    <message>
        <source>Safe behind</source>
        <translation>safe 지연</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>Reorgs</source>
        <translation>재편성</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>포함률</translation>
    </message>
    <message>
        <source>Final behind</source>
        <translation>final 지연</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>블록 간격</translation>
    </message>
    <message>
        <source>Swap, USD</source>
        <translation>스왑, 달러</translation>
    </message>
    <message>
        <source>vs. L1</source>
        <translation>L1 대비</translation>
    </message>
    <message>
        <source>Sequencers</source>
        <translation>시퀀서</translation>
    </message>
    <message>
        <source>Last posted</source>
        <translation>마지막 게시</translation>
    </message>
    <message>
        <source>Value locked</source>
        <translation>예치 가치</translation>
    </message>
</context>
<context>
    <name>OverviewHeader</name>
    <message>
        <source>State</source>
        <comment>column head</comment>
        <translation>상태</translation>
    </message>
    <message>
        <source>By state, worst first</source>
        <translation>상태순, 나쁜 것부터</translation>
    </message>
    <message>
        <source>Chain</source>
        <comment>column head</comment>
        <translation>체인</translation>
    </message>
    <message>
        <source>TPS</source>
        <comment>column head</comment>
        <translation>TPS</translation>
    </message>
    <message>
        <source>Transactions per second over the last minute</source>
        <translation>지난 1분간 초당 트랜잭션</translation>
    </message>
    <message>
        <source>15 min</source>
        <comment>column head: TPS of the last 15 minutes</comment>
        <translation>15분</translation>
    </message>
    <message>
        <source>Mgas/s</source>
        <comment>column head</comment>
        <translation>Mgas/s</translation>
    </message>
    <message>
        <source>Million gas per second over the last minute</source>
        <translation>지난 1분간 초당 백만 가스</translation>
    </message>
    <message>
        <source>Base fee</source>
        <comment>column head</comment>
        <translation>기본 수수료</translation>
    </message>
    <message>
        <source>Base fee per gas of the last block, in the chain&apos;s own token</source>
        <translation>마지막 블록의 가스당 기본 수수료(체인의 토큰으로)</translation>
    </message>
    <message>
        <source>Last block</source>
        <comment>column head</comment>
        <translation>마지막 블록</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column head</comment>
        <translation>경과</translation>
    </message>
    <message>
        <source>Time since the last block</source>
        <translation>마지막 블록 이후 지난 시간</translation>
    </message>
    <message>
        <source>Safe behind</source>
        <comment>column head</comment>
        <translation>safe 지연</translation>
    </message>
    <message>
        <source>How far the safe head is behind the last block: what is written to layer 1 already</source>
        <translation>safe 헤드가 마지막 블록보다 뒤처진 시간: 이미 레이어 1에 기록된 부분</translation>
    </message>
    <message>
        <source>Final behind</source>
        <comment>column head</comment>
        <translation>final 지연</translation>
    </message>
    <message>
        <source>How far the finalized head is behind the last block</source>
        <translation>finalized 헤드가 마지막 블록보다 뒤처진 시간</translation>
    </message>
    <message>
        <source>Block time</source>
        <comment>column head</comment>
        <translation>블록 간격</translation>
    </message>
    <message>
        <source>Mean time between blocks over the last minute</source>
        <translation>지난 1분간 블록 사이의 평균 시간</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>column head</comment>
        <translation>단계</translation>
    </message>
    <message>
        <source>How far the chain can do without trust in its operators, as L2BEAT rates it</source>
        <translation>운영자를 얼마나 믿지 않아도 되는지, L2BEAT의 평가</translation>
    </message>
    <message>
        <source>Coverage</source>
        <comment>column head</comment>
        <translation>포함률</translation>
    </message>
    <message>
        <source>Share of the last minute&apos;s blocks that the figures are made of; empty when all</source>
        <translation>지난 1분의 블록 중 수치에 쓰인 비율. 전부이면 비어 있음</translation>
    </message>
    <message>
        <source>Nodes</source>
        <comment>column head</comment>
        <translation>노드</translation>
    </message>
    <message>
        <source>Endpoints that answer, of those connected</source>
        <translation>연결한 엔드포인트 중 응답하는 수</translation>
    </message>
    <message>
        <source>Reorgs</source>
        <comment>column head</comment>
        <translation>재편성</translation>
    </message>
    <message>
        <source>Times that blocks were replaced since the start</source>
        <translation>시작 이후 블록이 교체된 횟수</translation>
    </message>
    <message>
        <source>Swap, USD</source>
        <comment>column head</comment>
        <translation>스왑, 달러</translation>
    </message>
    <message>
        <source>What a swap (180,000 gas) costs now, with what the chain charges for its data on layer 1</source>
        <translation>지금 스왑(가스 180,000)의 비용. 체인이 레이어 1 데이터에 대해 받는 금액 포함</translation>
    </message>
    <message>
        <source>vs. L1</source>
        <comment>column head</comment>
        <translation>L1 대비</translation>
    </message>
    <message>
        <source>How many times as much the same swap costs on Ethereum now</source>
        <translation>같은 스왑이 지금 이더리움에서는 몇 배 비싼지</translation>
    </message>
    <message>
        <source>Sequencers</source>
        <comment>column head</comment>
        <translation>시퀀서</translation>
    </message>
    <message>
        <source>How many made the last day&apos;s blocks, where the chain tells</source>
        <translation>체인이 알려 주는 경우, 지난 하루의 블록을 만든 시퀀서 수</translation>
    </message>
    <message>
        <source>Last posted</source>
        <comment>column head</comment>
        <translation>마지막 게시</translation>
    </message>
    <message>
        <source>Time since its last batch on its parent chain; known while that chain is watched</source>
        <translation>부모 체인에 올린 마지막 배치 이후 시간. 그 체인을 지켜보는 동안 알 수 있습니다</translation>
    </message>
    <message>
        <source>USD in the escrows of this chain alone, by contracts and price feeds on its parent chain; known while that is watched</source>
        <translation>이 체인만의 에스크로에 있는 USD 가치. 상위 체인의 컨트랙트와 가격 피드로 계산하며, 상위 체인을 감시하는 동안 알 수 있습니다</translation>
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
        <translation>개요</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>체인</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>사건</translation>
    </message>
    <message>
        <source>Value locked</source>
        <translation>예치 가치</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>블롭</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>스테이킹</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>포트폴리오</translation>
    </message>
</context>
<context>
    <name>ParameterField</name>
    <message>
        <source>%1 (may stay empty)</source>
        <translation>%1 (비워 둘 수 있음)</translation>
    </message>
    <message>
        <source>All that can be given</source>
        <translation>가능한 전액</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n자</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastMessages</name>
    <message>
        <source>These settings, run over the incidents that are stored. Nothing is sent.</source>
        <translation>이 설정을 저장된 사건에 적용해 봅니다. 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>What would have been told</source>
        <translation>알렸을 메시지</translation>
    </message>
    <message>
        <source>days back</source>
        <translation>일 전까지</translation>
    </message>
    <message>
        <source>Try it on the past</source>
        <translation>지난 일로 시험</translation>
    </message>
    <message>
        <source>Days to look back</source>
        <translation>돌아볼 일수</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>살펴보는 중 …</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>시험</translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message numerus="yes">
        <source>%n chain(s) shown: %1</source>
        <translation>
            <numerusform>체인 %n개 표시: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>Filter: %1</source>
        <comment>number of picks</comment>
        <translation>필터: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>필터</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>스택</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
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
        <translation>%1(으)로 저장했습니다</translation>
    </message>
    <message>
        <source>Can be claimed now</source>
        <translation>지금 청구 가능</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>포지션</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>마지막 읽기</translation>
    </message>
    <message>
        <source>Save history as CSV</source>
        <translation>기록을 CSV로 저장</translation>
    </message>
    <message>
        <source>Save positions as JSON</source>
        <translation>포지션을 JSON으로 저장</translation>
    </message>
    <message>
        <source>Saved as %1. It is not signed: nobody can tell whether it was changed.</source>
        <translation>%1(으)로 저장했습니다. 서명되지 않았으므로 변경되었는지 아무도 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Save positions, signed</source>
        <translation>포지션을 서명하여 저장</translation>
    </message>
    <message>
        <source>Still under way</source>
        <translation>아직 진행 중</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Positions cannot be read</source>
        <translation>포지션을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Positions and claims</source>
        <translation>포지션과 청구</translation>
    </message>
    <message>
        <source>The watched addresses hold nothing on these protocols.</source>
        <translation>지켜보는 주소에는 이 프로토콜의 자산이 없습니다.</translation>
    </message>
    <message>
        <source>Activity and rewards</source>
        <translation>활동과 보상</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>주소 지켜보기</translation>
    </message>
    <message>
        <source>Watch an address, yours or another: its positions, maturities and claims are read from the chains. No key is needed for that.</source>
        <translation>자신의 것이든 아니든 주소를 지켜보세요. 포지션, 만기, 청구를 체인에서 읽습니다. 키는 필요 없습니다.</translation>
    </message>
    <message>
        <source>This window watches no chain with staking on it. Watch Metis or Ethereum, and positions there are read.</source>
        <translation>스테이킹이 있는 체인을 지켜보고 있지 않습니다. Metis나 Ethereum을 지켜보면 그곳의 포지션을 읽습니다.</translation>
    </message>
    <message>
        <source>All protocols are asked for all watched addresses.</source>
        <translation>모든 지켜보는 주소에 대해 모든 프로토콜에 묻습니다.</translation>
    </message>
    <message>
        <source>No address is watched</source>
        <translation>지켜보는 주소 없음</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>Not known from a recording</source>
        <translation>기록으로는 알 수 없음</translation>
    </message>
    <message>
        <source>No protocols</source>
        <translation>프로토콜 없음</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>아직 읽지 않음</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>No connection is opened, so no position is read. Start Rollscope without --offline, and they are.</source>
        <translation>연결을 열지 않으므로 포지션을 읽지 않습니다. --offline 없이 Rollscope를 시작하면 읽습니다.</translation>
    </message>
    <message>
        <source>A recording holds blocks, not what accounts hold. Start Rollscope without it, and positions are read.</source>
        <translation>기록에는 블록이 있을 뿐 계정의 보유 내역은 없습니다. 기록 없이 Rollscope를 시작하면 포지션을 읽습니다.</translation>
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
        <translation>지금 청구 가능</translation>
    </message>
    <message>
        <source>Claim …</source>
        <translation>청구 …</translation>
    </message>
    <message>
        <source>Get out …</source>
        <translation>나가기 …</translation>
    </message>
</context>
<context>
    <name>PositionTable</name>
    <message>
        <source>Positions</source>
        <translation>포지션</translation>
    </message>
    <message>
        <source>Position</source>
        <comment>column head</comment>
        <translation>포지션</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column head</comment>
        <translation>계정</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column head</comment>
        <translation>수량</translation>
    </message>
    <message>
        <source>Worth now</source>
        <comment>column head</comment>
        <translation>현재 가치</translation>
    </message>
    <message>
        <source>Can be claimed from</source>
        <comment>column head</comment>
        <translation>청구할 수 있는 때</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print the report to a PDF</source>
        <translation>보고서를 PDF로 인쇄</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>저장할 파일</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장됨: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Rollscope has no account, sends no telemetry, looks for no updates and speaks to no server of its own. This is all that leaves this machine:</source>
        <translation>Rollscope는 계정이 없고, 원격 측정을 보내지 않으며, 업데이트를 찾지 않고, 자체 서버와 통신하지 않습니다. 이 컴퓨터를 떠나는 것은 다음이 전부입니다.</translation>
    </message>
    <message numerus="yes">
        <source>Connections to the nodes of %n chain(s) that you watch: requests for blocks, receipts and state, no address of yours. An operator sees your network address (or your proxy&apos;s), when you watch, and which chains.</source>
        <translation>
            <numerusform>지켜보는 체인 %n개의 노드에 대한 연결: 블록, 영수증, 상태 요청이며 사용자의 지갑 주소는 없습니다. 운영자는 사용자의(또는 프록시의) 네트워크 주소와, 언제 어떤 체인을 보는지를 압니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>To the nodes of the chains</source>
        <translation>체인의 노드로</translation>
    </message>
    <message>
        <source>The names of the nodes are resolved by your proxy.</source>
        <translation>노드의 이름은 프록시가 찾습니다.</translation>
    </message>
    <message>
        <source>The names of the nodes are asked of this machine&apos;s name server.</source>
        <translation>노드의 이름은 이 컴퓨터의 네임 서버에 묻습니다.</translation>
    </message>
    <message>
        <source>To the name server</source>
        <translation>네임 서버로</translation>
    </message>
    <message>
        <source>The nodes of a chain while its test button asks them, and a node that you add, while it is tested.</source>
        <translation>시험 단추를 누르면 그 체인의 노드와, 추가하려는 노드를 시험하는 동안 그 노드와 통신합니다.</translation>
    </message>
    <message>
        <source>When you test</source>
        <translation>시험할 때</translation>
    </message>
    <message>
        <source>A page of a block explorer is opened by your browser, when you click on it.</source>
        <translation>블록 탐색기 링크를 누르면 브라우저가 그 페이지를 엽니다.</translation>
    </message>
    <message>
        <source>When you follow a link</source>
        <translation>링크를 따라갈 때</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>그 밖에는 없음</translation>
    </message>
    <message>
        <source>Messages about incidents, and about the transactions that you watch, posted to %1.</source>
        <translation>사건과 지켜보는 거래에 대한 메시지를 %1(으)로 보냅니다.</translation>
    </message>
    <message>
        <source>Messages about incidents, posted to %1. Nothing of the transactions that you watch.</source>
        <translation>사건에 대한 메시지를 %1(으)로 보냅니다. 지켜보는 거래에 대해서는 보내지 않습니다.</translation>
    </message>
    <message>
        <source>To your webhook</source>
        <translation>내 웹훅으로</translation>
    </message>
    <message>
        <source>History, settings, your own chains and recordings stay in the folder of this profile. So do the transactions and accounts that you watch: no node is asked for them. Keys of nodes and of the webhook are read from the environment and never written.</source>
        <translation>기록, 설정, 직접 추가한 체인과 기록는 이 프로필의 폴더에 남습니다. 지켜보는 거래와 계정도 그러하며, 어떤 노드에도 그것을 묻지 않습니다. 노드와 웹훅의 키는 환경에서 읽고 기록하지 않습니다.</translation>
    </message>
    <message>
        <source>What you connected under Accounts is asked every few seconds for its accounts and its chain, and told that Rollscope asks.</source>
        <translation>계정에서 연결한 것에 몇 초마다 계정과 체인을 묻고, Rollscope가 묻는다고 알립니다.</translation>
    </message>
    <message>
        <source>To your signers</source>
        <translation>사용자의 서명자에게</translation>
    </message>
</context>
<context>
    <name>ProtocolCard</name>
    <message>
        <source>%1 · %2 · watched only</source>
        <comment>kind, token</comment>
        <translation>%1 · %2 · 지켜보기만</translation>
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
        <translation>나가는 데 걸리는 시간</translation>
    </message>
    <message>
        <source>Exit queue covered</source>
        <translation>출금 대기열 충당</translation>
    </message>
    <message>
        <source>Who can replace it</source>
        <translation>교체할 수 있는 자</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>컨트랙트</translation>
    </message>
    <message>
        <source>Last reward</source>
        <translation>마지막 보상</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>rates over 7, 30 and 90 days</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Staked</source>
        <translation>스테이킹 총량</translation>
    </message>
    <message>
        <source>Sequencer</source>
        <translation>시퀀서</translation>
    </message>
    <message>
        <source>Yearly rate over 7 · 30 · 90 days</source>
        <translation>연율, 7 · 30 · 90일 기준</translation>
    </message>
    <message>
        <source>Yearly, by rewards</source>
        <translation>연율, 보상 기준</translation>
    </message>
    <message>
        <source>Yearly, as it claims</source>
        <translation>연율, 주장치</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽은 때</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 전</translation>
    </message>
</context>
<context>
    <name>ProtocolPanel</name>
    <message>
        <source>What can be done</source>
        <translation>할 수 있는 일</translation>
    </message>
    <message>
        <source>Ways out, read now</source>
        <translation>나가는 길 (방금 읽음)</translation>
    </message>
    <message>
        <source>What the chain says</source>
        <translation>체인이 말하는 것</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>목록으로</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>목록에서 제거</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>접기</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>펼치기</translation>
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
        <translation>5분</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1시간</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24시간</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7일</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30일</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>사용자 지정…</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>계속 (스페이스)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>일시 정지 (스페이스)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>실시간</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>실시간으로</translation>
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
        <translation>시작과 끝, UTC, 예: 2026-11-21 13:00</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Not a range: from must lie before to, at most a year apart.</source>
        <translation>범위가 아닙니다: 시작은 끝보다 앞서야 하며 최대 1년 차이입니다.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
</context>
<context>
    <name>ReadSheet</name>
    <message>
        <source>Read a transaction</source>
        <translation>트랜잭션 읽기</translation>
    </message>
    <message>
        <source>Paste a raw transaction, calldata, or a message as JSON (EIP-712). It stays on this machine.</source>
        <translation>원시 트랜잭션, 콜데이터 또는 JSON 메시지(EIP-712)를 붙여 넣으세요. 이 컴퓨터를 떠나지 않습니다.</translation>
    </message>
    <message>
        <source>Transaction, calldata or message</source>
        <translation>트랜잭션, 콜데이터 또는 메시지</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>The contract&apos;s ABI: JSON, or lines such as function deposit(uint256 amount)</source>
        <translation>컨트랙트의 ABI: JSON, 또는 function deposit(uint256 amount) 같은 줄</translation>
    </message>
    <message>
        <source>ABI of the contract</source>
        <translation>컨트랙트의 ABI</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>The tape of %1 is being made…</source>
        <translation>%1의 테이프를 만드는 중…</translation>
    </message>
    <message>
        <source>Replay of %1: a reconstruction, not live</source>
        <translation>%1 재생: 실시간이 아닌 재구성</translation>
    </message>
    <message>
        <source>%1. Live nodes are not watched meanwhile.</source>
        <comment>position of the tape</comment>
        <translation>%1. 그동안 실제 노드는 지켜보지 않습니다.</translation>
    </message>
    <message>
        <source>Speed; another one begins again</source>
        <translation>속도; 바꾸면 처음부터</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>실시간으로</translation>
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
        <translation>블록 비율</translation>
    </message>
    <message>
        <source>Most by %1, %2 of the transactions that were seen.</source>
        <translation>가장 많은 것은 %1, 관찰된 트랜잭션의 %2.</translation>
    </message>
    <message>
        <source>No transactions are known in this range.</source>
        <translation>이 범위에서 알려진 트랜잭션이 없습니다.</translation>
    </message>
    <message>
        <source>Share of transactions</source>
        <translation>트랜잭션 비율</translation>
    </message>
    <message>
        <source>Of %1, in seconds; each class is a share of its blocks.</source>
        <translation>%1, 초 단위. 각 구간은 블록의 비율입니다.</translation>
    </message>
    <message>
        <source>Block intervals</source>
        <translation>블록 간격</translation>
    </message>
    <message>
        <source>Million gas per second, means over the range in 12 parts; where nothing was seen there is nothing.</source>
        <translation>초당 백만 가스, 범위를 12등분한 평균. 관찰되지 않은 곳은 비어 있습니다.</translation>
    </message>
    <message>
        <source>Gas by chain</source>
        <translation>체인별 가스</translation>
    </message>
    <message>
        <source>Blobs on %1, 24 h</source>
        <translation>%1의 블롭, 24시간</translation>
    </message>
    <message>
        <source>Blobs on %1, 1 h</source>
        <translation>%1의 블롭, 1시간</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>%1% of the range is known</source>
        <comment>coverage</comment>
        <translation>범위의 %1%가 알려져 있습니다</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>PDF로 인쇄…</translation>
    </message>
    <message>
        <source>The Qt Charts module for QML is not installed (Debian: qml6-module-qtcharts). All other pages work without it.</source>
        <translation>QML용 Qt Charts 모듈이 설치되어 있지 않습니다(Debian: qml6-module-qtcharts). 다른 페이지는 모두 그것 없이도 동작합니다.</translation>
    </message>
    <message>
        <source>These figures need a window; start Rollscope with a display.</source>
        <translation>이 그림에는 창이 필요합니다. 디스플레이가 있는 곳에서 Rollscope를 시작하세요.</translation>
    </message>
    <message>
        <source>The history is being read.</source>
        <translation>기록을 읽고 있습니다.</translation>
    </message>
    <message>
        <source>The figures cannot be drawn here</source>
        <translation>여기서는 그림을 그릴 수 없습니다</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>Rollscope · %1 · %2</source>
        <comment>source, range</comment>
        <translation>Rollscope · %1 · %2</translation>
    </message>
    <message>
        <source>Rollups, %1</source>
        <comment>title of the printed report</comment>
        <translation>롤업, %1</translation>
    </message>
    <message>
        <source>Choose a longer range, or come back when Rollscope has watched for a while.</source>
        <translation>더 긴 범위를 고르거나, Rollscope가 한동안 지켜본 뒤 다시 오세요.</translation>
    </message>
    <message>
        <source>Nothing is known of this range</source>
        <translation>이 범위에 대해 알려진 것이 없습니다</translation>
    </message>
</context>
<context>
    <name>ReviewBytes</name>
    <message numerus="yes">
        <source>The bytes that are signed: %n</source>
        <translation>
            <numerusform>서명되는 바이트: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the bytes</source>
        <translation>바이트 복사</translation>
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
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>서명하기 전에</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>체인</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>컨트랙트</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>함수</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Compare on your device</source>
        <translation>기기에서 비교</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n개 더 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>To be agreed to</source>
        <translation>동의해야 할 것</translation>
    </message>
</context>
<context>
    <name>ReviewHash</name>
    <message>
        <source>Copy: %1</source>
        <comment>what</comment>
        <translation>복사: %1</translation>
    </message>
</context>
<context>
    <name>ScaleChips</name>
    <message>
        <source>Absolute</source>
        <translation>절댓값</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>지수화</translation>
    </message>
    <message>
        <source>Every line is 100 at the crosshair, or at the left edge (I)</source>
        <translation>모든 선이 십자선 또는 왼쪽 끝에서 100입니다 (I)</translation>
    </message>
</context>
<context>
    <name>SealPart</name>
    <message>
        <source>Your key file signs the positions, once its password opens it.</source>
        <translation>비밀번호로 열리면 키 파일이 포지션에 서명합니다.</translation>
    </message>
    <message>
        <source>%1 is asked to sign the positions. Answer there.</source>
        <translation>%1에 포지션 서명을 요청했습니다. 그곳에서 응답하세요.</translation>
    </message>
    <message>
        <source>Take the question back</source>
        <translation>물음 거두기</translation>
    </message>
    <message>
        <source>password of the file</source>
        <translation>파일의 비밀번호</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <comment>key file</comment>
        <translation>%1의 비밀번호</translation>
    </message>
    <message>
        <source>Sign with it</source>
        <translation>이것으로 서명</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>지우기</translation>
    </message>
</context>
<context>
    <name>SequencerRow</name>
    <message>
        <source>Owner %1
Signer %2</source>
        <translation>소유자 %1
서명자 %2</translation>
    </message>
    <message>
        <source>Delegate through %1</source>
        <comment>protocol</comment>
        <translation>%1 통해 위임</translation>
    </message>
    <message>
        <source>Stake with it</source>
        <comment>column head</comment>
        <translation>여기에 스테이킹</translation>
    </message>
    <message>
        <source>Signer %1</source>
        <translation>서명자 %1</translation>
    </message>
    <message>
        <source>none is known</source>
        <comment>protocol to stake through</comment>
        <translation>알려진 것 없음</translation>
    </message>
    <message>
        <source>See %1 (watched only)</source>
        <comment>protocol</comment>
        <translation>%1 보기 (보기 전용)</translation>
    </message>
</context>
<context>
    <name>SequencerTable</name>
    <message>
        <source>The sequencers cannot be read</source>
        <translation>시퀀서를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>column head</comment>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Blocks made</source>
        <comment>column head</comment>
        <translation>만든 블록</translation>
    </message>
    <message>
        <source>Name, as its owner claims</source>
        <comment>column head</comment>
        <translation>이름 (소유자 주장)</translation>
    </message>
    <message>
        <source>Sequencers of Metis</source>
        <translation>Metis의 시퀀서</translation>
    </message>
    <message>
        <source>The contract names none.</source>
        <translation>컨트랙트에 하나도 없습니다.</translation>
    </message>
    <message>
        <source>They are read from the contracts of Metis on layer 1 and on its own chain.</source>
        <translation>레이어 1과 Metis 체인의 컨트랙트에서 읽습니다.</translation>
    </message>
    <message>
        <source>No sequencers</source>
        <translation>시퀀서 없음</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>아직 읽지 않음</translation>
    </message>
    <message>
        <source>Of all locks</source>
        <comment>column head</comment>
        <translation>전체 잠금 비중</translation>
    </message>
    <message>
        <source>Re-commits</source>
        <comment>column head</comment>
        <translation>재커밋</translation>
    </message>
    <message>
        <source>Share of blocks</source>
        <comment>column head</comment>
        <translation>블록 비중</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Chains and nodes</source>
        <translation>체인과 노드</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>History</source>
        <translation>기록 보관</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>모양과 언어</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>개인 정보</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Saved. It takes effect when the connections are opened anew.</source>
        <translation>저장했습니다. 연결을 새로 열면 적용됩니다.</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>지금 다시 연결</translation>
    </message>
    <message>
        <source>Coarser figures are kept at least as long as finer ones.</source>
        <translation>굵은 수치는 세밀한 수치만큼은 보관합니다.</translation>
    </message>
    <message>
        <source>This is on or off.</source>
        <translation>켜짐 또는 꺼짐이어야 합니다.</translation>
    </message>
    <message>
        <source>This is a whole number from %1 to %2.</source>
        <translation>%1에서 %2까지의 정수여야 합니다.</translation>
    </message>
    <message>
        <source>This is one of: %1.</source>
        <translation>다음 중 하나여야 합니다: %1.</translation>
    </message>
    <message>
        <source>This is a text of at most %1 characters.</source>
        <translation>최대 %1자의 글이어야 합니다.</translation>
    </message>
    <message>
        <source>This is a list of at most %1 words.</source>
        <translation>최대 %1개 단어의 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): the settings are as at first.</source>
        <translation>%1을(를) 읽을 수 없습니다(%2). 설정은 처음 상태입니다.</translation>
    </message>
    <message>
        <source>%1 is no settings file: the settings are as at first; the file was kept as %1.bad.</source>
        <translation>%1은(는) 설정 파일이 아닙니다. 설정은 처음 상태이며, 파일은 %1.bad로 남겨 두었습니다.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rollscope: it is left as it is, and changes are not kept.</source>
        <translation>%1은(는) 더 새로운 Rollscope가 썼습니다. 그대로 두며, 변경은 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>%1: there is no setting &quot;%2&quot;.</source>
        <translation>%1: &quot;%2&quot; 설정은 없습니다.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not used. %3</source>
        <translation>%1: &quot;%2&quot;은(는) 쓰지 않습니다. %3</translation>
    </message>
    <message>
        <source>The settings cannot be saved: %1</source>
        <translation>설정을 저장할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>This is a list of at most %1 entries.</source>
        <translation>최대 %1개 항목의 목록입니다.</translation>
    </message>
    <message>
        <source>A proxy is socks5://host:port or http://host:port.</source>
        <translation>프록시는 socks5://host:port 또는 http://host:port 형식입니다.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
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
            <numerusform>그 밖 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On a page with charts</source>
        <translation>차트가 있는 페이지에서</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>이전, 이후</translation>
    </message>
    <message>
        <source>Move the crosshair</source>
        <translation>십자선 옮기기</translation>
    </message>
    <message>
        <source>Closer, wider</source>
        <translation>확대, 축소</translation>
    </message>
    <message>
        <source>Up to now</source>
        <translation>지금까지</translation>
    </message>
    <message>
        <source>Pause, go on</source>
        <translation>일시 정지, 계속</translation>
    </message>
    <message>
        <source>The chosen span again</source>
        <translation>고른 기간으로 돌아가기</translation>
    </message>
    <message>
        <source>Compare: 100 at the crosshair</source>
        <translation>비교: 십자선에서 100</translation>
    </message>
    <message>
        <source>Menu of a chart: table, CSV, picture</source>
        <translation>차트 메뉴: 표, CSV, 그림</translation>
    </message>
</context>
<context>
    <name>SignerPart</name>
    <message>
        <source>The safest way: the wallet asks you there, and what it signs is compared with what was shown here. It is reached on this machine only. What was connected before is looked for again without asking.</source>
        <translation>가장 안전한 방법입니다. 지갑이 그쪽에서 묻고, 서명한 것은 여기에 보여 준 것과 비교합니다. 이 컴퓨터에서만 연결합니다. 전에 연결한 것은 묻지 않고 다시 찾습니다.</translation>
    </message>
    <message>
        <source>External signers</source>
        <translation>외부 서명자</translation>
    </message>
    <message>
        <source>Kind of signer</source>
        <translation>서명자의 종류</translation>
    </message>
    <message>
        <source>Wallet (EIP-1193)</source>
        <translation>지갑(EIP-1193)</translation>
    </message>
    <message>
        <source>Web3Signer</source>
        <translation>Web3Signer</translation>
    </message>
    <message>
        <source>Address of the signer</source>
        <translation>서명자의 주소</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Frame listens at ws://127.0.0.1:1248; other wallets name their own port.</source>
        <translation>Frame은 ws://127.0.0.1:1248에서 기다립니다. 다른 지갑은 각자의 포트를 알려 줍니다.</translation>
    </message>
    <message>
        <source>For operators: it asks no person. On another machine only with TLS (https://).</source>
        <translation>운영자용입니다. 사람에게 묻지 않습니다. 다른 컴퓨터에서는 TLS(https://)로만 연결합니다.</translation>
    </message>
    <message>
        <source>No signer is connected.</source>
        <translation>연결된 서명자가 없습니다.</translation>
    </message>
</context>
<context>
    <name>SignerRow</name>
    <message>
        <source>%1 at %2</source>
        <comment>kind of signer, its address</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a button does, to what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>물리기</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>연결 끊기</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>다시 묻기</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
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
        <translation>%2부터 %1의 어떤 노드도 응답하지 않았습니다. 각 노드의 상태는 그 체인의 페이지에 있습니다. 네트워크를 확인하거나 설정의 ‘체인과 노드’에서 자신의 노드를 추가하세요. 하나라도 응답하면 저절로 이어집니다.</translation>
    </message>
</context>
<context>
    <name>SilenceSettings</name>
    <message>
        <source>Nothing is told of a chain that is silenced; its incidents are kept all the same. What is still wrong at the end is told then.</source>
        <translation>조용히 둔 체인에 대해서는 알리지 않지만 사건은 그대로 보관합니다. 끝날 때까지 남은 문제는 그때 알립니다.</translation>
    </message>
    <message>
        <source>Silence and maintenance</source>
        <translation>조용히 두기와 점검</translation>
    </message>
    <message>
        <source>all chains, or one as base</source>
        <translation>모든 체인, 또는 base처럼 하나</translation>
    </message>
    <message>
        <source>Id of the chain to silence, empty for all</source>
        <translation>조용히 둘 체인의 id, 비우면 모두</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>얼마 동안</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1시간</translation>
    </message>
    <message>
        <source>8 h</source>
        <translation>8시간</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1일</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1주</translation>
    </message>
    <message>
        <source>Silence from now</source>
        <translation>지금부터 조용히</translation>
    </message>
    <message>
        <source>from 2026-11-21 10:00</source>
        <translation>2026-11-21 10:00부터</translation>
    </message>
    <message>
        <source>Begin of the window, UTC</source>
        <translation>기간의 시작, UTC</translation>
    </message>
    <message>
        <source>to 2026-11-21 12:00 UTC</source>
        <translation>2026-11-21 12:00 UTC까지</translation>
    </message>
    <message>
        <source>End of the window, UTC</source>
        <translation>기간의 끝, UTC</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>까닭</translation>
    </message>
    <message>
        <source>Reason of the window</source>
        <translation>기간의 까닭</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>매주</translation>
    </message>
    <message>
        <source>Add a window</source>
        <translation>기간 추가</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, why</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>End the silence of %1</source>
        <translation>%1 조용히 두기 끝내기</translation>
    </message>
</context>
<context>
    <name>SourceNotices</name>
    <message>
        <source>Rollscope could not do this</source>
        <translation>Rollscope가 할 수 없었습니다</translation>
    </message>
    <message>
        <source>History is not being saved</source>
        <translation>기록이 저장되지 않고 있습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>StakeBar</name>
    <message>
        <source>What is listed</source>
        <translation>목록 대상</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>프로토콜</translation>
    </message>
    <message>
        <source>Sequencers of Metis</source>
        <translation>Metis의 시퀀서</translation>
    </message>
    <message>
        <source>The soundest first, never by rate alone</source>
        <translation>건전한 순, 수익률만으로 정렬하지 않음</translation>
    </message>
    <message>
        <source>Find by name, token or chain</source>
        <translation>이름, 토큰, 체인으로 찾기</translation>
    </message>
    <message>
        <source>A vault by its address</source>
        <translation>주소로 금고 추가</translation>
    </message>
</context>
<context>
    <name>StakeBlank</name>
    <message>
        <source>This window watches no chain with staking on it. Watch Metis or Ethereum, and their protocols are read.</source>
        <translation>스테이킹이 있는 체인을 지켜보고 있지 않습니다. Metis나 Ethereum을 지켜보면 그 프로토콜을 읽습니다.</translation>
    </message>
    <message>
        <source>Watch Metis or Ethereum, and their staking protocols are listed here.</source>
        <translation>Metis나 Ethereum을 지켜보면 그 스테이킹 프로토콜이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>Not known from a recording</source>
        <translation>기록으로는 알 수 없음</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>맞는 것 없음</translation>
    </message>
    <message>
        <source>No protocols</source>
        <translation>프로토콜 없음</translation>
    </message>
    <message>
        <source>No connection is opened, so no contract is asked, and nothing can be staked or claimed. Start Rollscope without --offline, and protocols are read.</source>
        <translation>연결을 열지 않으므로 컨트랙트에 묻지 않으며, 스테이킹도 청구도 할 수 없습니다. --offline 없이 Rollscope를 시작하면 프로토콜을 읽습니다.</translation>
    </message>
    <message>
        <source>A recording holds blocks, not what contracts say. Start Rollscope without it, and protocols are read.</source>
        <translation>기록에는 블록이 있을 뿐 컨트랙트의 답은 없습니다. 기록 없이 Rollscope를 시작하면 프로토콜을 읽습니다.</translation>
    </message>
    <message>
        <source>No protocol has this name, token or chain. Clear the search to see them all.</source>
        <translation>이런 이름, 토큰, 체인을 가진 프로토콜이 없습니다. 검색을 지우면 모두 보입니다.</translation>
    </message>
</context>
<context>
    <name>StakePage</name>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Left half-way.</source>
        <translation>중간에 멈췄습니다.</translation>
    </message>
    <message>
        <source>Choose chains</source>
        <translation>체인 고르기</translation>
    </message>
    <message>
        <source>Nothing can be signed.</source>
        <translation>아무것에도 서명할 수 없습니다.</translation>
    </message>
    <message>
        <source>What was signed:</source>
        <translation>서명한 것:</translation>
    </message>
</context>
<context>
    <name>StakingFiles</name>
    <message>
        <source>Stake METIS for artMETIS</source>
        <translation>METIS 스테이킹하고 artMETIS 받기</translation>
    </message>
    <message>
        <source>Stake ETH for stETH</source>
        <translation>ETH 스테이킹하고 stETH 받기</translation>
    </message>
    <message>
        <source>Stake ETH for mETH</source>
        <translation>ETH 스테이킹하고 mETH 받기</translation>
    </message>
    <message>
        <source>Stake POL for MaticX</source>
        <translation>POL 스테이킹하고 MaticX 받기</translation>
    </message>
    <message>
        <source>Stake ETH for rETH</source>
        <translation>ETH 스테이킹하고 rETH 받기</translation>
    </message>
    <message>
        <source>Complete a withdrawal</source>
        <translation>출금 마치기</translation>
    </message>
    <message>
        <source>Stake one slot through a provider</source>
        <translation>제공자를 통해 슬롯 하나 스테이킹</translation>
    </message>
    <message>
        <source>Begin to withdraw a slot</source>
        <translation>슬롯 출금 시작</translation>
    </message>
    <message>
        <source>Finish the withdrawal of a slot</source>
        <translation>슬롯 출금 마치기</translation>
    </message>
    <message>
        <source>Stake METIS for seMetis, which earns</source>
        <translation>METIS 스테이킹하고 seMetis 받기 (수익 발생)</translation>
    </message>
    <message>
        <source>Change METIS into eMetis, which does not earn</source>
        <translation>METIS를 eMetis로 바꾸기 (수익 없음)</translation>
    </message>
    <message>
        <source>Change ETH into frxETH, which does not earn</source>
        <translation>ETH를 frxETH로 바꾸기 (수익 없음)</translation>
    </message>
    <message>
        <source>Deposit eMetis as seMetis, which earns</source>
        <translation>eMetis를 seMetis로 예치하기 (수익 발생)</translation>
    </message>
    <message>
        <source>Deposit frxETH as sfrxETH, which earns</source>
        <translation>frxETH를 sfrxETH로 예치하기 (수익 발생)</translation>
    </message>
    <message>
        <source>Redeem seMetis for eMetis</source>
        <translation>seMetis 상환하고 eMetis 받기</translation>
    </message>
    <message>
        <source>Redeem sfrxETH for frxETH</source>
        <translation>sfrxETH 상환하고 frxETH 받기</translation>
    </message>
    <message>
        <source>Queue eMetis for redemption as METIS</source>
        <translation>eMetis를 METIS 상환 대기열에 넣기</translation>
    </message>
    <message>
        <source>Queue frxETH for redemption as ETH</source>
        <translation>frxETH를 ETH 상환 대기열에 넣기</translation>
    </message>
    <message>
        <source>Cancel a redemption ticket</source>
        <translation>상환 티켓 취소</translation>
    </message>
    <message>
        <source>Redeem a ripe ticket for METIS</source>
        <translation>만기된 티켓을 METIS로 상환</translation>
    </message>
    <message>
        <source>Burn a ripe ticket for ETH</source>
        <translation>만기된 티켓을 소각하고 ETH 받기</translation>
    </message>
    <message>
        <source>Deposit into the vault</source>
        <translation>금고에 예치</translation>
    </message>
    <message>
        <source>Redeem shares of the vault</source>
        <translation>금고 지분 상환</translation>
    </message>
    <message>
        <source>Withdraw assets from the vault</source>
        <translation>금고에서 자산 출금</translation>
    </message>
    <message>
        <source>Request a deposit</source>
        <translation>예치 요청</translation>
    </message>
    <message>
        <source>Claim the shares of a deposit</source>
        <translation>예치한 지분 청구</translation>
    </message>
    <message>
        <source>Request a redemption</source>
        <translation>상환 요청</translation>
    </message>
    <message>
        <source>Claim the assets of a redemption</source>
        <translation>상환 자산 청구</translation>
    </message>
    <message>
        <source>Delegate ESP to a validator</source>
        <translation>검증자에게 ESP 위임</translation>
    </message>
    <message>
        <source>Undelegate ESP from a validator</source>
        <translation>검증자에게서 ESP 위임 해제</translation>
    </message>
    <message>
        <source>Claim undelegated ESP</source>
        <translation>위임 해제한 ESP 청구</translation>
    </message>
    <message>
        <source>Delegate POL to a validator</source>
        <translation>검증자에게 POL 위임</translation>
    </message>
    <message>
        <source>Undelegate POL from a validator</source>
        <translation>검증자에게서 POL 위임 해제</translation>
    </message>
    <message>
        <source>Claim undelegated POL</source>
        <translation>위임 해제한 POL 청구</translation>
    </message>
    <message>
        <source>Claim ESP from a validator that has left</source>
        <translation>떠난 검증자에게서 ESP 청구</translation>
    </message>
    <message>
        <source>Claim rewards</source>
        <translation>보상 청구</translation>
    </message>
    <message>
        <source>Wrap stETH as wstETH</source>
        <translation>stETH를 wstETH로 감싸기</translation>
    </message>
    <message>
        <source>Unwrap wstETH to stETH</source>
        <translation>wstETH를 stETH로 풀기</translation>
    </message>
    <message>
        <source>Wrap stESP as wstESP</source>
        <translation>stESP를 wstESP로 감싸기</translation>
    </message>
    <message>
        <source>Unwrap wstESP to stESP</source>
        <translation>wstESP를 stESP로 풀기</translation>
    </message>
    <message>
        <source>Wrap stMETIS as wstMETIS</source>
        <translation>stMETIS를 wstMETIS로 감싸기</translation>
    </message>
    <message>
        <source>Unwrap wstMETIS to stMETIS</source>
        <translation>wstMETIS를 stMETIS로 풀기</translation>
    </message>
    <message>
        <source>Wrap stPOL as wstPOL</source>
        <translation>stPOL을 wstPOL로 감싸기</translation>
    </message>
    <message>
        <source>Unwrap wstPOL to stPOL</source>
        <translation>wstPOL을 stPOL로 풀기</translation>
    </message>
    <message>
        <source>Request the withdrawal of stETH</source>
        <translation>stETH 출금 요청</translation>
    </message>
    <message>
        <source>Claim finalised withdrawals</source>
        <translation>확정된 출금 청구</translation>
    </message>
    <message>
        <source>Request ETH for mETH</source>
        <translation>mETH를 ETH로 바꾸기 요청</translation>
    </message>
    <message>
        <source>Claim ETH of a request</source>
        <translation>요청한 ETH 청구</translation>
    </message>
    <message>
        <source>Request POL for MaticX</source>
        <translation>MaticX를 POL로 바꾸기 요청</translation>
    </message>
    <message>
        <source>Claim a withdrawal</source>
        <translation>출금 청구</translation>
    </message>
    <message>
        <source>Lock METIS for a new sequencer</source>
        <translation>새 시퀀서를 위해 METIS 잠그기</translation>
    </message>
    <message>
        <source>Lock more METIS</source>
        <translation>METIS 더 잠그기</translation>
    </message>
    <message>
        <source>Withdraw a part of the lock</source>
        <translation>잠금 일부 출금</translation>
    </message>
    <message>
        <source>Withdraw the rewards to Metis</source>
        <translation>보상을 Metis로 출금</translation>
    </message>
    <message>
        <source>Unlock: stop the sequencer and begin the wait</source>
        <translation>잠금 해제: 시퀀서를 멈추고 대기 시작</translation>
    </message>
    <message>
        <source>Take the unlocked METIS back</source>
        <translation>잠금 해제된 METIS 되찾기</translation>
    </message>
    <message>
        <source>Withdraw rewards</source>
        <translation>보상 출금</translation>
    </message>
    <message>
        <source>Delegate the rewards too</source>
        <translation>보상도 위임</translation>
    </message>
    <message>
        <source>Move a delegation to another validator</source>
        <translation>다른 검증자로 위임 옮기기</translation>
    </message>
    <message>
        <source>Burn rETH for ETH</source>
        <translation>rETH 소각하고 ETH 받기</translation>
    </message>
    <message>
        <source>Claim withdrawals that are ready</source>
        <translation>준비된 출금 청구</translation>
    </message>
    <message>
        <source>Delegate STRK to a pool</source>
        <translation>풀에 STRK 위임</translation>
    </message>
    <message>
        <source>Delegate more STRK to a pool</source>
        <translation>풀에 STRK 더 위임</translation>
    </message>
    <message>
        <source>Begin to leave a pool</source>
        <translation>풀에서 나가기 시작</translation>
    </message>
    <message>
        <source>Leave a pool after the wait</source>
        <translation>대기 후 풀에서 나가기</translation>
    </message>
    <message>
        <source>Claim rewards of a pool</source>
        <translation>풀의 보상 청구</translation>
    </message>
    <message>
        <source>Move to another pool while leaving</source>
        <translation>나가는 동안 다른 풀로 옮기기</translation>
    </message>
    <message>
        <source>ESP to delegate</source>
        <translation>위임할 ESP</translation>
    </message>
    <message>
        <source>ESP to undelegate</source>
        <translation>위임 해제할 ESP</translation>
    </message>
    <message>
        <source>POL to delegate</source>
        <translation>위임할 POL</translation>
    </message>
    <message>
        <source>POL to undelegate</source>
        <translation>위임 해제할 POL</translation>
    </message>
    <message>
        <source>stETH to wrap</source>
        <translation>감쌀 stETH</translation>
    </message>
    <message>
        <source>wstETH to unwrap</source>
        <translation>풀 wstETH</translation>
    </message>
    <message>
        <source>stESP to wrap</source>
        <translation>감쌀 stESP</translation>
    </message>
    <message>
        <source>wstESP to unwrap</source>
        <translation>풀 wstESP</translation>
    </message>
    <message>
        <source>stMETIS to wrap</source>
        <translation>감쌀 stMETIS</translation>
    </message>
    <message>
        <source>wstMETIS to unwrap</source>
        <translation>풀 wstMETIS</translation>
    </message>
    <message>
        <source>stPOL to wrap</source>
        <translation>감쌀 stPOL</translation>
    </message>
    <message>
        <source>wstPOL to unwrap</source>
        <translation>풀 wstPOL</translation>
    </message>
    <message>
        <source>METIS to stake</source>
        <translation>스테이킹할 METIS</translation>
    </message>
    <message>
        <source>ETH to stake</source>
        <translation>스테이킹할 ETH</translation>
    </message>
    <message>
        <source>POL to stake</source>
        <translation>스테이킹할 POL</translation>
    </message>
    <message>
        <source>METIS to change</source>
        <translation>바꿀 METIS</translation>
    </message>
    <message>
        <source>ETH to change</source>
        <translation>바꿀 ETH</translation>
    </message>
    <message>
        <source>eMetis to deposit</source>
        <translation>예치할 eMetis</translation>
    </message>
    <message>
        <source>eMetis to queue</source>
        <translation>대기열에 넣을 eMetis</translation>
    </message>
    <message>
        <source>frxETH to deposit</source>
        <translation>예치할 frxETH</translation>
    </message>
    <message>
        <source>frxETH to queue</source>
        <translation>대기열에 넣을 frxETH</translation>
    </message>
    <message>
        <source>seMetis to redeem</source>
        <translation>상환할 seMetis</translation>
    </message>
    <message>
        <source>sfrxETH to redeem</source>
        <translation>상환할 sfrxETH</translation>
    </message>
    <message>
        <source>mETH to give back</source>
        <translation>되돌릴 mETH</translation>
    </message>
    <message>
        <source>MaticX to give back</source>
        <translation>되돌릴 MaticX</translation>
    </message>
    <message>
        <source>Less than the preview by at most this many hundredths of a percent</source>
        <translation>미리보기보다 최대 이만큼 적게 (0.01 % 단위)</translation>
    </message>
    <message>
        <source>Number of the provider</source>
        <translation>제공자 번호</translation>
    </message>
    <message>
        <source>Version of the rollup</source>
        <translation>롤업 버전</translation>
    </message>
    <message>
        <source>Account that may withdraw</source>
        <translation>출금할 수 있는 계정</translation>
    </message>
    <message>
        <source>Account that rewards go to</source>
        <translation>보상을 받을 계정</translation>
    </message>
    <message>
        <source>Move to new rollups by itself</source>
        <translation>새 롤업으로 자동 이동</translation>
    </message>
    <message>
        <source>Attester of the slot</source>
        <translation>슬롯의 증명자 (attester)</translation>
    </message>
    <message>
        <source>Account that gets the stake</source>
        <translation>스테이킹을 받을 계정</translation>
    </message>
    <message>
        <source>Number of the ticket</source>
        <translation>티켓 번호</translation>
    </message>
    <message>
        <source>Assets to deposit</source>
        <translation>예치할 자산</translation>
    </message>
    <message>
        <source>Shares to redeem</source>
        <translation>상환할 지분</translation>
    </message>
    <message>
        <source>Assets to withdraw</source>
        <translation>출금할 자산</translation>
    </message>
    <message>
        <source>Assets of the request to claim</source>
        <translation>청구할 요청의 자산</translation>
    </message>
    <message>
        <source>Shares of the request to claim</source>
        <translation>청구할 요청의 지분</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>검증자</translation>
    </message>
    <message>
        <source>All rewards so far, as the query service tells them</source>
        <translation>조회 서비스가 알려 준 지금까지의 전체 보상</translation>
    </message>
    <message>
        <source>Proof of the query service</source>
        <translation>조회 서비스의 증명</translation>
    </message>
    <message>
        <source>stETH to withdraw</source>
        <translation>출금할 stETH</translation>
    </message>
    <message>
        <source>Numbers of the requests</source>
        <translation>요청 번호들</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>요청 번호</translation>
    </message>
    <message>
        <source>Place of the request in the list as it is now</source>
        <translation>현재 목록에서 요청의 위치</translation>
    </message>
    <message>
        <source>Account that signs blocks; it can never be used again afterwards</source>
        <translation>블록에 서명하는 계정. 이후 다시는 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>Account on Metis that rewards go to</source>
        <translation>보상을 받을 Metis 계정</translation>
    </message>
    <message>
        <source>METIS to lock</source>
        <translation>잠글 METIS</translation>
    </message>
    <message>
        <source>Public key of the signer: 64 bytes, without the leading 04</source>
        <translation>서명자의 공개 키: 64바이트, 앞의 04 제외</translation>
    </message>
    <message>
        <source>Number of the sequencer</source>
        <translation>시퀀서 번호</translation>
    </message>
    <message>
        <source>METIS to add; may be 0 when rewards are locked</source>
        <translation>추가할 METIS. 보상을 잠글 때는 0도 가능</translation>
    </message>
    <message>
        <source>Lock the rewards too</source>
        <translation>보상도 잠그기</translation>
    </message>
    <message>
        <source>METIS to withdraw</source>
        <translation>출금할 METIS</translation>
    </message>
    <message>
        <source>Gas for the message to Metis; 0 is the bridge&apos;s own choice</source>
        <translation>Metis로 보내는 메시지의 가스. 0이면 브리지가 정함</translation>
    </message>
    <message>
        <source>ETH for the bridge; nothing is needed while no reward is paid out</source>
        <translation>브리지에 줄 ETH. 지급할 보상이 없으면 필요 없음</translation>
    </message>
    <message>
        <source>Number of the undelegation</source>
        <translation>위임 해제 번호</translation>
    </message>
    <message>
        <source>Number of the other validator; above 7</source>
        <translation>다른 검증자의 번호 (7보다 커야 함)</translation>
    </message>
    <message>
        <source>POL to move</source>
        <translation>옮길 POL</translation>
    </message>
    <message>
        <source>rETH to burn</source>
        <translation>소각할 rETH</translation>
    </message>
    <message>
        <source>Numbers of the withdrawals</source>
        <translation>출금 번호들</translation>
    </message>
    <message>
        <source>Delegation pool of the validator</source>
        <translation>검증자의 위임 풀</translation>
    </message>
    <message>
        <source>STRK in units of 10^-18</source>
        <translation>STRK (10^-18 단위)</translation>
    </message>
    <message>
        <source>Account that delegates</source>
        <translation>위임하는 계정</translation>
    </message>
    <message>
        <source>The other validator</source>
        <translation>다른 검증자</translation>
    </message>
    <message>
        <source>Its pool</source>
        <translation>그 검증자의 풀</translation>
    </message>
    <message>
        <source>Address of the vault</source>
        <translation>금고의 주소</translation>
    </message>
    <message>
        <source>Number of the validator</source>
        <translation>검증자 번호</translation>
    </message>
    <message>
        <source>Request, wait, complete</source>
        <translation>요청, 대기, 완료</translation>
    </message>
    <message>
        <source>Begin, wait, finish</source>
        <translation>시작, 대기, 마무리</translation>
    </message>
    <message>
        <source>Redeem seMetis, queue eMetis, wait, claim</source>
        <translation>seMetis 상환, eMetis 대기열, 대기, 청구</translation>
    </message>
    <message>
        <source>Queue eMetis, wait, claim</source>
        <translation>eMetis 대기열, 대기, 청구</translation>
    </message>
    <message>
        <source>Queue frxETH, wait, claim</source>
        <translation>frxETH 대기열, 대기, 청구</translation>
    </message>
    <message>
        <source>Wait and claim METIS</source>
        <translation>대기 후 METIS 청구</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation>티켓 취소</translation>
    </message>
    <message>
        <source>Redeem at once</source>
        <translation>즉시 상환</translation>
    </message>
    <message>
        <source>Request, wait, claim</source>
        <translation>요청, 대기, 청구</translation>
    </message>
    <message>
        <source>Undelegate, wait, claim</source>
        <translation>위임 해제, 대기, 청구</translation>
    </message>
    <message>
        <source>When the validator leaves</source>
        <translation>검증자가 떠날 때</translation>
    </message>
    <message>
        <source>Wait and claim</source>
        <translation>대기 후 청구</translation>
    </message>
    <message>
        <source>Unwrap at once</source>
        <translation>즉시 풀기</translation>
    </message>
    <message>
        <source>Unlock, wait, claim</source>
        <translation>잠금 해제, 대기, 청구</translation>
    </message>
    <message>
        <source>Withdraw a part at once</source>
        <translation>일부를 즉시 출금</translation>
    </message>
    <message>
        <source>Move to another validator at once</source>
        <translation>즉시 다른 검증자로 옮기기</translation>
    </message>
    <message>
        <source>Burn rETH at once</source>
        <translation>즉시 rETH 소각</translation>
    </message>
    <message>
        <source>First come, first served; an operator must unlock the request after the wait.</source>
        <translation>선착순입니다. 대기가 끝나면 운영자가 요청을 풀어 주어야 합니다.</translation>
    </message>
    <message>
        <source>The time of the exit stands on the chain once it is begun; what is written about it differs.</source>
        <translation>나가는 시각은 시작하면 체인에 기록됩니다. 문서마다 적힌 내용은 다릅니다.</translation>
    </message>
    <message>
        <source>The wait begins when the eMetis are queued. The ticket pays only while the queue holds enough METIS.</source>
        <translation>대기는 eMetis를 대기열에 넣을 때 시작됩니다. 티켓은 대기열에 METIS가 충분할 때만 지급됩니다.</translation>
    </message>
    <message>
        <source>The ticket pays only while the queue holds enough METIS.</source>
        <translation>티켓은 대기열에 METIS가 충분할 때만 지급됩니다.</translation>
    </message>
    <message>
        <source>The ticket can be sold or sent: it is an ERC-721 token. Locking LP tokens makes it ripe sooner.</source>
        <translation>티켓은 ERC-721 토큰이므로 팔거나 보낼 수 있습니다. LP 토큰을 잠그면 만기가 빨라집니다.</translation>
    </message>
    <message>
        <source>eMetis come back less a fee that is fixed when the ticket is made.</source>
        <translation>티켓을 만들 때 정해진 수수료를 뺀 eMetis가 돌아옵니다.</translation>
    </message>
    <message>
        <source>As much as the vault lets go at that time.</source>
        <translation>그때 금고가 내줄 수 있는 만큼입니다.</translation>
    </message>
    <message>
        <source>The vault decides when it fulfils a request; the standard has no way to take one back.</source>
        <translation>요청을 언제 처리할지는 금고가 정합니다. 표준에는 요청을 철회할 방법이 없습니다.</translation>
    </message>
    <message>
        <source>One undelegation at a time from each validator.</source>
        <translation>검증자마다 한 번에 하나의 위임 해제만 가능합니다.</translation>
    </message>
    <message>
        <source>Nothing comes back by itself: it has to be claimed.</source>
        <translation>저절로 돌아오지 않습니다. 청구해야 합니다.</translation>
    </message>
    <message>
        <source>Nothing is earned while waiting.</source>
        <translation>기다리는 동안에는 수익이 없습니다.</translation>
    </message>
    <message>
        <source>Wait and fee stand in the queue&apos;s contract; its functions for them are not confirmed here.</source>
        <translation>대기 시간과 수수료는 대기열 컨트랙트에 있습니다. 그 함수는 여기서 확인되지 않았습니다.</translation>
    </message>
    <message>
        <source>The queue has no fixed wait: the oracle finalises requests as ETH comes in; in bunker mode it takes longer. A request is an ERC-721 token.</source>
        <translation>대기열에는 정해진 대기 시간이 없습니다. ETH가 들어오는 대로 오라클이 요청을 확정하며, 벙커 모드에서는 더 오래 걸립니다. 요청은 ERC-721 토큰입니다.</translation>
    </message>
    <message>
        <source>stETH comes back at the rate of that moment.</source>
        <translation>그 시점의 비율로 stETH가 돌아옵니다.</translation>
    </message>
    <message>
        <source>First come, first served, without a fixed wait. The rate is fixed at the request.</source>
        <translation>선착순이며 정해진 대기 시간은 없습니다. 비율은 요청할 때 정해집니다.</translation>
    </message>
    <message>
        <source>The wait is counted in checkpoints of Polygon.</source>
        <translation>대기는 Polygon의 체크포인트로 셉니다.</translation>
    </message>
    <message>
        <source>Each part is claimed by itself.</source>
        <translation>각 부분을 따로 청구합니다.</translation>
    </message>
    <message>
        <source>The contract&apos;s owner can change the wait, and can unlock by force.</source>
        <translation>컨트랙트 소유자는 대기 시간을 바꾸거나 강제로 잠금을 해제할 수 있습니다.</translation>
    </message>
    <message>
        <source>What stays must be at least the minimum; once in a batch.</source>
        <translation>남는 양은 최소량 이상이어야 하며, 배치마다 한 번만 가능합니다.</translation>
    </message>
    <message>
        <source>The wait is counted in checkpoints of the network; the documentation speaks of about 30 minutes each.</source>
        <translation>대기는 네트워크의 체크포인트로 세며, 문서에 따르면 하나에 약 30분입니다.</translation>
    </message>
    <message>
        <source>Only to validators above number 7.</source>
        <translation>번호가 7보다 큰 검증자로만 가능합니다.</translation>
    </message>
    <message>
        <source>At once while the collateral covers it; otherwise the call reverts and the market is the only way out.</source>
        <translation>담보가 충분하면 즉시 가능합니다. 그렇지 않으면 호출이 되돌려지며 시장에서 파는 것이 유일한 길입니다.</translation>
    </message>
    <message>
        <source>What is requested earns nothing more.</source>
        <translation>요청한 양은 더 이상 수익이 없습니다.</translation>
    </message>
    <message>
        <source>Penalties of the attester come out of the stake.</source>
        <translation>증명자의 벌금은 스테이킹에서 빠져나갑니다.</translation>
    </message>
    <message>
        <source>%1 of all that is redeemed, not of the rewards alone, is held back; the amount that you would get is told without it. It comes over %2 or longer, and only while you stake ENKI tokens for it: without them it never comes.</source>
        <translation>보상만이 아니라 상환분 전체의 %1을(를) 떼어 둡니다. 받을 금액에는 이미 빠져 있습니다. 이것은 %2 이상에 걸쳐, 그것도 ENKI 토큰을 스테이킹하는 동안에만 나옵니다. 없으면 끝내 나오지 않습니다.</translation>
    </message>
    <message>
        <source>Cancelling a ticket costs a fee that is fixed when it is made.</source>
        <translation>티켓을 취소하면 만들 때 정해진 수수료가 듭니다.</translation>
    </message>
    <message>
        <source>Fees of the vault are in what it previews.</source>
        <translation>금고의 수수료는 미리보기에 포함되어 있습니다.</translation>
    </message>
    <message>
        <source>The redemption fee can be set up to all of the amount.</source>
        <translation>상환 수수료는 전액까지 정해질 수 있습니다.</translation>
    </message>
    <message>
        <source>The bridge takes ETH for paying out rewards.</source>
        <translation>보상을 지급할 때 브리지가 ETH를 받습니다.</translation>
    </message>
    <message>
        <source>The fee is the one of the deposit: it is paid on the way in.</source>
        <translation>수수료는 예치 수수료이며 들어갈 때 냅니다.</translation>
    </message>
    <message>
        <source>How a withdrawal is requested is not confirmed: read the contract before.</source>
        <translation>출금 요청 방법은 확인되지 않았습니다. 먼저 컨트랙트를 읽으세요.</translation>
    </message>
    <message>
        <source>Rewards come only if the provider makes the split of this slot its coinbase.</source>
        <translation>제공자가 이 슬롯의 분배 컨트랙트를 coinbase로 지정해야만 보상이 들어옵니다.</translation>
    </message>
    <message>
        <source>The call reverts when the provider has changed its share.</source>
        <translation>제공자가 자기 몫을 바꾸었으면 호출이 되돌려집니다.</translation>
    </message>
    <message>
        <source>What is held back of a redemption is claimed on ENKI&apos;s own pages, with ENKI tokens staked there: Rollscope does not do that.</source>
        <translation>상환에서 떼어 둔 것은 ENKI 토큰을 스테이킹하고 ENKI의 자체 페이지에서 청구합니다. Rollscope는 그것을 하지 않습니다.</translation>
    </message>
    <message>
        <source>The validator may raise its commission by a bounded step.</source>
        <translation>검증자는 정해진 폭 안에서 수수료를 올릴 수 있습니다.</translation>
    </message>
    <message>
        <source>There is a limit a day for everybody together: the call reverts beyond it.</source>
        <translation>모두를 합친 하루 한도가 있습니다. 넘으면 호출이 되돌려집니다.</translation>
    </message>
    <message>
        <source>Governance can set the redemption fee up to all of the amount: read it before.</source>
        <translation>거버넌스는 상환 수수료를 전액까지 정할 수 있습니다. 먼저 확인하세요.</translation>
    </message>
    <message>
        <source>A claim moves the last request into the place of the one that is claimed: places are read anew after each.</source>
        <translation>청구하면 마지막 요청이 그 자리로 옮겨집니다. 청구할 때마다 위치를 다시 읽습니다.</translation>
    </message>
    <message>
        <source>The signer is used up for ever after it leaves or is changed.</source>
        <translation>서명자는 떠나거나 바뀐 뒤에는 영원히 다시 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>At once, and once in a batch.</source>
        <translation>즉시, 배치마다 한 번입니다.</translation>
    </message>
    <message>
        <source>The sequencer stops; its signer cannot come back.</source>
        <translation>시퀀서가 멈추며, 그 서명자는 돌아올 수 없습니다.</translation>
    </message>
    <message>
        <source>After a deposit rETH may be locked against transfers for a while.</source>
        <translation>예치 후 한동안 rETH 전송이 잠길 수 있습니다.</translation>
    </message>
    <message>
        <source>Both calls go into one transaction.</source>
        <translation>두 호출이 한 트랜잭션에 들어갑니다.</translation>
    </message>
    <message>
        <source>Only what is on its way out can be moved.</source>
        <translation>나가는 중인 것만 옮길 수 있습니다.</translation>
    </message>
    <message>
        <source>Redemption tickets</source>
        <translation>상환 티켓</translation>
    </message>
    <message>
        <source>Shares of the vault</source>
        <translation>금고 지분</translation>
    </message>
    <message>
        <source>Deposit requested</source>
        <translation>예치 요청됨</translation>
    </message>
    <message>
        <source>Deposit to claim</source>
        <translation>청구할 예치</translation>
    </message>
    <message>
        <source>Redemption requested</source>
        <translation>상환 요청됨</translation>
    </message>
    <message>
        <source>Redemption to claim</source>
        <translation>청구할 상환</translation>
    </message>
    <message>
        <source>Delegated</source>
        <translation>위임됨</translation>
    </message>
    <message>
        <source>With validators that have left</source>
        <translation>떠난 검증자에 남은 것</translation>
    </message>
    <message>
        <source>Undelegating</source>
        <translation>위임 해제 중</translation>
    </message>
    <message>
        <source>Withdrawal requests</source>
        <translation>출금 요청</translation>
    </message>
    <message>
        <source>Unstake requests</source>
        <translation>언스테이킹 요청</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>잠금</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>보상</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>잠금 해제 중</translation>
    </message>
    <message>
        <source>Queued withdrawals</source>
        <translation>대기 중인 출금</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1일</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>알 수 없는 기간</translation>
    </message>
    <message>
        <source>an unknown part</source>
        <translation>알 수 없는 부분</translation>
    </message>
    <message>
        <source>The same addresses on other chains are other contracts. Who can replace the code is read, not believed.</source>
        <translation>다른 체인의 같은 주소는 다른 컨트랙트입니다. 누가 코드를 바꿀 수 있는지는 믿지 않고 읽습니다.</translation>
    </message>
    <message>
        <source>One slot of a sequencer at a time, for exactly the threshold. A loss of the provider falls wholly on who funded the slot.</source>
        <translation>한 번에 시퀀서 슬롯 하나, 정확히 기준 금액만큼입니다. 제공자의 손실은 모두 슬롯에 자금을 댄 사람이 집니다.</translation>
    </message>
    <message>
        <source>Redemptions are ERC-721 tokens in a queue of its own; anybody may claim them for their owner.</source>
        <translation>상환은 자체 대기열의 ERC-721 토큰이며, 누구나 소유자를 위해 청구할 수 있습니다.</translation>
    </message>
    <message>
        <source>Two tokens: eMetis follows METIS and earns nothing, seMetis is a vault over it and earns. METIS here is the ERC-20 face of the chain&apos;s own coin.</source>
        <translation>토큰은 둘입니다. eMetis는 METIS를 따르며 수익이 없고, seMetis는 그 위의 금고로 수익을 냅니다. 여기서 METIS는 체인 자체 코인의 ERC-20 형태입니다.</translation>
    </message>
    <message>
        <source>Any vault of the standard, by its address: nobody vouches for it.</source>
        <translation>주소로 지정하는 표준 금고 아무거나입니다. 아무도 보증하지 않습니다.</translation>
    </message>
    <message>
        <source>Any vault with requests, by its address: nobody vouches for it. Requests without a number of their own (0) are meant.</source>
        <translation>주소로 지정하는, 요청 방식의 금고 아무거나입니다. 아무도 보증하지 않습니다. 자체 번호가 없는(0) 요청을 말합니다.</translation>
    </message>
    <message>
        <source>Two tokens: frxETH follows ETH and earns nothing, sfrxETH is a vault over it and earns.</source>
        <translation>토큰은 둘입니다. frxETH는 ETH를 따르며 수익이 없고, sfrxETH는 그 위의 금고로 수익을 냅니다.</translation>
    </message>
    <message>
        <source>For operators: one owner locks METIS for one sequencer, and only accounts on a list may. Nobody can delegate here.</source>
        <translation>운영자용입니다. 소유자 하나가 시퀀서 하나를 위해 METIS를 잠그며, 목록에 있는 계정만 할 수 있습니다. 여기에는 아무도 위임할 수 없습니다.</translation>
    </message>
    <message>
        <source>One validator at a time: its number chooses the contract that shares come from.</source>
        <translation>한 번에 검증자 하나입니다. 그 번호가 지분을 내주는 컨트랙트를 정합니다.</translation>
    </message>
    <message>
        <source>Contracts are found by name in RocketStorage: upgrades change their addresses.</source>
        <translation>컨트랙트는 RocketStorage에서 이름으로 찾습니다. 업그레이드되면 주소가 바뀝니다.</translation>
    </message>
    <message>
        <source>Deposits and withdrawals through the queue need proofs that are not on the chain: they are made on the protocol&apos;s own page.</source>
        <translation>대기열을 통한 입금과 출금에는 체인에 없는 증명이 필요합니다. 프로토콜의 자체 페이지에서 합니다.</translation>
    </message>
    <message>
        <source>Calls are written for a Starknet account and not signed here. A change counts after some epochs.</source>
        <translation>호출은 Starknet 계정용으로 작성되며 여기서 서명하지 않습니다. 변경은 몇 에포크 뒤에 반영됩니다.</translation>
    </message>
    <message>
        <source>A test network alone: none was found elsewhere. Made after ENKI.</source>
        <translation>테스트 네트워크에만 있습니다. 다른 곳에서는 찾지 못했습니다. ENKI를 본떠 만들었습니다.</translation>
    </message>
    <message>
        <source>the staking registry takes AZTEC</source>
        <translation>스테이킹 등록부가 AZTEC을 받음</translation>
    </message>
    <message>
        <source>the staking registry knows this rollup registry</source>
        <translation>스테이킹 등록부가 이 롤업 등록부를 앎</translation>
    </message>
    <message>
        <source>ENKI&apos;s Config names this seMetis</source>
        <translation>ENKI의 Config가 이 seMetis를 가리킴</translation>
    </message>
    <message>
        <source>ENKI&apos;s Config names this eMetis</source>
        <translation>ENKI의 Config가 이 eMetis를 가리킴</translation>
    </message>
    <message>
        <source>ENKI&apos;s Config names METIS as its coin</source>
        <translation>ENKI의 Config가 METIS를 코인으로 가리킴</translation>
    </message>
    <message>
        <source>seMetis and Config name the same minter</source>
        <translation>seMetis와 Config가 같은 발행 컨트랙트를 가리킴</translation>
    </message>
    <message>
        <source>seMetis is a vault over eMetis</source>
        <translation>seMetis가 eMetis의 금고임</translation>
    </message>
    <message>
        <source>the minter makes eMetis</source>
        <translation>발행 컨트랙트가 eMetis를 만듦</translation>
    </message>
    <message>
        <source>the minter takes METIS</source>
        <translation>발행 컨트랙트가 METIS를 받음</translation>
    </message>
    <message>
        <source>the stake table takes ESP</source>
        <translation>스테이크 테이블이 ESP를 받음</translation>
    </message>
    <message>
        <source>ESP has the 18 decimals in which amounts of it are typed</source>
        <translation>ESP의 소수 자릿수가 수량을 입력하는 18자리임</translation>
    </message>
    <message>
        <source>sfrxETH is a vault over frxETH</source>
        <translation>sfrxETH가 frxETH의 금고임</translation>
    </message>
    <message>
        <source>LockingPool keeps its METIS in this LockingInfo</source>
        <translation>LockingPool이 METIS를 이 LockingInfo에 보관함</translation>
    </message>
    <message>
        <source>LockingInfo takes METIS</source>
        <translation>LockingInfo가 METIS를 받음</translation>
    </message>
    <message>
        <source>the ValidatorShare contract is the one of this validator</source>
        <translation>ValidatorShare 컨트랙트가 이 검증자의 것임</translation>
    </message>
    <message>
        <source>RocketStorage names this rETH</source>
        <translation>RocketStorage가 이 rETH를 가리킴</translation>
    </message>
    <message>
        <source>withdrawal request of this account</source>
        <translation>이 계정의 출금 요청</translation>
    </message>
    <message>
        <source>free slot of this provider</source>
        <translation>이 제공자의 빈 슬롯</translation>
    </message>
    <message>
        <source>provider of this number</source>
        <translation>이 번호의 제공자</translation>
    </message>
    <message>
        <source>the rollup of this version</source>
        <translation>이 버전의 롤업</translation>
    </message>
    <message>
        <source>account that may withdraw</source>
        <translation>출금할 수 있는 계정</translation>
    </message>
    <message>
        <source>account that gets the stake</source>
        <translation>스테이킹을 받는 계정</translation>
    </message>
    <message>
        <source>the ticket</source>
        <translation>티켓</translation>
    </message>
    <message>
        <source>the queue, with this ticket,</source>
        <translation>이 티켓을 포함한 대기열</translation>
    </message>
    <message>
        <source>the owner of the ticket</source>
        <translation>티켓의 소유자</translation>
    </message>
    <message>
        <source>that the ticket has been redeemed</source>
        <translation>티켓이 이미 상환되었는지</translation>
    </message>
    <message>
        <source>the wait of this ticket</source>
        <translation>이 티켓의 대기</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>amount to claim</source>
        <translation>청구할 수량</translation>
    </message>
    <message>
        <source>the stake table</source>
        <translation>스테이크 테이블</translation>
    </message>
    <message>
        <source>the state of the validator (1 is active)</source>
        <translation>검증자의 상태 (1은 활성)</translation>
    </message>
    <message>
        <source>the month after the validator raised its commission</source>
        <translation>검증자가 수수료를 올린 뒤의 한 달</translation>
    </message>
    <message>
        <source>amount to undelegate</source>
        <translation>위임 해제할 수량</translation>
    </message>
    <message>
        <source>an earlier undelegation from this validator, which has to be claimed first</source>
        <translation>먼저 청구해야 하는, 이 검증자에서의 이전 위임 해제</translation>
    </message>
    <message>
        <source>the state of the validator (1 is active; after it has left, claim the exit)</source>
        <translation>검증자의 상태 (1은 활성, 떠난 뒤에는 나가기를 청구)</translation>
    </message>
    <message>
        <source>undelegation from this validator</source>
        <translation>이 검증자에서의 위임 해제</translation>
    </message>
    <message>
        <source>the wait</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>exit of this validator</source>
        <translation>이 검증자의 이탈</translation>
    </message>
    <message>
        <source>delegation to this validator</source>
        <translation>이 검증자에 대한 위임</translation>
    </message>
    <message>
        <source>reward that has not been claimed</source>
        <translation>아직 청구하지 않은 보상</translation>
    </message>
    <message>
        <source>staking with Lido</source>
        <translation>Lido 스테이킹</translation>
    </message>
    <message>
        <source>that Lido is in bunker mode, where withdrawals take longer</source>
        <translation>출금이 더 오래 걸리는 벙커 모드에 Lido가 있는지</translation>
    </message>
    <message>
        <source>that each request is finalised</source>
        <translation>각 요청이 확정됨</translation>
    </message>
    <message>
        <source>what a request pays</source>
        <translation>요청이 지급하는 금액</translation>
    </message>
    <message>
        <source>staking with Mantle</source>
        <translation>Mantle 스테이킹</translation>
    </message>
    <message>
        <source>the supply with this</source>
        <translation>이것을 더한 발행량</translation>
    </message>
    <message>
        <source>the way out of mETH</source>
        <translation>mETH에서 나가는 길</translation>
    </message>
    <message>
        <source>that the request is finalised</source>
        <translation>요청이 확정됨</translation>
    </message>
    <message>
        <source>the wait, in checkpoints,</source>
        <translation>대기 (체크포인트로 셈)</translation>
    </message>
    <message>
        <source>the sequencer pool</source>
        <translation>시퀀서 풀</translation>
    </message>
    <message>
        <source>the number of a sequencer that this account owns already</source>
        <translation>이 계정이 이미 가진 시퀀서의 번호</translation>
    </message>
    <message>
        <source>the number of a sequencer that used this signer</source>
        <translation>이 서명자를 쓴 적이 있는 시퀀서의 번호</translation>
    </message>
    <message>
        <source>account that rewards go to</source>
        <translation>보상이 가는 계정</translation>
    </message>
    <message>
        <source>the public key</source>
        <translation>공개 키</translation>
    </message>
    <message>
        <source>the owner of the sequencer</source>
        <translation>시퀀서의 소유자</translation>
    </message>
    <message>
        <source>the state of the sequencer (2 is active)</source>
        <translation>시퀀서의 상태 (2는 활성)</translation>
    </message>
    <message>
        <source>the whole lock</source>
        <translation>전체 잠금</translation>
    </message>
    <message>
        <source>amount to withdraw</source>
        <translation>출금할 수량</translation>
    </message>
    <message>
        <source>what stays locked</source>
        <translation>잠긴 채 남는 것</translation>
    </message>
    <message>
        <source>unlocking that was begun</source>
        <translation>시작된 잠금 해제</translation>
    </message>
    <message>
        <source>that the validator is active</source>
        <translation>검증자가 활성임</translation>
    </message>
    <message>
        <source>undelegation of this number</source>
        <translation>이 번호의 위임 해제</translation>
    </message>
    <message>
        <source>the reward</source>
        <translation>보상</translation>
    </message>
    <message>
        <source>amount to move</source>
        <translation>옮길 수량</translation>
    </message>
    <message>
        <source>the number of the other validator</source>
        <translation>다른 검증자의 번호</translation>
    </message>
    <message>
        <source>that deposits are on</source>
        <translation>입금이 열려 있음</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>소각</translation>
    </message>
    <message>
        <source>The deposit collects rewards first: fewer tokens of the same worth may come.</source>
        <translation>입금하면 먼저 보상을 거둡니다. 같은 가치의 더 적은 토큰이 올 수 있습니다.</translation>
    </message>
    <message>
        <source>The METIS that were fixed at the request.</source>
        <translation>요청할 때 정해진 METIS입니다.</translation>
    </message>
    <message>
        <source>No token: the slot belongs to the account that may withdraw.</source>
        <translation>토큰은 없습니다. 슬롯은 출금할 수 있는 계정의 것입니다.</translation>
    </message>
    <message>
        <source>After the wait, with finaliseWithdraw.</source>
        <translation>기다린 뒤 finaliseWithdraw로 받습니다.</translation>
    </message>
    <message>
        <source>The stake of the slot.</source>
        <translation>슬롯의 스테이킹 금액입니다.</translation>
    </message>
    <message>
        <source>The minter takes no least amount: a reward that arrives before makes it fewer shares of the same worth.</source>
        <translation>발행 컨트랙트는 최소량을 받지 않습니다. 그 전에 보상이 들어오면 같은 가치의 더 적은 지분이 됩니다.</translation>
    </message>
    <message>
        <source>%1 of what the shares are worth does not come at once: it is held back, and comes over %2 or longer, only while you stake ENKI tokens for it.</source>
        <translation>지분 가치의 %1은(는) 바로 나오지 않습니다. 떼어 두었다가 %2 이상에 걸쳐, ENKI 토큰을 스테이킹하는 동안에만 나옵니다.</translation>
    </message>
    <message>
        <source>A ticket, an ERC-721 token, comes at once; METIS for it when it is ripe and the queue holds enough.</source>
        <translation>ERC-721 토큰인 티켓이 바로 옵니다. 티켓이 만기가 되고 대기열에 충분히 있을 때 METIS를 받습니다.</translation>
    </message>
    <message>
        <source>The fee was fixed when the ticket was made.</source>
        <translation>수수료는 티켓이 만들어질 때 정해졌습니다.</translation>
    </message>
    <message>
        <source>The standard has no least amount: compare with the simulation.</source>
        <translation>이 표준에는 최소량이 없습니다. 시뮬레이션과 비교하세요.</translation>
    </message>
    <message>
        <source>A guess by the rate of now: the rate of the day when it is fulfilled counts.</source>
        <translation>지금 비율로 본 어림값입니다. 처리되는 날의 비율이 적용됩니다.</translation>
    </message>
    <message>
        <source>As many as the request was fulfilled with.</source>
        <translation>요청이 처리된 만큼의 지분입니다.</translation>
    </message>
    <message>
        <source>As much as the request was fulfilled with.</source>
        <translation>요청이 처리된 만큼의 자산입니다.</translation>
    </message>
    <message>
        <source>No token: the delegation belongs to this account. Rewards are claimed apart, less %1 that the validator keeps.</source>
        <translation>토큰은 없습니다. 위임은 이 계정의 것입니다. 보상은 검증자 몫 %1을(를) 뺀 뒤 따로 청구합니다.</translation>
    </message>
    <message>
        <source>After the wait, with claimWithdrawal.</source>
        <translation>기다린 뒤 claimWithdrawal로 받습니다.</translation>
    </message>
    <message>
        <source>A ticket, an ERC-721 token, and ETH for it after the wait, less the fee that the contract names at that time.</source>
        <translation>ERC-721 토큰인 티켓이 오고, 기다린 뒤 그때 컨트랙트가 알리는 수수료를 뺀 ETH를 받습니다.</translation>
    </message>
    <message>
        <source>What the ticket was made for.</source>
        <translation>티켓이 만들어진 금액입니다.</translation>
    </message>
    <message>
        <source>One for one; rounding of shares may take up to 2 wei.</source>
        <translation>일대일입니다. 지분 반올림으로 최대 2 wei가 빠질 수 있습니다.</translation>
    </message>
    <message>
        <source>When the oracle finalises the requests, and at most that: a loss before is shared. Above the greatest request it is several.</source>
        <translation>오라클이 요청을 확정할 때 받으며, 많아야 그만큼입니다. 그 전의 손실은 나누어 집니다. 요청 한도를 넘으면 여러 개가 됩니다.</translation>
    </message>
    <message>
        <source>The claimable ETH of each request, as the queue tells it.</source>
        <translation>대기열이 알려 주는, 각 요청에서 청구할 수 있는 ETH입니다.</translation>
    </message>
    <message>
        <source>Fixed now, paid when the request is finalised.</source>
        <translation>지금 정해지고, 요청이 확정되면 지급됩니다.</translation>
    </message>
    <message>
        <source>The contract takes no least amount.</source>
        <translation>컨트랙트는 최소량을 받지 않습니다.</translation>
    </message>
    <message>
        <source>After the wait. One request may become several, one for each validator.</source>
        <translation>기다린 뒤 받습니다. 요청 하나가 검증자마다 하나씩 여러 개가 될 수 있습니다.</translation>
    </message>
    <message>
        <source>What the shares of the request are worth; one for one unless the validator was slashed.</source>
        <translation>요청한 지분의 가치입니다. 검증자가 슬래싱되지 않았다면 일대일입니다.</translation>
    </message>
    <message>
        <source>No token: the lock belongs to this account.</source>
        <translation>토큰은 없습니다. 잠금은 이 계정의 것입니다.</translation>
    </message>
    <message>
        <source>No token: the lock grows.</source>
        <translation>토큰은 없습니다. 잠금이 늘어납니다.</translation>
    </message>
    <message>
        <source>They arrive on Metis at the account that rewards go to.</source>
        <translation>Metis에서, 보상이 가는 계정에 도착합니다.</translation>
    </message>
    <message>
        <source>After the wait, with unlockClaim. Rewards that are due are paid out on Metis at once.</source>
        <translation>기다린 뒤 unlockClaim으로 받습니다. 받을 보상은 Metis에서 바로 지급됩니다.</translation>
    </message>
    <message>
        <source>Rewards that are due are paid out in the same transaction.</source>
        <translation>받을 보상은 같은 트랜잭션에서 지급됩니다.</translation>
    </message>
    <message>
        <source>After the wait, with the number that this makes. Rewards that are due are paid out at once.</source>
        <translation>기다린 뒤, 이것으로 생기는 번호로 받습니다. 받을 보상은 바로 지급됩니다.</translation>
    </message>
    <message>
        <source>Shares for the rewards that are due.</source>
        <translation>받을 보상만큼의 지분입니다.</translation>
    </message>
    <message>
        <source>Shares of the other validator, without a wait.</source>
        <translation>기다림 없이 다른 검증자의 지분을 받습니다.</translation>
    </message>
    <message>
        <source>After the deposit fee. The contract takes no least amount.</source>
        <translation>입금 수수료를 뺀 것입니다. 컨트랙트는 최소량을 받지 않습니다.</translation>
    </message>
    <message>
        <source>What the finished withdrawals pay.</source>
        <translation>끝난 출금이 지급하는 금액입니다.</translation>
    </message>
</context>
<context>
    <name>StepAmount</name>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>No account is known. Connect a wallet that you already use; it keeps its keys to itself.</source>
        <translation>아는 계정이 없습니다. 이미 쓰는 지갑을 연결하세요. 키는 지갑에만 있습니다.</translation>
    </message>
    <message>
        <source>Accounts and signers …</source>
        <translation>계정과 서명자 …</translation>
    </message>
    <message>
        <source>What the contract says</source>
        <translation>컨트랙트가 말하는 것</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>The contract may take something already, from an approval before. If you do not need that, take it back.</source>
        <translation>이전 승인으로 컨트랙트가 이미 가져갈 수 있는 것이 있습니다. 필요 없다면 회수하십시오.</translation>
    </message>
    <message>
        <source>Take the approval back …</source>
        <translation>승인 회수 …</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Protocol</source>
        <translation>프로토콜</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>나가는 길</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>추적</translation>
    </message>
    <message>
        <source>Step %1 of 6: %2</source>
        <translation>6단계 중 %1: %2</translation>
    </message>
    <message>
        <source>%1, this step</source>
        <translation>%1, 현재 단계</translation>
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
        <translation>계획을 만들고, 두 운영자에서 전부 시뮬레이션하여 결과를 비교합니다.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>잠시만요</translation>
    </message>
    <message>
        <source>It cannot be signed</source>
        <translation>서명할 수 없습니다</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>How that is known</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Which signature</source>
        <translation>어느 서명</translation>
    </message>
    <message>
        <source>What the simulation says</source>
        <translation>시뮬레이션 결과</translation>
    </message>
    <message>
        <source>This one has no bytes yet</source>
        <translation>아직 바이트가 없습니다</translation>
    </message>
</context>
<context>
    <name>StepSign</name>
    <message>
        <source>Right before it is signed, everything is simulated and judged once more. What the signer returns is compared byte by byte with what you saw; anything else is not sent.</source>
        <translation>서명 직전에 모든 것을 다시 시뮬레이션하고 판단합니다. 서명자가 돌려준 것은 보신 것과 바이트 단위로 비교하며, 다르면 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Compare on your device</source>
        <translation>기기에서 비교</translation>
    </message>
    <message>
        <source>%1 is asked. Answer there.</source>
        <translation>%1에 물었습니다. 거기에서 답하세요.</translation>
    </message>
    <message>
        <source>Take the question back</source>
        <translation>물음 거두기</translation>
    </message>
    <message>
        <source>The first signature waits for its block. Then the rest is simulated again, and you read it again.</source>
        <translation>첫 서명이 블록을 기다립니다. 그 뒤 나머지를 다시 시뮬레이션하고, 다시 읽게 됩니다.</translation>
    </message>
    <message>
        <source>The password of %1 opens it for this one signature.</source>
        <comment>file</comment>
        <translation>%1의 비밀번호로 이번 서명에만 파일을 엽니다.</translation>
    </message>
    <message>
        <source>password of the file</source>
        <translation>파일의 비밀번호</translation>
    </message>
    <message>
        <source>Password of the key file</source>
        <translation>키 파일의 비밀번호</translation>
    </message>
    <message>
        <source>Sign with it</source>
        <translation>이것으로 서명</translation>
    </message>
    <message>
        <source>Your key file signs here, once its password opens it.</source>
        <translation>비밀번호로 열리면 키 파일이 여기서 서명합니다.</translation>
    </message>
    <message>
        <source>Right before the wallet is asked, everything is simulated and judged once more. What it sends is compared byte by byte with what you saw, but it is out by then: read it there before you say yes.</source>
        <translation>지갑에 묻기 직전에 모든 것을 다시 시뮬레이션하고 판단합니다. 지갑이 보낸 것은 보신 것과 바이트 단위로 비교하지만, 그때는 이미 나간 뒤입니다. 승낙하기 전에 지갑에서 읽어 보세요.</translation>
    </message>
    <message>
        <source>The wallet sends, not Rollscope</source>
        <translation>Rollscope가 아니라 지갑이 보냅니다</translation>
    </message>
    <message>
        <source>If you already answered in the wallet, it may still be sent after you take the question back.</source>
        <translation>지갑에서 이미 답하셨다면 물음을 거둔 뒤에도 전송될 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>StepTrack</name>
    <message>
        <source>Stages</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>When it is in its block, the rest is simulated again here, and you read it again. You may also close this: what is left is kept, and goes on later.</source>
        <translation>블록에 들어가면 나머지를 여기서 다시 시뮬레이션하고, 다시 읽게 됩니다. 닫으셔도 됩니다. 남은 것은 보관되어 나중에 이어집니다.</translation>
    </message>
</context>
<context>
    <name>StepWays</name>
    <message>
        <source>Every way out of it, read from the contracts just now. What a protocol&apos;s pages say about waiting times is often old; these numbers are its own.</source>
        <translation>나가는 모든 길을 방금 컨트랙트에서 읽었습니다. 프로토콜 페이지의 대기 시간은 오래된 경우가 많지만, 이 숫자는 컨트랙트의 것입니다.</translation>
    </message>
    <message>
        <source>I have read how I get out, how long it takes and what it costs</source>
        <translation>어떻게 나가는지, 얼마나 걸리는지, 얼마가 드는지 읽었습니다</translation>
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
        <translation>뒤로 (Alt+←)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>앞으로 (Alt+→)</translation>
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
        <translation>체인, 페이지, 동작으로 이동 (Ctrl+K)</translation>
    </message>
    <message>
        <source>Light colours (Ctrl+T)</source>
        <translation>밝은 색 (Ctrl+T)</translation>
    </message>
    <message>
        <source>Dark colours (Ctrl+T)</source>
        <translation>어두운 색 (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>TransactionList</name>
    <message>
        <source>Dropped transactions</source>
        <translation>버려진 트랜잭션</translation>
    </message>
    <message>
        <source>Copy what did not come back</source>
        <translation>돌아오지 않은 것 복사</translation>
    </message>
    <message>
        <source>The hashes are not known: this chain is so busy that only numbers are fetched, or no block with transactions was dropped.</source>
        <translation>해시를 알 수 없습니다. 이 체인은 수만 가져올 만큼 붐비거나, 버려진 블록에 트랜잭션이 없었습니다.</translation>
    </message>
    <message>
        <source>%1, back in %2</source>
        <comment>block, block</comment>
        <translation>%1, %2에서 복귀</translation>
    </message>
    <message>
        <source>Copy the hash (Ctrl+C)</source>
        <translation>해시 복사 (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Rollscope</source>
        <translation>Rollscope 열기</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>Base, Ink</comment>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
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
        <translation>연결을 거부함</translation>
    </message>
    <message>
        <source>is the node running, and the port right?</source>
        <translation>노드가 실행 중이고 포트가 맞나요?</translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation>호스트 이름을 찾을 수 없음</translation>
    </message>
    <message>
        <source>check the URL and the network</source>
        <translation>URL과 네트워크를 확인하세요</translation>
    </message>
    <message>
        <source>did not accept the connection in time</source>
        <translation>제때 연결을 받지 않음</translation>
    </message>
    <message>
        <source>accepted the connection but did not finish the WebSocket handshake in time</source>
        <translation>연결은 받았지만 WebSocket 핸드셰이크를 제때 끝내지 않음</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>TLS 핸드셰이크 실패</translation>
    </message>
    <message>
        <source>the TLS handshake failed: %1</source>
        <translation>TLS 핸드셰이크 실패: %1</translation>
    </message>
    <message>
        <source>its TLS certificate is not trusted: %1</source>
        <translation>TLS 인증서를 신뢰할 수 없음: %1</translation>
    </message>
    <message>
        <source>the connection was not opened; certificates are always verified</source>
        <translation>연결을 열지 않음; 인증서는 항상 검증됩니다</translation>
    </message>
    <message>
        <source>the proxy failed</source>
        <translation>프록시 실패</translation>
    </message>
    <message>
        <source>the proxy failed: %1</source>
        <translation>프록시 실패: %1</translation>
    </message>
    <message>
        <source>check the proxy settings</source>
        <translation>프록시 설정을 확인하세요</translation>
    </message>
    <message>
        <source>the proxy wants a login</source>
        <translation>프록시가 로그인을 요구함</translation>
    </message>
    <message>
        <source>set user and password of the proxy</source>
        <translation>프록시의 사용자와 암호를 설정하세요</translation>
    </message>
    <message>
        <source>ended the connection without a word (close 1006)</source>
        <translation>말없이 연결을 끊음 (close 1006)</translation>
    </message>
    <message>
        <source>ended the connection before the WebSocket was open</source>
        <translation>WebSocket이 열리기 전에 연결을 끊음</translation>
    </message>
    <message>
        <source>ended the connection in the middle of an answer</source>
        <translation>응답 도중에 연결을 끊음</translation>
    </message>
    <message>
        <source>closed the connection</source>
        <translation>연결을 닫음</translation>
    </message>
    <message>
        <source>refused what we sent and closed the connection</source>
        <translation>보낸 내용을 거부하고 연결을 닫음</translation>
    </message>
    <message>
        <source>closed the connection because of trouble of its own</source>
        <translation>자체 문제로 연결을 닫음</translation>
    </message>
    <message>
        <source>is restarting</source>
        <translation>다시 시작하는 중</translation>
    </message>
    <message>
        <source>is too busy and asks to come back later</source>
        <translation>너무 바빠서 나중에 다시 오라고 함</translation>
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
        <translation>연결이 끊김</translation>
    </message>
    <message>
        <source>the endpoint is not connected</source>
        <translation>엔드포인트가 연결되지 않음</translation>
    </message>
    <message>
        <source>does not speak HTTP</source>
        <translation>HTTP로 말하지 않음</translation>
    </message>
    <message>
        <source>the port serves something else</source>
        <translation>이 포트는 다른 것을 제공합니다</translation>
    </message>
    <message>
        <source>the request failed (network error %1)</source>
        <translation>요청 실패 (네트워크 오류 %1)</translation>
    </message>
    <message>
        <source>did not answer the HTTP request in time</source>
        <translation>HTTP 요청에 제때 응답하지 않음</translation>
    </message>
    <message>
        <source>answered in an encoding that was not asked for</source>
        <translation>요청하지 않은 인코딩으로 응답함</translation>
    </message>
    <message>
        <source>sent an answer of more than %1 bytes</source>
        <translation>%1바이트가 넘는 응답을 보냄</translation>
    </message>
    <message>
        <source>sent an answer that does not unpack</source>
        <translation>풀리지 않는 응답을 보냄</translation>
    </message>
    <message>
        <source>sent a truncated answer</source>
        <translation>잘린 응답을 보냄</translation>
    </message>
    <message>
        <source>does not answer the WebSocket handshake</source>
        <translation>WebSocket 핸드셰이크에 응답하지 않음</translation>
    </message>
    <message>
        <source>the port serves something else than a WebSocket</source>
        <translation>이 포트는 WebSocket이 아닌 것을 제공합니다</translation>
    </message>
    <message>
        <source>answers like a web page, not like a WebSocket (HTTP %1)</source>
        <translation>WebSocket이 아니라 웹 페이지처럼 응답함 (HTTP %1)</translation>
    </message>
    <message>
        <source>check the path of the URL, or use http(s)://</source>
        <translation>URL의 경로를 확인하거나 http(s)://를 쓰세요</translation>
    </message>
    <message>
        <source>check the path of the URL</source>
        <translation>URL의 경로를 확인하세요</translation>
    </message>
    <message>
        <source>broke the WebSocket handshake: %1</source>
        <translation>WebSocket 핸드셰이크를 어김: %1</translation>
    </message>
    <message>
        <source>redirects</source>
        <translation>다른 주소로 돌림</translation>
    </message>
    <message>
        <source>redirects to %1</source>
        <translation>%1 주소로 돌림</translation>
    </message>
    <message>
        <source>redirects are not followed; put the new address into the settings</source>
        <translation>리디렉션은 따라가지 않습니다. 새 주소를 설정에 넣으세요</translation>
    </message>
    <message>
        <source>refuses access</source>
        <translation>접근을 거부함</translation>
    </message>
    <message>
        <source>check the API key in the URL and what it is allowed to do</source>
        <translation>URL의 API 키와 그 권한을 확인하세요</translation>
    </message>
    <message>
        <source>wants payment</source>
        <translation>결제를 요구함</translation>
    </message>
    <message>
        <source>the plan behind the API key is used up</source>
        <translation>API 키의 요금제 한도를 다 썼습니다</translation>
    </message>
    <message>
        <source>has no WebSocket at this path</source>
        <translation>이 경로에 WebSocket이 없음</translation>
    </message>
    <message>
        <source>has no JSON-RPC at this path</source>
        <translation>이 경로에 JSON-RPC가 없음</translation>
    </message>
    <message>
        <source>found the request too large</source>
        <translation>요청이 너무 크다고 함</translation>
    </message>
    <message>
        <source>asks for fewer requests</source>
        <translation>요청을 줄여 달라고 함</translation>
    </message>
    <message>
        <source>lower the request budget or use an own API key</source>
        <translation>요청 한도를 낮추거나 자신의 API 키를 쓰세요</translation>
    </message>
    <message>
        <source>has trouble of its own</source>
        <translation>자체 문제가 있음</translation>
    </message>
    <message>
        <source>does not open a WebSocket</source>
        <translation>WebSocket을 열지 않음</translation>
    </message>
    <message>
        <source>refuses the request</source>
        <translation>요청을 거부함</translation>
    </message>
    <message>
        <source>sent binary data where JSON text is due</source>
        <translation>JSON 텍스트 대신 이진 데이터를 보냄</translation>
    </message>
    <message>
        <source>announced a message of %1 bytes, the limit is %2</source>
        <translation>%1바이트 메시지를 예고함, 한도는 %2</translation>
    </message>
    <message>
        <source>sent a message of %1 bytes, the limit is %2</source>
        <translation>%1바이트 메시지를 보냄, 한도는 %2</translation>
    </message>
    <message>
        <source>sent nothing for %1 s, not even an answer to a ping</source>
        <translation>%1초 동안 아무것도, 핑 응답조차 보내지 않음</translation>
    </message>
    <message>
        <source>floods: sends more than %1 messages a second</source>
        <translation>넘치게 보냄: 초당 메시지 %1개 초과</translation>
    </message>
    <message>
        <source>sent more than could be read</source>
        <translation>읽을 수 있는 양보다 많이 보냄</translation>
    </message>
    <message>
        <source>sent JSON nested deeper than %1 levels</source>
        <translation>JSON 중첩이 %1단계를 넘음</translation>
    </message>
    <message>
        <source>sends requests instead of answers</source>
        <translation>응답 대신 요청을 보냄</translation>
    </message>
    <message>
        <source>sends notifications that nobody subscribed to</source>
        <translation>구독하지 않은 알림을 보냄</translation>
    </message>
    <message>
        <source>answers questions that nobody asked</source>
        <translation>묻지 않은 것에 응답함</translation>
    </message>
    <message>
        <source>complains without saying about what (%1)</source>
        <translation>무엇인지 밝히지 않고 오류를 보냄 (%1)</translation>
    </message>
    <message>
        <source>sent JSON that is no JSON-RPC message</source>
        <translation>JSON-RPC 메시지가 아닌 JSON을 보냄</translation>
    </message>
    <message>
        <source>sent text that is not JSON</source>
        <translation>JSON이 아닌 텍스트를 보냄</translation>
    </message>
    <message>
        <source>sent text that is not JSON at byte %1</source>
        <translation>%1번째 바이트부터 JSON이 아닌 텍스트를 보냄</translation>
    </message>
    <message>
        <source>sent an empty message</source>
        <translation>빈 메시지를 보냄</translation>
    </message>
    <message>
        <source>the endpoint is put aside</source>
        <translation>제외된 엔드포인트임</translation>
    </message>
    <message>
        <source>dropped: too many requests wait for this endpoint</source>
        <translation>버려짐: 이 엔드포인트에 대기 중인 요청이 너무 많음</translation>
    </message>
    <message>
        <source>waited too long for the endpoint&apos;s request budget</source>
        <translation>엔드포인트의 요청 한도를 너무 오래 기다림</translation>
    </message>
    <message>
        <source>could not be sent: the connection is closed or clogged</source>
        <translation>보내지 못함: 연결이 닫혔거나 막힘</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>%1초 안에 응답 없음</translation>
    </message>
    <message>
        <source>answers no more requests</source>
        <translation>더는 요청에 응답하지 않음</translation>
    </message>
    <message>
        <source>eth_chainId is not answered with a chain id</source>
        <translation>eth_chainId에 체인 id로 응답하지 않음</translation>
    </message>
    <message>
        <source>tells %1 as its chain id</source>
        <translation>체인 id를 %1(으)로 알림</translation>
    </message>
    <message>
        <source>does not tell its chain id: %1</source>
        <translation>체인 id를 알려 주지 않음: %1</translation>
    </message>
    <message>
        <source>does not tell its newest block: %1</source>
        <translation>최신 블록을 알려 주지 않음: %1</translation>
    </message>
    <message>
        <source>answers for chain %1, expected %2</source>
        <translation>체인 %1의 응답임, 기대한 체인은 %2</translation>
    </message>
    <message>
        <source>check the address of this endpoint</source>
        <translation>이 엔드포인트의 주소를 확인하세요</translation>
    </message>
    <message>
        <source>a ${…} in the URL is not finished</source>
        <translation>URL의 ${…}가 끝나지 않음</translation>
    </message>
    <message>
        <source>write ${NAME}</source>
        <translation>${NAME}처럼 쓰세요</translation>
    </message>
    <message>
        <source>${%1} is not set</source>
        <translation>${%1} 값이 설정되지 않음</translation>
    </message>
    <message>
        <source>set the environment variable %1, or remove this endpoint</source>
        <translation>환경 변수 %1을(를) 설정하거나 이 엔드포인트를 지우세요</translation>
    </message>
    <message>
        <source>set the environment variable %1</source>
        <translation>환경 변수 %1을(를) 설정하세요</translation>
    </message>
    <message>
        <source>is not a URL</source>
        <translation>URL이 아님</translation>
    </message>
    <message>
        <source>has an unknown scheme</source>
        <translation>알 수 없는 스킴</translation>
    </message>
    <message>
        <source>write ws://, wss://, http:// or https://</source>
        <translation>ws://, wss://, http://, https:// 중 하나로 쓰세요</translation>
    </message>
    <message>
        <source>write ws://, wss://, http:// or https://, then the host</source>
        <translation>ws://, wss://, http://, https:// 중 하나와 호스트를 쓰세요</translation>
    </message>
    <message>
        <source>write ws://, wss://, http:// or https://, then a host</source>
        <translation>ws://, wss://, http://, https:// 중 하나와 호스트를 쓰세요</translation>
    </message>
    <message>
        <source>an empty URL</source>
        <translation>빈 URL</translation>
    </message>
    <message>
        <source>a URL of more than %1 characters</source>
        <translation>%1자를 넘는 URL</translation>
    </message>
    <message>
        <source>a URL with a blank or control character</source>
        <translation>공백이나 제어 문자가 있는 URL</translation>
    </message>
    <message>
        <source>a URL with a broken ${NAME}</source>
        <translation>${NAME} 형식이 잘못된 URL</translation>
    </message>
    <message>
        <source>not a URL</source>
        <translation>URL이 아님</translation>
    </message>
    <message>
        <source>a URL without a scheme</source>
        <translation>스킴이 없는 URL</translation>
    </message>
    <message>
        <source>a URL of the scheme &apos;%1&apos;</source>
        <translation>스킴이 &apos;%1&apos;인 URL</translation>
    </message>
    <message>
        <source>a URL without a host</source>
        <translation>호스트가 없는 URL</translation>
    </message>
    <message>
        <source>a URL with port 0</source>
        <translation>포트가 0인 URL</translation>
    </message>
    <message>
        <source>another chain has this name already</source>
        <translation>이미 다른 체인이 이 이름을 씁니다</translation>
    </message>
    <message>
        <source>a proxy is socks5://host:port or http://host:port</source>
        <translation>프록시는 socks5://host:port 또는 http://host:port 형식입니다</translation>
    </message>
    <message>
        <source>the proxy needs a host and a port</source>
        <translation>프록시에는 호스트와 포트가 필요합니다</translation>
    </message>
    <message>
        <source>for example socks5://127.0.0.1:9050</source>
        <translation>예: socks5://127.0.0.1:9050</translation>
    </message>
    <message>
        <source>is no https address</source>
        <translation>https 주소가 아님</translation>
    </message>
    <message>
        <source>for example https://hooks.example.org/rollscope; plain http only on this machine</source>
        <translation>예: https://hooks.example.org/rollscope, 일반 http는 이 컴퓨터에서만</translation>
    </message>
    <message>
        <source>a secret is not written out where others can read it</source>
        <translation>비밀 값은 남이 읽을 수 있는 곳에 그대로 쓰지 않습니다</translation>
    </message>
    <message>
        <source>put it into an environment variable and write ${NAME}</source>
        <translation>환경 변수에 넣고 ${NAME}처럼 쓰세요</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <translation>제때 응답하지 않음</translation>
    </message>
    <message>
        <source>answered with status %1</source>
        <translation>상태 %1(으)로 응답함</translation>
    </message>
    <message>
        <source>check the address of the webhook</source>
        <translation>웹훅의 주소를 확인하세요</translation>
    </message>
    <message>
        <source>is neither a transaction nor an account</source>
        <translation>거래도 계정도 아님</translation>
    </message>
    <message>
        <source>0x and 64 digits (a transaction) or 40 (an account), on one chain as CHAIN:0x…</source>
        <translation>0x와 숫자 64자리(거래) 또는 40자리(계정), 한 체인만이면 CHAIN:0x…</translation>
    </message>
    <message>
        <source>contradicts itself: more than %1 reorgs in a second</source>
        <translation>스스로 모순됨: 1초에 재편성 %1번 초과</translation>
    </message>
    <message>
        <source>contradicts itself: more than %1 chains without a common past in %2 s</source>
        <translation>스스로 모순됨: %2초에 공통 과거가 없는 체인이 %1개 초과</translation>
    </message>
    <message>
        <source>claims block %1 while %2 stands at %3 and %4 at %5</source>
        <translation>블록 %1을 주장하지만 %2 쪽은 %3, %4 쪽은 %5에 있음</translation>
    </message>
    <message>
        <source>claims block %1, but shows another block as its parent</source>
        <translation>블록 %1을 주장하지만 부모로 다른 블록을 보여 줌</translation>
    </message>
    <message>
        <source>claims block %1, but cannot show the block before it</source>
        <translation>블록 %1을 주장하지만 그 앞 블록을 보여 주지 못함</translation>
    </message>
    <message>
        <source>lies: shows the hash of block %1 as that of a block %2 with other fields</source>
        <translation>거짓: 블록 %1의 해시를 내용이 다른 블록 %2의 것으로 보여 줌</translation>
    </message>
    <message>
        <source>lies: calls block %1 the parent of its block %2</source>
        <translation>거짓: 블록 %1을 자기 블록 %2의 부모라고 함</translation>
    </message>
    <message>
        <source>lies: the hash of its block %1 does not follow from the block&apos;s fields</source>
        <translation>거짓: 블록 %1의 해시가 블록의 내용과 맞지 않음</translation>
    </message>
    <message>
        <source>calls block %1 %2, but its head is %3</source>
        <translation>블록 %1을 %2라고 하지만 헤드는 %3임</translation>
    </message>
    <message>
        <source>sent the impossible block number %1</source>
        <translation>있을 수 없는 블록 번호 %1을(를) 보냄</translation>
    </message>
    <message>
        <source>its block %1 is dated %2 ahead of this machine&apos;s clock</source>
        <translation>블록 %1의 시각이 이 컴퓨터의 시계보다 %2 앞섬</translation>
    </message>
    <message>
        <source>this machine&apos;s clock is probably wrong: every operator dates its newest block %1 ahead of it</source>
        <translation>이 컴퓨터의 시계가 틀린 듯합니다: 모든 운영자의 최신 블록이 %1 앞서 있습니다</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1일</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>nothing comes from any chain</source>
        <translation>어느 체인에서도 아무것도 오지 않음</translation>
    </message>
    <message>
        <source>no other chain receives either</source>
        <translation>다른 체인도 받지 못함</translation>
    </message>
    <message>
        <source>for %1 s</source>
        <translation>%1초 동안</translation>
    </message>
    <message>
        <source>it is about %1 s behind the chains&apos; clocks</source>
        <translation>체인의 시계보다 약 %1초 느림</translation>
    </message>
    <message>
        <source>it is about %1 s ahead of the chains&apos; clocks</source>
        <translation>체인의 시계보다 약 %1초 빠름</translation>
    </message>
    <message>
        <source>its newest is %1 s old</source>
        <translation>최신 블록이 %1초 전 것임</translation>
    </message>
    <message>
        <source>waiting for a new block since</source>
        <translation>그 뒤로 새 블록을 기다리는 중</translation>
    </message>
    <message>
        <source>no answer: this endpoint is silent on the tape here</source>
        <translation>응답 없음: 테이프의 이 지점에서 이 엔드포인트는 조용함</translation>
    </message>
    <message>
        <source>the tape starts again from its beginning</source>
        <translation>테이프가 처음부터 다시 시작됨</translation>
    </message>
    <message>
        <source>no such tape</source>
        <translation>그런 테이프가 없음</translation>
    </message>
    <message>
        <source>no tape can be made of this incident</source>
        <translation>이 사건으로는 테이프를 만들 수 없습니다</translation>
    </message>
    <message>
        <source>recorded %1 UTC, %2</source>
        <translation>%1 UTC 기록, %2</translation>
    </message>
    <message>
        <source>recorded %1 UTC</source>
        <translation>%1 UTC 기록</translation>
    </message>
    <message>
        <source>reconstructed</source>
        <translation>재구성</translation>
    </message>
    <message>
        <source>reconstructed, %1</source>
        <translation>재구성됨, %1</translation>
    </message>
    <message>
        <source>local anvil nodes set to the chain ids and block times of %1, with two connections each; the figures are not those networks&apos;</source>
        <translation>%1의 체인 id와 블록 시간으로 설정한 로컬 anvil 노드, 각각 연결 둘; 수치는 그 네트워크들의 것이 아닙니다</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>폴더를 만들 수 없음</translation>
    </message>
    <message>
        <source>choose another with --data-dir or --store</source>
        <translation>--data-dir나 --store로 다른 폴더를 고르세요</translation>
    </message>
    <message>
        <source>it stays as it was; free some space or choose another place</source>
        <translation>그대로 남아 있습니다. 공간을 비우거나 다른 곳을 고르세요</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>디스크가 가득 참</translation>
    </message>
    <message>
        <source>free some space; new blocks wait in memory meanwhile</source>
        <translation>공간을 비우세요. 그동안 새 블록은 메모리에서 기다립니다</translation>
    </message>
    <message>
        <source>another program holds the file locked</source>
        <translation>다른 프로그램이 파일을 잠그고 있음</translation>
    </message>
    <message>
        <source>close the program that has it open for writing</source>
        <translation>쓰기로 열고 있는 프로그램을 닫으세요</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>읽기 전용 파일임</translation>
    </message>
    <message>
        <source>make the file and its folder writable</source>
        <translation>파일과 폴더를 쓸 수 있게 하세요</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>파일을 열 수 없음</translation>
    </message>
    <message>
        <source>check that its folder exists and is writable</source>
        <translation>폴더가 있고 쓸 수 있는지 확인하세요</translation>
    </message>
    <message>
        <source>the database is damaged: %1</source>
        <translation>데이터베이스가 손상됨: %1</translation>
    </message>
    <message>
        <source>the database failed: %1</source>
        <translation>데이터베이스 오류: %1</translation>
    </message>
    <message>
        <source>the disk reports an error: %1</source>
        <translation>디스크 오류: %1</translation>
    </message>
    <message>
        <source>another running Rollscope writes this store (process %1)</source>
        <translation>실행 중인 다른 Rollscope가 이 저장소에 씀 (프로세스 %1)</translation>
    </message>
    <message>
        <source>stop it, or give this one another file or --data-dir</source>
        <translation>그것을 멈추거나 다른 파일이나 --data-dir를 쓰세요</translation>
    </message>
    <message>
        <source>refused in the wallet (4001)</source>
        <translation>지갑에서 거절됨 (4001)</translation>
    </message>
    <message>
        <source>nothing was signed</source>
        <translation>아무것도 서명되지 않음</translation>
    </message>
    <message>
        <source>let Rollscope use this account, in the wallet</source>
        <translation>지갑에서 Rollscope가 이 계정을 쓰도록 허용하세요</translation>
    </message>
    <message>
        <source>the wallet has no connection to the chain</source>
        <translation>지갑이 체인에 연결되어 있지 않음</translation>
    </message>
    <message>
        <source>the signer did not answer in time</source>
        <translation>서명자가 제때 답하지 않음</translation>
    </message>
    <message>
        <source>if it asks a person, answer there before you try again: two answers may be two transactions</source>
        <translation>사람에게 묻는 서명자라면 다시 시도하기 전에 그쪽에서 답하세요. 답이 둘이면 거래도 둘일 수 있습니다</translation>
    </message>
    <message>
        <source>the signer is still asked something else</source>
        <translation>서명자가 아직 다른 질문을 받고 있음</translation>
    </message>
    <message>
        <source>answer that first, or withdraw it</source>
        <translation>먼저 그것에 답하거나 물리세요</translation>
    </message>
    <message>
        <source>a wallet is reached on this machine only</source>
        <translation>지갑은 이 컴퓨터에서만 연결합니다</translation>
    </message>
    <message>
        <source>use 127.0.0.1, [::1] or localhost</source>
        <translation>127.0.0.1, [::1] 또는 localhost를 쓰세요</translation>
    </message>
    <message>
        <source>a wallet&apos;s URL has no user or password</source>
        <translation>지갑의 URL에는 사용자나 비밀번호가 없습니다</translation>
    </message>
    <message>
        <source>a ${NAME} has no place in a signer&apos;s URL</source>
        <translation>서명자의 URL에는 ${NAME}을 쓸 수 없습니다</translation>
    </message>
    <message>
        <source>a signer on another machine is reached with TLS only</source>
        <translation>다른 컴퓨터의 서명자는 TLS로만 연결합니다</translation>
    </message>
    <message>
        <source>use https:// or wss://</source>
        <translation>https:// 또는 wss://를 쓰세요</translation>
    </message>
    <message>
        <source>a password or key has no place in an address that is kept</source>
        <translation>보관되는 주소에는 비밀번호나 키를 둘 수 없습니다</translation>
    </message>
    <message>
        <source>let the signer listen on this machine without one</source>
        <translation>서명자가 이 컴퓨터에서 비밀번호 없이 기다리게 하세요</translation>
    </message>
    <message>
        <source>an address is 0x and 40 hexadecimal digits</source>
        <translation>주소는 0x와 16진수 40자리입니다</translation>
    </message>
    <message>
        <source>an address has hexadecimal digits only</source>
        <translation>주소에는 16진수만 들어갑니다</translation>
    </message>
    <message>
        <source>the address does not carry its %1 checksum</source>
        <translation>주소의 %1 체크섬이 맞지 않습니다</translation>
    </message>
    <message>
        <source>a digit may be mistyped; copy the address again</source>
        <translation>한 자리가 잘못 입력되었을 수 있습니다. 주소를 다시 복사하세요</translation>
    </message>
    <message>
        <source>a name has 1 to %1 characters</source>
        <translation>이름은 1~%1자입니다</translation>
    </message>
    <message>
        <source>a name has visible characters and single spaces only</source>
        <translation>이름에는 보이는 문자와 한 칸 공백만 들어갑니다</translation>
    </message>
    <message>
        <source>the accounts cannot be read</source>
        <translation>계정을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>it is no file of accounts, and was kept with .bad at its name</source>
        <translation>계정 파일이 아니며, 이름에 .bad를 붙여 보관했습니다</translation>
    </message>
    <message>
        <source>it was written by a newer Rollscope: changes are not kept</source>
        <translation>더 새로운 Rollscope가 쓴 것입니다. 변경 사항은 보관되지 않습니다</translation>
    </message>
    <message>
        <source>the list is full</source>
        <translation>목록이 가득 찼습니다</translation>
    </message>
    <message>
        <source>the password is wrong</source>
        <translation>비밀번호가 틀렸습니다</translation>
    </message>
    <message>
        <source>or the encrypted key was altered: they look the same</source>
        <translation>또는 암호화된 키가 바뀌었습니다. 둘은 구별되지 않습니다</translation>
    </message>
    <message>
        <source>it does not fit, though the password is right</source>
        <translation>비밀번호는 맞지만 들어맞지 않습니다</translation>
    </message>
    <message>
        <source>the key in the file is of another account</source>
        <translation>파일의 키는 다른 계정의 것입니다</translation>
    </message>
    <message>
        <source>what it holds is no key</source>
        <translation>담긴 것은 키가 아닙니다</translation>
    </message>
    <message>
        <source>a JSON object was expected</source>
        <translation>JSON 객체여야 합니다</translation>
    </message>
    <message>
        <source>only aes-128-ctr is known</source>
        <translation>aes-128-ctr만 알려져 있습니다</translation>
    </message>
    <message>
        <source>scrypt or pbkdf2 was expected</source>
        <translation>scrypt 또는 pbkdf2여야 합니다</translation>
    </message>
    <message>
        <source>it asks for too much memory, or for none</source>
        <translation>메모리를 너무 많이 요구하거나 전혀 요구하지 않습니다</translation>
    </message>
    <message>
        <source>the file asks for too much memory or time</source>
        <translation>파일이 메모리나 시간을 너무 많이 요구합니다</translation>
    </message>
    <message>
        <source>40 hex digits were expected</source>
        <translation>16진수 40자리여야 합니다</translation>
    </message>
    <message>
        <source>it has the key of the same account as %1</source>
        <translation>%1와 같은 계정의 키입니다</translation>
    </message>
    <message>
        <source>it has more than 64 KB</source>
        <translation>64KB보다 큽니다</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>폴더를 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>it has more than %1 files</source>
        <translation>파일이 %1개보다 많습니다</translation>
    </message>
    <message>
        <source>the folder has a key file of %1 already</source>
        <translation>폴더에 %1의 키 파일이 이미 있습니다</translation>
    </message>
    <message>
        <source>it is in no word list</source>
        <translation>어느 단어 목록에도 없습니다</translation>
    </message>
    <message>
        <source>the checksum in the last word does not fit the others</source>
        <translation>마지막 단어의 체크섬이 나머지와 맞지 않습니다</translation>
    </message>
    <message>
        <source>12, 15, 18, 21 or 24 words were expected, not %1</source>
        <translation>단어는 %1개가 아니라 12, 15, 18, 21 또는 24개여야 합니다</translation>
    </message>
    <message>
        <source>a path begins with &quot;m&quot;</source>
        <translation>경로는 &quot;m&quot;으로 시작합니다</translation>
    </message>
    <message>
        <source>a step is a number below 2^31, with &apos; when hardened</source>
        <translation>단계는 2^31보다 작은 수이며, 강화된 것에는 &apos;를 붙입니다</translation>
    </message>
    <message>
        <source>3 was expected</source>
        <translation>3이어야 합니다</translation>
    </message>
    <message>
        <source>32 was expected</source>
        <translation>32여야 합니다</translation>
    </message>
    <message>
        <source>16 bytes in hex were expected</source>
        <translation>16진수로 16바이트여야 합니다</translation>
    </message>
    <message>
        <source>32 bytes in hex were expected</source>
        <translation>16진수로 32바이트여야 합니다</translation>
    </message>
    <message>
        <source>1 to 32 bytes in hex were expected</source>
        <translation>16진수로 1~32바이트여야 합니다</translation>
    </message>
    <message>
        <source>1 to 1024 bytes in hex were expected</source>
        <translation>16진수로 1~1024바이트여야 합니다</translation>
    </message>
    <message>
        <source>no descriptor knows this contract</source>
        <translation>이 컨트랙트를 아는 설명 파일이 없습니다</translation>
    </message>
    <message>
        <source>no words for the function %1 in %2</source>
        <translation>함수 %1에 대한 설명이 %2에 없습니다</translation>
    </message>
    <message>
        <source>no words for the message %1 in %2</source>
        <translation>메시지 %1에 대한 설명이 %2에 없습니다</translation>
    </message>
    <message>
        <source>no function is called: fewer than 4 bytes</source>
        <translation>호출되는 함수가 없습니다: 4바이트 미만</translation>
    </message>
    <message>
        <source>it creates a contract, for whose code there are no words</source>
        <translation>컨트랙트를 만들며, 그 코드에 대한 설명은 없습니다</translation>
    </message>
    <message>
        <source>it is valid on every chain; words are for one</source>
        <translation>모든 체인에서 유효합니다. 설명은 한 체인에 대한 것입니다</translation>
    </message>
    <message>
        <source>it hands accounts over to code (EIP-7702), which no words of its call would tell</source>
        <translation>계정을 코드에 넘기며(EIP-7702), 호출의 설명으로는 알 수 없습니다</translation>
    </message>
    <message>
        <source>without chainId and verifyingContract nobody knows whom the message is for</source>
        <translation>chainId와 verifyingContract가 없으면 누구를 위한 메시지인지 알 수 없습니다</translation>
    </message>
    <message>
        <source>more lines than anybody reads: %1</source>
        <translation>아무도 읽지 못할 만큼 줄이 많습니다: %1</translation>
    </message>
    <message>
        <source>more lines than anybody reads</source>
        <translation>아무도 읽지 못할 만큼 줄이 많습니다</translation>
    </message>
    <message>
        <source>the group&apos;s lists are not of the same length</source>
        <translation>그룹의 목록 길이가 서로 다릅니다</translation>
    </message>
    <message>
        <source>the descriptor&apos;s map has no &quot;%1&quot;</source>
        <translation>설명 파일의 맵에 &quot;%1&quot;이(가) 없습니다</translation>
    </message>
    <message>
        <source>decoded by the ABI that was given: it names the parameters, and nobody says what the function does</source>
        <translation>주어진 ABI로 해독했습니다. 매개변수의 이름만 알 수 있고, 함수가 무엇을 하는지는 아무도 말하지 않습니다</translation>
    </message>
    <message>
        <source>a transfer runs code here as well: it goes to the contract %1</source>
        <translation>여기서는 전송도 코드를 실행합니다. 컨트랙트 %1(으)로 갑니다</translation>
    </message>
    <message>
        <source>that %1 is %2 is known from %3 alone</source>
        <translation>%1이(가) %2(이)라는 것은 %3에서만 알 수 있습니다</translation>
    </message>
    <message>
        <source>the descriptor says nothing of %1</source>
        <translation>설명 파일은 %1에 대해 아무 말도 하지 않습니다</translation>
    </message>
    <message>
        <source>ticker and decimals of the token are not known; the number is the raw integer</source>
        <translation>토큰의 기호와 소수 자릿수를 알 수 없습니다. 숫자는 원래의 정수입니다</translation>
    </message>
    <message>
        <source>there is no limit: %1 stands for %2</source>
        <translation>한도가 없습니다: %1은(는) %2을(를) 뜻합니다</translation>
    </message>
    <message>
        <source>it is the largest number there is</source>
        <translation>표현할 수 있는 가장 큰 수입니다</translation>
    </message>
    <message>
        <source>the coin of chain %1 is not known</source>
        <translation>체인 %1의 코인을 알 수 없습니다</translation>
    </message>
    <message>
        <source>it lies beyond the year 9999</source>
        <translation>9999년 이후입니다</translation>
    </message>
    <message>
        <source>it is longer than any duration</source>
        <translation>어떤 기간보다도 깁니다</translation>
    </message>
    <message>
        <source>the descriptor has no name for %1</source>
        <translation>설명 파일에 %1의 이름이 없습니다</translation>
    </message>
    <message>
        <source>no token is known at %1</source>
        <translation>%1에 알려진 토큰이 없습니다</translation>
    </message>
    <message>
        <source>a call of %1 within this one has no words</source>
        <translation>이 안에 있는 %1 호출은 설명이 없습니다</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>거부됨: %1</translation>
    </message>
    <message>
        <source>Native coins sent along</source>
        <translation>함께 보내는 체인 코인</translation>
    </message>
    <message>
        <source>the account that signs</source>
        <translation>서명하는 계정</translation>
    </message>
    <message>
        <source>not known (a call within a call)</source>
        <translation>알 수 없음 (호출 안의 호출)</translation>
    </message>
    <message>
        <source>none (an empty list)</source>
        <translation>없음 (빈 목록)</translation>
    </message>
    <message>
        <source>nothing (no bytes)</source>
        <translation>없음 (바이트 없음)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>the zero address (%1)</source>
        <translation>영 주소 (%1)</translation>
    </message>
    <message>
        <source>the sender (%1 stands for it)</source>
        <translation>보내는 계정 (%1이(가) 이를 뜻함)</translation>
    </message>
    <message>
        <source>the sender (%1)</source>
        <translation>보내는 계정 (%1)</translation>
    </message>
    <message>
        <source>%1 units of the token %2</source>
        <translation>토큰 %2의 단위 %1개</translation>
    </message>
    <message>
        <source>%1 units of a token that is not named</source>
        <translation>이름이 없는 토큰의 단위 %1개</translation>
    </message>
    <message>
        <source>%1 of the smallest unit of chain %2&apos;s coin</source>
        <translation>체인 %2 코인의 최소 단위로 %1</translation>
    </message>
    <message>
        <source>without end (%1)</source>
        <translation>끝이 없음 (%1)</translation>
    </message>
    <message>
        <source>no date (%1)</source>
        <translation>날짜가 아님 (%1)</translation>
    </message>
    <message>
        <source>the data ends within it</source>
        <translation>데이터가 도중에 끝납니다</translation>
    </message>
    <message>
        <source>the data ends within its length</source>
        <translation>데이터가 길이 도중에 끝납니다</translation>
    </message>
    <message>
        <source>its offset is beyond the data</source>
        <translation>오프셋이 데이터 밖에 있습니다</translation>
    </message>
    <message>
        <source>its offset is %1, where %2 was expected</source>
        <translation>오프셋이 %1입니다. %2이어야 합니다</translation>
    </message>
    <message>
        <source>an array of %1 elements is longer than the data</source>
        <translation>원소 %1개의 배열이 데이터보다 깁니다</translation>
    </message>
    <message>
        <source>%1 bytes are longer than the data</source>
        <translation>%1바이트는 데이터보다 깁니다</translation>
    </message>
    <message>
        <source>its padding is not zeros up to a word</source>
        <translation>한 단어까지 0으로 채워져 있지 않습니다</translation>
    </message>
    <message>
        <source>its parts overlap others</source>
        <translation>다른 부분과 겹칩니다</translation>
    </message>
    <message>
        <source>its offset or length is beyond the data</source>
        <translation>오프셋 또는 길이가 데이터 밖에 있습니다</translation>
    </message>
    <message>
        <source>%1 bytes follow the last value</source>
        <translation>마지막 값 뒤에 %1바이트가 더 있습니다</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>UTF-8이 아닙니다</translation>
    </message>
    <message>
        <source>a bool is 0 or 1</source>
        <translation>bool은 0 또는 1입니다</translation>
    </message>
    <message>
        <source>an address has 12 zero bytes before it</source>
        <translation>주소 앞에는 0바이트 12개가 있어야 합니다</translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation>목록이 필요합니다</translation>
    </message>
    <message>
        <source>bytes were expected, not a list</source>
        <translation>목록이 아니라 바이트가 필요합니다</translation>
    </message>
    <message>
        <source>a list of %1 fields was expected</source>
        <translation>필드 %1개의 목록이 필요합니다</translation>
    </message>
    <message>
        <source>%1 fields were expected, not %2</source>
        <translation>필드 %1개가 필요합니다. %2개입니다</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1은(는) 알 수 없습니다</translation>
    </message>
    <message>
        <source>no bytes</source>
        <translation>바이트가 없습니다</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>빠져 있습니다</translation>
    </message>
    <message>
        <source>it is above the bound of EIP-2294</source>
        <translation>EIP-2294의 한도를 넘습니다</translation>
    </message>
    <message>
        <source>they are empty before signing</source>
        <translation>서명 전에는 비어 있어야 합니다</translation>
    </message>
    <message>
        <source>RLP: %1</source>
        <translation>RLP: %1</translation>
    </message>
    <message>
        <source>the length itself is cut off</source>
        <translation>길이 자체가 잘려 있습니다</translation>
    </message>
    <message>
        <source>the length has a leading zero</source>
        <translation>길이 앞에 0이 있습니다</translation>
    </message>
    <message>
        <source>a short length is written in the long form</source>
        <translation>짧은 길이가 긴 형식으로 쓰여 있습니다</translation>
    </message>
    <message>
        <source>the item reaches beyond its container</source>
        <translation>항목이 담긴 곳을 벗어납니다</translation>
    </message>
    <message>
        <source>a number has a leading zero</source>
        <translation>숫자 앞에 0이 있습니다</translation>
    </message>
    <message>
        <source>bytes follow after the end</source>
        <translation>끝난 뒤에 바이트가 더 있습니다</translation>
    </message>
    <message>
        <source>exactly %1 bytes were expected</source>
        <translation>정확히 %1바이트가 필요합니다</translation>
    </message>
    <message>
        <source>a number is wider than %1 bits</source>
        <translation>숫자가 %1비트보다 넓습니다</translation>
    </message>
    <message>
        <source>it is above half the curve&apos;s order (EIP-2)</source>
        <translation>곡선 위수의 절반보다 큽니다 (EIP-2)</translation>
    </message>
    <message>
        <source>no key makes such a signature</source>
        <translation>이런 서명을 만드는 키는 없습니다</translation>
    </message>
    <message>
        <source>only type 0 may leave it out</source>
        <translation>유형 0만 생략할 수 있습니다</translation>
    </message>
    <message>
        <source>this type of transaction does not have it</source>
        <translation>이 유형의 트랜잭션에는 없는 필드입니다</translation>
    </message>
    <message>
        <source>it is below 2^64-1 (EIP-2681)</source>
        <translation>2^64-1보다 작아야 합니다 (EIP-2681)</translation>
    </message>
    <message>
        <source>gas times price plus value passes 2^256</source>
        <translation>가스 × 가격 + 금액이 2^256을 넘습니다</translation>
    </message>
    <message>
        <source>it is not above maxFeePerGas (EIP-1559)</source>
        <translation>maxFeePerGas보다 클 수 없습니다 (EIP-1559)</translation>
    </message>
    <message>
        <source>this type creates no contract (EIP-4844, EIP-7702)</source>
        <translation>이 유형은 컨트랙트를 만들지 않습니다 (EIP-4844, EIP-7702)</translation>
    </message>
    <message>
        <source>there is at least one (EIP-4844)</source>
        <translation>하나 이상 있어야 합니다 (EIP-4844)</translation>
    </message>
    <message>
        <source>there is at least one (EIP-7702)</source>
        <translation>하나 이상 있어야 합니다 (EIP-7702)</translation>
    </message>
    <message>
        <source>each begins with version 1 (EIP-4844)</source>
        <translation>각각 버전 1로 시작해야 합니다 (EIP-4844)</translation>
    </message>
    <message>
        <source>larger than 1 MB</source>
        <translation>1 MB보다 큽니다</translation>
    </message>
    <message>
        <source>a key is given twice</source>
        <translation>키가 두 번 주어졌습니다</translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation>객체가 필요합니다</translation>
    </message>
    <message>
        <source>it is not among the types</source>
        <translation>유형 목록에 없습니다</translation>
    </message>
    <message>
        <source>digits are missing</source>
        <translation>숫자가 빠져 있습니다</translation>
    </message>
    <message>
        <source>it has at most %1 decimals</source>
        <translation>소수 자릿수는 최대 %1입니다</translation>
    </message>
    <message>
        <source>not a decimal number</source>
        <translation>십진수가 아닙니다</translation>
    </message>
    <message>
        <source>number is above 2^256-1</source>
        <translation>숫자가 2^256-1보다 큽니다</translation>
    </message>
    <message>
        <source>%1 is the contract of a token: what it gets is lost</source>
        <translation>%1은(는) 토큰의 계약입니다. 그리로 간 것은 되찾을 수 없습니다</translation>
    </message>
    <message>
        <source>the message is for chain %1, the signer is on chain %2</source>
        <translation>메시지는 체인 %1용인데 서명자는 체인 %2에 있습니다</translation>
    </message>
    <message>
        <source>%1 has made no block since %2</source>
        <translation>%1은(는) %2부터 블록을 만들지 않았습니다</translation>
    </message>
    <message>
        <source>%1 rolled back at %2: what it had included may be gone</source>
        <translation>%1이(가) %2에 롤백했습니다. 포함된 것이 사라졌을 수 있습니다</translation>
    </message>
    <message>
        <source>%1 makes up for blocks that it missed, since %2</source>
        <translation>%1이(가) %2부터 놓친 블록을 채우고 있습니다</translation>
    </message>
    <message>
        <source>%1 is watched only since a moment</source>
        <translation>%1은(는) 방금부터 지켜보고 있습니다</translation>
    </message>
    <message>
        <source>nobody can tell how %1 is, since %2</source>
        <translation>%2부터 %1의 상태를 아무도 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1 posts nothing to its parent chain, since %2</source>
        <translation>%1이(가) %2부터 상위 체인에 아무것도 올리지 않습니다</translation>
    </message>
    <message>
        <source>%1 includes less than usual, since %2</source>
        <translation>%1이(가) %2부터 평소보다 적게 포함합니다</translation>
    </message>
    <message>
        <source>%1 recovered at %2; wait until %3</source>
        <translation>%1이(가) %2에 회복했습니다. %3까지 기다리세요</translation>
    </message>
    <message>
        <source>two operators disagree: %1</source>
        <translation>두 운영자의 말이 다릅니다: %1</translation>
    </message>
    <message>
        <source>only one operator says so: %1</source>
        <translation>한 운영자만 그렇게 말합니다: %1</translation>
    </message>
    <message>
        <source>two operators were not asked yet</source>
        <translation>아직 두 운영자에게 묻지 않았습니다</translation>
    </message>
    <message>
        <source>the code behind the contract is another than at your last visit</source>
        <translation>컨트랙트 뒤의 코드가 지난 방문 때와 다릅니다</translation>
    </message>
    <message>
        <source>the exit queue owes more than it holds</source>
        <translation>출금 대기열이 가진 것보다 많이 갚아야 합니다</translation>
    </message>
    <message>
        <source>the fee may pass %1 % of the amount</source>
        <translation>수수료가 수량의 %1 %를 넘을 수 있습니다</translation>
    </message>
    <message>
        <source>%1 would have more than a third of what is staked</source>
        <translation>%1이(가) 스테이킹의 3분의 1을 넘게 됩니다</translation>
    </message>
    <message>
        <source>the amount is nothing</source>
        <translation>수량이 없습니다</translation>
    </message>
    <message>
        <source>the amount is %1, and the balance is %2</source>
        <translation>수량은 %1이고 잔액은 %2입니다</translation>
    </message>
    <message>
        <source>this needs %1 with what is kept back for gas, and the balance is %2</source>
        <translation>가스로 남길 것까지 %1이(가) 필요하고 잔액은 %2입니다</translation>
    </message>
    <message>
        <source>the protocol is paused</source>
        <translation>프로토콜이 일시 중지되었습니다</translation>
    </message>
    <message>
        <source>the last reward came %1 days ago</source>
        <translation>마지막 보상이 %1일 전에 들어왔습니다</translation>
    </message>
    <message>
        <source>the queue owes %1 and holds %2</source>
        <translation>대기열이 갚을 것은 %1, 가진 것은 %2입니다</translation>
    </message>
    <message>
        <source>nothing would come, although %1 should at once</source>
        <translation>%1이(가) 바로 와야 하는데 아무것도 오지 않습니다</translation>
    </message>
    <message>
        <source>nothing would come, although it should at once</source>
        <translation>바로 와야 하는데 아무것도 오지 않습니다</translation>
    </message>
    <message>
        <source>this would bring %1, more than %2 % less than the %3 that the contract&apos;s preview tells</source>
        <translation>%1을(를) 받게 되며, 컨트랙트의 미리보기 %3보다 %2 % 넘게 적습니다</translation>
    </message>
    <message>
        <source>this would bring %1, more than the %2 that the contract&apos;s preview tells: the least that is accepted, %3, rests on it and is too low</source>
        <translation>%1을(를) 받게 되며, 컨트랙트의 미리보기 %2보다 많습니다. 받아들이는 최소값 %3은(는) 여기에 근거하므로 너무 낮습니다</translation>
    </message>
    <message>
        <source>this would bring %1, more than the %2 that the contract&apos;s preview tells: one of the two is wrong</source>
        <translation>%1을(를) 받게 되며, 컨트랙트의 미리보기 %2보다 많습니다. 둘 중 하나는 틀렸습니다</translation>
    </message>
    <message>
        <source>at once would come %1, beside what comes later</source>
        <translation>%1은(는) 바로 오고, 나머지는 나중에 옵니다</translation>
    </message>
    <message>
        <source>what would come could not be simulated</source>
        <translation>무엇이 올지 시뮬레이션할 수 없었습니다</translation>
    </message>
    <message>
        <source>whether %1 may still take of %2 afterwards is not known: it is allowed to on the way</source>
        <translation>이후에도 %1이(가) %2에서 가져갈 수 있는지는 알 수 없습니다. 도중에 허용됩니다</translation>
    </message>
    <message>
        <source>two operators name different contracts for %1: %2 says %3, and %4 says %5; nothing is signed</source>
        <translation>%1에 대해 두 운영자가 서로 다른 컨트랙트를 말합니다. %2은(는) %3, %4은(는) %5라고 합니다. 서명하지 않습니다</translation>
    </message>
    <message>
        <source>only %1 simulated all %2 steps; the node of %3 can run the first one alone</source>
        <translation>%2단계를 모두 시뮬레이션한 것은 %1뿐이며, %3의 노드는 첫 단계만 실행할 수 있습니다</translation>
    </message>
    <message>
        <source>the nodes of %1 and %2 are both under %3: that is one voice</source>
        <translation>%1과(와) %2의 노드는 모두 %3 아래에 있습니다. 한 목소리로 칩니다</translation>
    </message>
    <message>
        <source>the code of %1 is %2, not %3, whose source was read</source>
        <translation>%1의 코드는 %2이며, 소스를 읽은 %3이(가) 아닙니다</translation>
    </message>
    <message>
        <source>a recording plays: nothing is planned or signed by what it shows</source>
        <translation>녹화가 재생 중입니다. 녹화가 보여 주는 것으로는 아무것도 계획하거나 서명하지 않습니다</translation>
    </message>
    <message>
        <source>this window is not connected: nothing is planned or signed</source>
        <translation>이 창은 연결되어 있지 않습니다. 아무것도 계획하거나 서명하지 않습니다</translation>
    </message>
    <message>
        <source>go back to live nodes first</source>
        <translation>먼저 실시간 노드로 돌아가세요</translation>
    </message>
    <message>
        <source>what earlier visits saw cannot be read</source>
        <translation>이전 방문에서 본 것을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>%1 entries of smaller amounts are left out</source>
        <translation>더 작은 금액의 항목 %1개가 빠졌습니다</translation>
    </message>
    <message>
        <source>its file describes no positions</source>
        <translation>파일에 포지션이 기술되어 있지 않습니다</translation>
    </message>
    <message>
        <source>it has to be told: %1</source>
        <translation>알려 주어야 합니다: %1</translation>
    </message>
    <message>
        <source>one operator</source>
        <translation>한 운영자</translation>
    </message>
    <message>
        <source>your sequencer</source>
        <translation>당신의 시퀀서</translation>
    </message>
    <message>
        <source>validator %1</source>
        <translation>검증자 %1</translation>
    </message>
    <message>
        <source>the sequencers of %1</source>
        <translation>%1의 시퀀서들</translation>
    </message>
    <message>
        <source>this chain is not watched</source>
        <translation>이 체인은 감시되지 않습니다</translation>
    </message>
    <message>
        <source>it failed in its block</source>
        <translation>블록 안에서 실패했습니다</translation>
    </message>
    <message>
        <source>it was cancelled: nothing of it happened</source>
        <translation>취소되었습니다. 아무 일도 일어나지 않았습니다</translation>
    </message>
    <message>
        <source>another transaction took its nonce</source>
        <translation>다른 트랜잭션이 그 논스를 가져갔습니다</translation>
    </message>
    <message>
        <source>what gas costs now: %1</source>
        <translation>지금의 가스 비용: %1</translation>
    </message>
    <message>
        <source>the node does not have it any more: wait until it is certain</source>
        <translation>노드에 더 이상 없습니다. 확실해질 때까지 기다리십시오</translation>
    </message>
    <message>
        <source>it is in a block already</source>
        <translation>이미 블록에 있습니다</translation>
    </message>
    <message>
        <source>nothing of it waits for a block</source>
        <translation>블록을 기다리는 것이 없습니다</translation>
    </message>
    <message>
        <source>this is not what was shown</source>
        <translation>보여 드린 것과 다릅니다</translation>
    </message>
    <message>
        <source>nobody signs for this account here</source>
        <translation>여기에는 이 계정을 대신해 서명할 주체가 없습니다</translation>
    </message>
    <message>
        <source>connect its wallet in Settings</source>
        <translation>설정에서 지갑을 연결하십시오</translation>
    </message>
    <message>
        <source>owners and locks are not known: %1</source>
        <translation>소유자와 예치량을 알 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Allow %1 to take exactly %2</source>
        <translation>%1에 정확히 %2까지 가져가도록 허용</translation>
    </message>
    <message>
        <source>Take back what %1 was allowed to take of %2</source>
        <translation>%1에 허용한 %2 인출을 회수</translation>
    </message>
    <message>
        <source>no approval is open</source>
        <translation>열린 승인이 없습니다</translation>
    </message>
    <message>
        <source>the node or the signer is on chain %1, and this is on chain %2</source>
        <translation>노드나 서명자는 체인 %1에 있고, 이것은 체인 %2에 있습니다</translation>
    </message>
    <message>
        <source>%1 may take %2 already: that is set to zero first, so that it can never take both, and then to exactly %3</source>
        <translation>%1은(는) 이미 %2을(를) 가져갈 수 있습니다. 둘 다 가져가지 못하도록 먼저 0으로, 다음에 정확히 %3으로 정합니다</translation>
    </message>
    <message>
        <source>%1 may take %2, more than the %3 that this needs: revoke it if you did not mean it</source>
        <translation>%1은(는) 필요한 %3보다 많은 %2을(를) 가져갈 수 있습니다. 의도한 것이 아니라면 회수하십시오</translation>
    </message>
    <message>
        <source>the protocol is not open to everybody</source>
        <translation>프로토콜이 모두에게 열려 있지 않습니다</translation>
    </message>
    <message>
        <source>a share gives back %1 % of its rate now</source>
        <translation>지금 지분 하나는 그 비율의 %1 %를 돌려줍니다</translation>
    </message>
    <message>
        <source>the code of %1 was replaced since your last visit: %2 before, %3 now</source>
        <translation>지난 방문 이후 %1의 코드가 교체되었습니다: 이전 %2, 현재 %3</translation>
    </message>
    <message>
        <source>%1 can be replaced by one key, %2, without a delay</source>
        <translation>%1은(는) 키 하나(%2)로 지연 없이 교체될 수 있습니다</translation>
    </message>
    <message>
        <source>it would fail: %1</source>
        <translation>실패할 것입니다: %1</translation>
    </message>
    <message>
        <source>no node simulated it: %1</source>
        <translation>어느 노드도 시뮬레이션하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>only the first step could be simulated: look again when it is in a block</source>
        <translation>첫 단계만 시뮬레이션할 수 있었습니다. 블록에 들어가면 다시 보십시오</translation>
    </message>
    <message>
        <source>afterwards %1 may still take of %2</source>
        <translation>이후에도 %1이(가) %2에서 가져갈 수 있습니다</translation>
    </message>
    <message>
        <source>the account&apos;s next nonce is %1, and %2 was shown: another transaction of it came between</source>
        <translation>계정의 다음 논스는 %1인데 %2이(가) 표시되었습니다. 사이에 다른 트랜잭션이 있었습니다</translation>
    </message>
    <message>
        <source>%1 would come now, and %2 when it was shown</source>
        <translation>지금은 %1이(가) 오고, 표시될 때는 %2였습니다</translation>
    </message>
    <message>
        <source>what gas it needs is not known</source>
        <translation>필요한 가스를 알 수 없습니다</translation>
    </message>
    <message>
        <source>what gas it needs can be told when the call before it is in a block</source>
        <translation>필요한 가스는 앞의 호출이 블록에 들어가야 알 수 있습니다</translation>
    </message>
    <message>
        <source>the fee for its data is not known: %1</source>
        <translation>데이터 수수료를 알 수 없습니다: %1</translation>
    </message>
    <message>
        <source>%1 transactions of the account wait: this one comes after them</source>
        <translation>계정의 트랜잭션 %1건이 대기 중입니다. 이것은 그 뒤에 옵니다</translation>
    </message>
    <message>
        <source>nothing of what comes back arrives at once</source>
        <translation>돌아오는 것 중 즉시 도착하는 것은 없습니다</translation>
    </message>
    <message>
        <source>%1 would come, less than the least that is accepted, %2</source>
        <translation>%1이(가) 오며, 받아들이는 최소량 %2보다 적습니다</translation>
    </message>
    <message>
        <source>%1 would come, less than the %2 that the contract&apos;s preview tells</source>
        <translation>%1이(가) 오며, 컨트랙트 미리보기의 %2보다 적습니다</translation>
    </message>
    <message>
        <source>who pays and who takes</source>
        <translation>누가 내고 누가 받는가</translation>
    </message>
    <message>
        <source>tokens by number</source>
        <translation>번호 있는 토큰</translation>
    </message>
    <message>
        <source>balance of %1 before</source>
        <translation>%1의 이전 잔액</translation>
    </message>
    <message>
        <source>balance of %1 after</source>
        <translation>%1의 이후 잔액</translation>
    </message>
    <message>
        <source>transfers of %1</source>
        <translation>%1의 전송</translation>
    </message>
    <message>
        <source>whether the code behind the contract is the one of your last visit is not known: what was remembered of it is lost</source>
        <translation>컨트랙트 뒤의 코드가 지난 방문 때와 같은지 알 수 없습니다. 기억해 둔 내용이 사라졌습니다</translation>
    </message>
    <message>
        <source>%1 has no permission yet: an approval of exactly %2 comes first</source>
        <translation>%1에는 아직 권한이 없습니다. 정확히 %2의 승인이 먼저입니다</translation>
    </message>
    <message>
        <source>only %1 tells what comes of it; the node of %2 can tell that it goes through, and no more</source>
        <translation>그 결과를 말하는 것은 %1뿐입니다. %2의 노드는 통과한다는 것까지만 알 수 있습니다</translation>
    </message>
    <message>
        <source>more things than can be listed here</source>
        <translation>여기에 다 적을 수 없을 만큼 많은 항목</translation>
    </message>
    <message>
        <source>two operators tell different fees (%1): %2 says %3, and %4 says %5; nothing is signed</source>
        <translation>두 운영자가 말하는 수수료가 다릅니다(%1): %2은(는) %3, %4은(는) %5라고 합니다. 아무것도 서명하지 않습니다</translation>
    </message>
    <message>
        <source>what gas costs is known from %1 alone</source>
        <translation>가스 가격은 %1을(를) 통해서만 알 수 있습니다</translation>
    </message>
    <message>
        <source>price of gas</source>
        <translation>가스 가격</translation>
    </message>
    <message>
        <source>base fee</source>
        <translation>기본 수수료</translation>
    </message>
    <message>
        <source>tip</source>
        <translation>팁</translation>
    </message>
    <message>
        <source>every chain counts as recovered now, and code behind contracts as not comparable until you sign with it in sight</source>
        <translation>모든 체인은 지금 막 복구된 것으로, 컨트랙트 뒤의 코드는 그것을 보고 서명할 때까지 비교할 수 없는 것으로 봅니다</translation>
    </message>
    <message>
        <source>this plan is written for export: it is not signed here</source>
        <translation>이 계획은 내보내기용입니다. 여기서는 서명하지 않습니다</translation>
    </message>
    <message>
        <source>this is the way of another action</source>
        <translation>이것은 다른 작업의 경로입니다</translation>
    </message>
    <message>
        <source>its time is in no calendar</source>
        <translation>그 시각은 어떤 달력에도 없습니다</translation>
    </message>
    <message>
        <source>this change could not be read again, and is not made: %1</source>
        <translation>이 변경은 다시 읽을 수 없으므로 적용하지 않습니다: %1</translation>
    </message>
    <message>
        <source>what was written before stays as it is</source>
        <translation>이전에 기록된 내용은 그대로 남습니다</translation>
    </message>
    <message>
        <source>%1 gives %2 % a year, and %3 gives %4 %</source>
        <translation>%1은(는) 연 %2 %, %3은(는) %4 %입니다</translation>
    </message>
    <message>
        <source>the rate over 7 days</source>
        <translation>7일 비율</translation>
    </message>
    <message>
        <source>the rate over 30 days</source>
        <translation>30일 비율</translation>
    </message>
    <message>
        <source>the rate over 90 days</source>
        <translation>90일 비율</translation>
    </message>
    <message>
        <source>the rewards that came in</source>
        <translation>들어온 보상</translation>
    </message>
    <message>
        <source>the protocol&apos;s claim</source>
        <translation>프로토콜의 주장</translation>
    </message>
    <message>
        <source>it claims none that can be read</source>
        <translation>읽을 수 있는 주장값이 없습니다</translation>
    </message>
    <message>
        <source>re-commits are not known: %1</source>
        <translation>재커밋을 알 수 없습니다: %1</translation>
    </message>
    <message>
        <source>they are being read</source>
        <translation>읽는 중입니다</translation>
    </message>
    <message>
        <source>%1 can be replaced by a contract, %2, that tells neither delay nor threshold</source>
        <translation>%1은(는) 지연도 서명 수도 알려 주지 않는 컨트랙트 %2에 의해 교체될 수 있습니다</translation>
    </message>
    <message>
        <source>%1 can be replaced with one signature of the multisig %2, without a delay</source>
        <translation>%1은(는) 다중서명 %2의 서명 하나로 지연 없이 교체될 수 있습니다</translation>
    </message>
    <message>
        <source>%1 can be replaced by the timelock %2 after less than a day: %3 seconds</source>
        <translation>%1은(는) 타임락 %2에 의해 하루도 안 되어 교체될 수 있습니다: %3초</translation>
    </message>
    <message>
        <source>who can replace the code of %1</source>
        <translation>%1의 코드를 누가 교체할 수 있는지</translation>
    </message>
    <message>
        <source>the fee is worth up to %1, more than %2 % of the amount of %3</source>
        <translation>수수료는 최대 %1의 가치로, 수량 %3의 %2 %를 넘습니다</translation>
    </message>
    <message>
        <source>whether the fee is more than %1 % of the amount is not known: nobody tells what %2 is worth</source>
        <translation>수수료가 수량의 %1 %를 넘는지 알 수 없습니다: %2의 가격을 알려 주는 곳이 없습니다</translation>
    </message>
    <message>
        <source>ask for the signature again if you want it so</source>
        <translation>그래도 원하시면 서명을 다시 요청하세요</translation>
    </message>
    <message>
        <source>no price feed is known for %1, nor for %2 which it stands for</source>
        <translation>%1의 가격 피드도, 그것이 나타내는 %2의 가격 피드도 알려져 있지 않습니다</translation>
    </message>
    <message>
        <source>no price feed is known for %1</source>
        <translation>%1의 가격 피드가 알려져 있지 않습니다</translation>
    </message>
    <message>
        <source>no price feed is known</source>
        <translation>알려진 가격 피드가 없습니다</translation>
    </message>
    <message>
        <source>it is not known which token it is</source>
        <translation>어떤 토큰인지 알 수 없습니다</translation>
    </message>
    <message>
        <source>the decimals of %1 are not known</source>
        <translation>%1의 소수 자릿수를 알 수 없습니다</translation>
    </message>
    <message>
        <source>no node of Ethereum is given, whose feeds tell prices</source>
        <translation>가격을 알려 주는 피드가 있는 이더리움의 노드가 지정되지 않았습니다</translation>
    </message>
    <message>
        <source>the node does not tell the time of its block</source>
        <translation>노드가 그 블록의 시각을 알려 주지 않습니다</translation>
    </message>
    <message>
        <source>reading the prices took too long</source>
        <translation>가격을 읽는 데 너무 오래 걸렸습니다</translation>
    </message>
    <message>
        <source>no price could be read</source>
        <translation>가격을 읽을 수 없었습니다</translation>
    </message>
    <message>
        <source>its price was not read yet</source>
        <translation>가격을 아직 읽지 않았습니다</translation>
    </message>
    <message>
        <source>tokens of a test network have no price</source>
        <translation>테스트 네트워크의 토큰에는 가격이 없습니다</translation>
    </message>
    <message>
        <source>rates of the newest %1 blocks alone are read</source>
        <translation>최신 %1개 블록의 비율만 읽습니다</translation>
    </message>
    <message>
        <source>prices of the newest %1 blocks alone are read</source>
        <translation>최신 %1개 블록의 가격만 읽습니다</translation>
    </message>
    <message>
        <source>the node does not tell the protocol&apos;s rate at block %1: %2</source>
        <translation>노드가 블록 %1에서의 프로토콜 비율을 알려 주지 않습니다: %2</translation>
    </message>
    <message>
        <source>the node of Ethereum does not tell its block of that time: %1</source>
        <translation>이더리움 노드가 그 시각의 블록을 알려 주지 않습니다: %1</translation>
    </message>
    <message>
        <source>the node of Ethereum does not tell the state of block %1: %2</source>
        <translation>이더리움 노드가 블록 %1의 상태를 알려 주지 않습니다: %2</translation>
    </message>
    <message>
        <source>the node that was given for Ethereum is of chain %1</source>
        <translation>이더리움용으로 지정된 노드는 체인 %1의 것입니다</translation>
    </message>
    <message>
        <source>the node of Ethereum: %1</source>
        <translation>이더리움 노드: %1</translation>
    </message>
    <message>
        <source>more than %1 headers would be needed</source>
        <translation>헤더가 %1개 넘게 필요합니다</translation>
    </message>
    <message>
        <source>amount times price is above 2^256</source>
        <translation>수량과 가격의 곱이 2^256을 넘습니다</translation>
    </message>
    <message>
        <source>price feed of %1: %2</source>
        <translation>%1 가격 피드: %2</translation>
    </message>
    <message>
        <source>its answer is zero</source>
        <translation>답이 0입니다</translation>
    </message>
    <message>
        <source>its answer is negative</source>
        <translation>답이 음수입니다</translation>
    </message>
    <message>
        <source>its answer is from after the block</source>
        <translation>답이 그 블록 이후의 것입니다</translation>
    </message>
    <message>
        <source>its answer is %1 s old, at most %2 s are allowed</source>
        <translation>답이 %1초 전의 것이며 최대 %2초까지 허용됩니다</translation>
    </message>
    <message>
        <source>its decimals: %1</source>
        <translation>소수 자릿수: %1</translation>
    </message>
    <message>
        <source>there is no contract at this address</source>
        <translation>이 주소에는 컨트랙트가 없습니다</translation>
    </message>
    <message>
        <source>what it returned is too short</source>
        <translation>반환값이 너무 짧습니다</translation>
    </message>
    <message>
        <source>it reverted: %1</source>
        <translation>호출이 되돌려졌습니다: %1</translation>
    </message>
    <message>
        <source>it reverted</source>
        <translation>호출이 되돌려졌습니다</translation>
    </message>
    <message>
        <source>it is zero</source>
        <translation>0입니다</translation>
    </message>
    <message>
        <source>there is no contract at this address on %1</source>
        <translation>%1의 이 주소에 컨트랙트가 없습니다</translation>
    </message>
    <message>
        <source>compare the address and the chain with what its publisher says</source>
        <translation>주소와 체인을 발행자가 알린 것과 비교하세요</translation>
    </message>
    <message>
        <source>whether there is a contract at this address is not known</source>
        <translation>이 주소에 컨트랙트가 있는지 알 수 없습니다</translation>
    </message>
    <message>
        <source>this contract is no ERC-4626 vault: it does not answer asset()</source>
        <translation>이 컨트랙트는 ERC-4626 금고가 아닙니다. asset()에 응답하지 않습니다</translation>
    </message>
    <message>
        <source>this contract is no ERC-4626 vault: it does not answer totalAssets()</source>
        <translation>이 컨트랙트는 ERC-4626 금고가 아닙니다. totalAssets()에 응답하지 않습니다</translation>
    </message>
    <message>
        <source>this is no vault that can be used: there is no contract at its asset %1</source>
        <translation>사용할 수 있는 금고가 아닙니다. 그 자산 %1에 컨트랙트가 없습니다</translation>
    </message>
    <message>
        <source>this vault takes requests (ERC-7540) one way only: Rollscope knows vaults that take them for deposits and for redemptions</source>
        <translation>이 금고는 요청(ERC-7540)을 한 방향으로만 받습니다. Rollscope는 예치와 상환 모두에서 요청을 받는 금고를 지원합니다</translation>
    </message>
    <message>
        <source>this vault takes requests (ERC-7540), and does not answer share()</source>
        <translation>이 금고는 요청(ERC-7540)을 받지만 share()에 응답하지 않습니다</translation>
    </message>
    <message>
        <source>the vault&apos;s asset does not say its decimals</source>
        <translation>금고의 자산이 소수 자릿수를 알려 주지 않습니다</translation>
    </message>
    <message>
        <source>the vault&apos;s shares do not say their decimals</source>
        <translation>금고의 지분이 소수 자릿수를 알려 주지 않습니다</translation>
    </message>
    <message>
        <source>the node says that it is on chain %1, not on %2</source>
        <translation>노드가 체인 %2이(가) 아니라 %1에 있다고 합니다</translation>
    </message>
    <message>
        <source>this vault is in the list already, as %1</source>
        <translation>이 금고는 %1(으)로 이미 목록에 있습니다</translation>
    </message>
    <message>
        <source>there are as many vaults as the list takes: take one off first</source>
        <translation>목록이 가득 찼습니다. 먼저 금고를 하나 제거하세요</translation>
    </message>
    <message>
        <source>this vault is not in the list</source>
        <translation>이 금고는 목록에 없습니다</translation>
    </message>
    <message>
        <source>the list of vaults is not written over</source>
        <translation>금고 목록을 덮어쓰지 않습니다</translation>
    </message>
    <message>
        <source>the endpoint %1 is not connected</source>
        <translation>엔드포인트 %1이(가) 연결되지 않음</translation>
    </message>
    <message>
        <source>%1 could not be checked: %2</source>
        <translation>%1을(를) 확인할 수 없었습니다: %2</translation>
    </message>
    <message>
        <source>%1 is paused: the call would revert</source>
        <translation>%1이(가) 일시 중지되었습니다. 호출이 되돌려집니다</translation>
    </message>
    <message>
        <source>this account is not on the list of %1</source>
        <translation>이 계정은 %1의 목록에 없습니다</translation>
    </message>
    <message>
        <source>%1 is not so, and has to be</source>
        <translation>충족되어야 하는데 아직 아닙니다: %1</translation>
    </message>
    <message>
        <source>%1 is not open to everybody now</source>
        <translation>%1은(는) 지금 모두에게 열려 있지 않습니다</translation>
    </message>
    <message>
        <source>%1: it is %2 and must be nothing</source>
        <translation>%1: %2이며, 비어 있어야 합니다</translation>
    </message>
    <message>
        <source>%1: it is %2, where %3 was expected</source>
        <translation>%1: 예상한 값은 %3인데 %2입니다</translation>
    </message>
    <message>
        <source>lists of different lengths</source>
        <translation>목록의 길이가 서로 다릅니다</translation>
    </message>
    <message>
        <source>%1 is %2, below the minimum of %3</source>
        <translation>%1: %2이며, 최솟값 %3보다 적습니다</translation>
    </message>
    <message>
        <source>%1 is %2, above the maximum of %3</source>
        <translation>%1: %2이며, 최댓값 %3을(를) 넘습니다</translation>
    </message>
    <message>
        <source>%1 is not over: it ends at %2, and now it is %3</source>
        <translation>%1: 아직 끝나지 않았습니다. %2에 끝나며, 지금은 %3입니다</translation>
    </message>
    <message>
        <source>%1 needs %2, and there is %3</source>
        <translation>%1: %2이(가) 필요한데 %3이(가) 있습니다</translation>
    </message>
    <message>
        <source>this account is a contract that does not take ERC-721 tokens: %1 would be lost or refused</source>
        <translation>이 계정은 ERC-721 토큰을 받지 않는 컨트랙트입니다. 다음을 잃거나 거절됩니다: %1</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, not 64 (a leading 04 is left out)</source>
        <translation>%1: %2바이트이며, 64바이트여야 합니다 (앞의 04는 뺍니다)</translation>
    </message>
    <message>
        <source>%1 belongs to %2, not to the signer %3</source>
        <translation>%1: 서명자 %3이(가) 아니라 %2의 것입니다</translation>
    </message>
    <message>
        <source>it could not be checked that %1: %2</source>
        <translation>다음을 확인할 수 없었습니다: %1 (%2)</translation>
    </message>
    <message>
        <source>it is not so that %1: %2 is not %3</source>
        <translation>다음이 사실이 아닙니다: %1. %2은(는) %3이(가) 아닙니다</translation>
    </message>
    <message>
        <source>it is not known which chain the node and the signer are on</source>
        <translation>노드와 서명자가 어느 체인에 있는지 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1 is the address that you gave: it is in no registry of Rollscope&apos;s, so compare it with the one that its publisher names</source>
        <translation>%1은(는) 직접 입력하신 주소입니다. Rollscope의 등록부에 없으므로 발행자가 밝힌 주소와 비교하세요</translation>
    </message>
    <message>
        <source>the decimals of %1 are not known: %2</source>
        <translation>%1의 소수 자릿수를 알 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 had %2 decimals when the vault was added, and says another number now: take the vault off the list, and add it again</source>
        <translation>금고를 추가할 때 %1의 소수 자릿수는 %2였는데 지금은 다른 수를 답합니다. 금고를 목록에서 뺐다가 다시 추가하세요</translation>
    </message>
    <message>
        <source>%1 is no target of a transaction: %2</source>
        <translation>%1은(는) 트랜잭션의 대상이 될 수 없습니다: %2</translation>
    </message>
    <message>
        <source>its address is not confirmed</source>
        <translation>주소가 확인되지 않았습니다</translation>
    </message>
    <message>
        <source>the chain names no address for it</source>
        <translation>체인이 그 주소를 알려 주지 않습니다</translation>
    </message>
    <message>
        <source>the address could not be read: %1</source>
        <translation>주소를 읽을 수 없었습니다: %1</translation>
    </message>
    <message>
        <source>whether there is a contract at %1 is not known: %2</source>
        <translation>%1에 컨트랙트가 있는지 알 수 없습니다: %2</translation>
    </message>
    <message>
        <source>there is no contract at %1, where %2 should be</source>
        <translation>%2이(가) 있어야 할 %1에 컨트랙트가 없습니다</translation>
    </message>
    <message>
        <source>the amount is not known: %1</source>
        <translation>수량을 알 수 없습니다: %1</translation>
    </message>
    <message>
        <source>the balance is not known: %1</source>
        <translation>잔액을 알 수 없습니다: %1</translation>
    </message>
    <message>
        <source>the allowance is not known: %1</source>
        <translation>승인된 한도를 알 수 없습니다: %1</translation>
    </message>
    <message>
        <source>the balance that pays for gas is not known: %1</source>
        <translation>가스를 낼 잔액을 알 수 없습니다: %1</translation>
    </message>
    <message>
        <source>the coin to send is not known: %1</source>
        <translation>함께 보낼 코인의 양을 알 수 없습니다: %1</translation>
    </message>
    <message>
        <source>what gas will cost is not known: nothing is kept back for it</source>
        <translation>가스 비용을 알 수 없어 그 몫을 남겨 두지 않습니다</translation>
    </message>
    <message>
        <source>more than there can be</source>
        <translation>있을 수 있는 것보다 많은 양</translation>
    </message>
    <message>
        <source>what comes back is not known: %1</source>
        <translation>무엇을 돌려받을지 알 수 없습니다: %1</translation>
    </message>
    <message>
        <source>nothing would come back</source>
        <translation>아무것도 돌려받지 못합니다</translation>
    </message>
    <message>
        <source>the least that is accepted is not known: %1</source>
        <translation>받아들일 최소량을 알 수 없습니다: %1</translation>
    </message>
    <message>
        <source>at least %1 is demanded, and %2 would come: the call would revert</source>
        <translation>최소 %1을(를) 요구하는데 %2이(가) 옵니다. 호출이 되돌려집니다</translation>
    </message>
    <message>
        <source>%1 is accepted, although %2 should come</source>
        <translation>%2이(가) 와야 하는데 %1(이)라도 받아들입니다</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>얼마든지</translation>
    </message>
    <message>
        <source>as little as %1</source>
        <translation>겨우 %1</translation>
    </message>
    <message>
        <source>whether the code of %1 is the one of your last visit is not known: %2</source>
        <translation>%1의 코드가 지난 방문 때와 같은지 알 수 없습니다: %2</translation>
    </message>
    <message>
        <source>whether the code of %1 is the one whose source was read is not known: %2</source>
        <translation>%1의 코드가 소스를 읽어 본 그 코드인지 알 수 없습니다: %2</translation>
    </message>
    <message>
        <source>the fee of at most %1 is more than %2 % of the amount of %3</source>
        <translation>최대 %1의 수수료는 수량 %3의 %2 %를 넘습니다</translation>
    </message>
    <message>
        <source>nothing is approved for this</source>
        <translation>이것에는 승인할 것이 없습니다</translation>
    </message>
    <message>
        <source>the code behind the contract is another than at your last visit: %1</source>
        <translation>컨트랙트 뒤의 코드가 지난 방문 때와 다릅니다: %1</translation>
    </message>
    <message>
        <source>nothing is blocked</source>
        <translation>막혀 있는 것이 없습니다</translation>
    </message>
    <message>
        <source>type &quot;%1&quot; to sign all the same</source>
        <translation>그래도 서명하려면 &quot;%1&quot;을(를) 입력하세요</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>호출</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>이유 없이</translation>
    </message>
    <message>
        <source>simulation at block %1</source>
        <translation>블록 %1에서의 시뮬레이션</translation>
    </message>
    <message>
        <source>it needs %1 gas now, and %2 were shown</source>
        <translation>지금은 가스 %1이(가) 필요한데 표시된 것은 %2입니다</translation>
    </message>
    <message>
        <source>there is no second operator</source>
        <translation>두 번째 운영자가 없습니다</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>응답하지 않습니다</translation>
    </message>
    <message>
        <source>it is a node of chain %1</source>
        <translation>체인 %1의 노드입니다</translation>
    </message>
    <message>
        <source>it is %1 blocks behind</source>
        <translation>%1블록 뒤처져 있습니다</translation>
    </message>
    <message>
        <source>there is no such way</source>
        <translation>그런 진행은 없습니다</translation>
    </message>
    <message>
        <source>nothing is signed in the step %1</source>
        <translation>%1 단계에서는 아무것도 서명하지 않습니다</translation>
    </message>
    <message>
        <source>too many signatures, or too long a text</source>
        <translation>서명이 너무 많거나 글이 너무 깁니다</translation>
    </message>
    <message>
        <source>of an earlier signature it is not known whether it was sent</source>
        <translation>앞선 서명이 전송되었는지 알 수 없습니다</translation>
    </message>
    <message>
        <source>look at the chain first</source>
        <translation>먼저 체인을 살펴보세요</translation>
    </message>
    <message>
        <source>this step is done</source>
        <translation>이 단계는 끝났습니다</translation>
    </message>
    <message>
        <source>this step is sent</source>
        <translation>이 단계는 이미 보냈습니다</translation>
    </message>
    <message>
        <source>this nonce is taken</source>
        <translation>이 논스는 이미 쓰였습니다</translation>
    </message>
    <message>
        <source>the very same was asked of the signer before, and may be on its way or in a block: this could do it a second time</source>
        <translation>똑같은 것의 서명을 이미 요청했고, 가는 중이거나 블록에 있을 수 있습니다. 이것은 두 번째로 하는 일이 될 수 있습니다</translation>
    </message>
    <message>
        <source>confirm by hand that it is wanted once more, or go on with what was begun</source>
        <translation>한 번 더 하려는 것임을 직접 확인하거나, 시작한 것을 이어 가세요</translation>
    </message>
    <message>
        <source>what it is to replace is not pending at this nonce</source>
        <translation>대체하려는 것이 이 논스에서 대기 중이 아닙니다</translation>
    </message>
    <message>
        <source>a signature that nobody saw may still come with nonce %1: the next act has to take its place</source>
        <translation>아무도 보지 못한 서명이 논스 %1(으)로 아직 나타날 수 있습니다. 다음 행위가 그 자리를 차지해야 합니다</translation>
    </message>
    <message>
        <source>no signature is open there</source>
        <translation>거기에는 진행 중인 서명이 없습니다</translation>
    </message>
    <message>
        <source>it was signed: only the chain can tell what becomes of it</source>
        <translation>이미 서명되었습니다. 어떻게 되는지는 체인만이 알려 줄 수 있습니다</translation>
    </message>
    <message>
        <source>there is no such signature</source>
        <translation>그런 서명은 없습니다</translation>
    </message>
    <message>
        <source>the look contradicts itself: a block has the nonce, the account does not</source>
        <translation>조회 결과가 모순됩니다. 블록에는 이 논스가 있는데 계정에는 없습니다</translation>
    </message>
    <message>
        <source>from %1 there is no way to %2</source>
        <translation>%1에서 %2(으)로 갈 수 없습니다</translation>
    </message>
    <message>
        <source>a signature is open: look at the chain first</source>
        <translation>진행 중인 서명이 있습니다. 먼저 체인을 살펴보세요</translation>
    </message>
    <message>
        <source>the journal is full</source>
        <translation>기록장이 가득 찼습니다</translation>
    </message>
    <message>
        <source>another Rollscope has this journal open</source>
        <translation>다른 Rollscope가 이 기록장을 열고 있습니다</translation>
    </message>
    <message>
        <source>it reads as another</source>
        <translation>다시 읽으면 다른 내용입니다</translation>
    </message>
    <message>
        <source>it cannot be locked</source>
        <translation>잠글 수 없습니다</translation>
    </message>
    <message>
        <source>nothing is signed before it is mended or moved away: it may know of a transaction that is on its way</source>
        <translation>고치거나 옮기기 전에는 아무것도 서명하지 않습니다. 가는 중인 트랜잭션이 그 안에 있을 수 있습니다</translation>
    </message>
    <message>
        <source>the journal would be larger than the 32 MB that can be read again</source>
        <translation>기록장이 다시 읽을 수 있는 32 MB를 넘게 됩니다</translation>
    </message>
    <message>
        <source>ways that wait for their end fill it</source>
        <translation>끝을 기다리는 진행이 이를 채우고 있습니다</translation>
    </message>
    <message>
        <source>it was written by a newer version of Rollscope</source>
        <translation>더 새로운 버전의 Rollscope가 쓴 파일입니다</translation>
    </message>
    <message>
        <source>use that version; this one leaves the file alone</source>
        <translation>그 버전을 쓰세요. 이 버전은 파일을 건드리지 않습니다</translation>
    </message>
    <message>
        <source>of an earlier signature of this account it is not certain yet what became of it</source>
        <translation>이 계정의 앞선 서명이 어떻게 되었는지 아직 확실하지 않습니다</translation>
    </message>
    <message>
        <source>wait for the next blocks</source>
        <translation>다음 블록을 기다리세요</translation>
    </message>
    <message>
        <source>nobody waits for it any more</source>
        <translation>이제 아무도 기다리지 않습니다</translation>
    </message>
    <message>
        <source>two nodes differ about what became of %1: nothing is decided by it</source>
        <translation>%1이(가) 어떻게 되었는지 두 노드의 말이 다릅니다. 이것으로는 아무것도 정하지 않습니다</translation>
    </message>
    <message>
        <source>one of them is behind, or lies; it is asked again</source>
        <translation>둘 중 하나가 뒤처졌거나 거짓을 말합니다. 다시 묻습니다</translation>
    </message>
    <message>
        <source>there are no signed bytes that could be sent again</source>
        <translation>다시 보낼 수 있는 서명된 바이트가 없습니다</translation>
    </message>
    <message>
        <source>how many decimals it has is not known</source>
        <translation>소수 자릿수를 알 수 없습니다</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number of the smallest unit, and only the contract of %2 tells its decimals; write %3=1000000 for a million smallest units</source>
        <translation>&quot;%1&quot;은(는) 최소 단위의 정수가 아니며, 소수 자릿수는 %2의 컨트랙트만 압니다. 최소 단위 백만 개라면 %3=1000000이라고 쓰세요</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number of the smallest unit; %2</source>
        <translation>&quot;%1&quot;은(는) 최소 단위의 정수가 아닙니다. %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount; %2</source>
        <translation>&quot;%1&quot;은(는) 수량이 아닙니다. %2</translation>
    </message>
    <message>
        <source>write %1=&quot;%2 %3&quot;</source>
        <translation>%1=&quot;%2 %3&quot;처럼 쓰세요</translation>
    </message>
    <message>
        <source>it is an amount of %1, not of %2; %3</source>
        <translation>%2이(가) 아니라 %1의 수량입니다. %3</translation>
    </message>
    <message>
        <source>%1 has %2 decimals at most, and &quot;%3&quot; has %4</source>
        <translation>%1의 소수 자릿수는 최대 %2인데 &quot;%3&quot;은(는) %4자리입니다</translation>
    </message>
    <message>
        <source>is missing: %1</source>
        <translation>빠져 있습니다: %1</translation>
    </message>
    <message>
        <source>is no parameter of this action</source>
        <translation>이 작업의 매개변수가 아닙니다</translation>
    </message>
    <message>
        <source>was not read</source>
        <translation>읽지 않았습니다</translation>
    </message>
    <message>
        <source>there is no such role</source>
        <translation>그런 역할은 없습니다</translation>
    </message>
    <message>
        <source>the address is not known</source>
        <translation>주소를 알 수 없습니다</translation>
    </message>
    <message>
        <source>the address is not confirmed</source>
        <translation>주소가 확인되지 않았습니다</translation>
    </message>
    <message>
        <source>this protocol is watched only: its transactions are written for export</source>
        <translation>이 프로토콜은 지켜보기만 합니다. 트랜잭션은 내보내기용으로 작성됩니다</translation>
    </message>
    <message>
        <source>there is no such action</source>
        <translation>그런 작업은 없습니다</translation>
    </message>
    <message>
        <source>when the last reward came: %1</source>
        <translation>마지막 보상이 온 때: %1</translation>
    </message>
    <message>
        <source>it was not read</source>
        <translation>읽지 않았습니다</translation>
    </message>
    <message>
        <source>the code behind %1</source>
        <translation>%1 뒤의 코드</translation>
    </message>
    <message>
        <source>no proxy of EIP-1967 and no owner</source>
        <translation>EIP-1967 프록시도 아니고 소유자도 없음</translation>
    </message>
    <message>
        <source>who can replace the code was not found</source>
        <translation>누가 코드를 바꿀 수 있는지 찾지 못함</translation>
    </message>
    <message>
        <source>what %1 is was not read</source>
        <translation>%1이(가) 무엇인지 읽지 않음</translation>
    </message>
    <message>
        <source>one key, %1, without a delay</source>
        <translation>키 하나 %1, 지연 없음</translation>
    </message>
    <message>
        <source>a timelock, %1, with a delay of %2 hours</source>
        <translation>타임락 %1, 지연 %2시간</translation>
    </message>
    <message>
        <source>a multisig of %1 signatures, %2, without a delay</source>
        <translation>서명 %1개의 다중 서명 %2, 지연 없음</translation>
    </message>
    <message>
        <source>a contract, %1, that tells neither delay nor threshold</source>
        <translation>지연도 서명 수도 알려 주지 않는 컨트랙트 %1</translation>
    </message>
    <message>
        <source>the rate of %1 days ago was not read</source>
        <translation>%1일 전의 비율을 읽지 않았습니다</translation>
    </message>
    <message>
        <source>the two rates are of the same time</source>
        <translation>두 비율이 같은 시각의 것입니다</translation>
    </message>
    <message>
        <source>a rate of zero</source>
        <translation>비율이 0입니다</translation>
    </message>
    <message>
        <source>the rewards are of no span of time</source>
        <translation>보상에 걸린 기간이 없습니다</translation>
    </message>
    <message>
        <source>nothing was staked</source>
        <translation>스테이킹된 것이 없습니다</translation>
    </message>
    <message>
        <source>no rewards were read</source>
        <translation>읽은 보상이 없습니다</translation>
    </message>
    <message>
        <source>the contract gave no reason, or gas ran out</source>
        <translation>컨트랙트가 이유를 밝히지 않았거나 가스가 떨어졌습니다</translation>
    </message>
    <message>
        <source>the contract gave no reason</source>
        <translation>컨트랙트가 이유를 밝히지 않았습니다</translation>
    </message>
    <message>
        <source>a reason that cannot be read: %1</source>
        <translation>읽을 수 없는 이유: %1</translation>
    </message>
    <message>
        <source>an error that its ABI does not have: %1</source>
        <translation>ABI에 없는 오류: %1</translation>
    </message>
    <message>
        <source>its gas limit of %1 was not enough</source>
        <translation>가스 한도 %1이(가) 모자랐습니다</translation>
    </message>
    <message>
        <source>a call before it fails</source>
        <translation>앞선 호출이 실패합니다</translation>
    </message>
    <message>
        <source>it can be simulated when the first call is in a block</source>
        <translation>첫 호출이 블록에 들어가면 시뮬레이션할 수 있습니다</translation>
    </message>
    <message>
        <source>this node can simulate the first call alone: what the others do, and what you get, is not known yet</source>
        <translation>이 노드는 첫 호출만 시뮬레이션할 수 있습니다. 나머지가 무엇을 하는지, 무엇을 받게 되는지는 아직 알 수 없습니다</translation>
    </message>
    <message>
        <source>all calls were run in one, by the account as if it had code: a contract that refuses such accounts refuses here too</source>
        <translation>모든 호출을 계정에 코드가 있는 것처럼 하나로 실행했습니다. 그런 계정을 거절하는 컨트랙트는 여기서도 거절합니다</translation>
    </message>
    <message>
        <source>logs, fees and the nonce were not simulated</source>
        <translation>로그, 수수료, 논스는 시뮬레이션하지 않았습니다</translation>
    </message>
    <message>
        <source>both nodes are of %1: that is one voice</source>
        <translation>두 노드가 모두 %1의 것입니다. 한 목소리입니다</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>알려 주지 않음</translation>
    </message>
    <message>
        <source>not told: %1</source>
        <translation>알려 주지 않음: %1</translation>
    </message>
    <message>
        <source>block hash</source>
        <translation>블록 해시</translation>
    </message>
    <message>
        <source>the node is of another chain</source>
        <translation>노드가 다른 체인의 것입니다</translation>
    </message>
    <message>
        <source>preparing it took too long</source>
        <translation>준비가 너무 오래 걸렸습니다</translation>
    </message>
    <message>
        <source>the rehearsal took too long</source>
        <translation>예행이 너무 오래 걸렸습니다</translation>
    </message>
    <message>
        <source>the simulation took too long</source>
        <translation>시뮬레이션이 너무 오래 걸렸습니다</translation>
    </message>
    <message>
        <source>cancel what waits</source>
        <translation>대기 중인 것을 취소</translation>
    </message>
    <message>
        <source>speed it up</source>
        <translation>빠르게 하기</translation>
    </message>
    <message>
        <source>It sends nothing to yourself in the place of what waits. It may lose the race: then what waits happens all the same.</source>
        <translation>대기 중인 것 대신 자신에게 0을 보냅니다. 경쟁에서 질 수 있으며, 그러면 대기 중인 것이 그대로 실행됩니다.</translation>
    </message>
    <message>
        <source>The same bytes at a higher fee, in the place of what waits: only one of them can happen.</source>
        <translation>대기 중인 것 대신 같은 바이트를 더 높은 수수료로 보냅니다. 둘 중 하나만 실행될 수 있습니다.</translation>
    </message>
    <message>
        <source>A wallet that only sends by itself is not asked: there it is sped up or cancelled in the wallet.</source>
        <translation>스스로 보내기만 하는 지갑에는 묻지 않습니다. 그런 경우 지갑에서 빠르게 하거나 취소하세요.</translation>
    </message>
    <message>
        <source>the node shows another transaction than the one that was signed</source>
        <translation>노드가 서명한 것과 다른 트랜잭션을 보여 줍니다</translation>
    </message>
    <message>
        <source>it is in a block meanwhile</source>
        <translation>그사이 블록에 들어갔습니다</translation>
    </message>
    <message>
        <source>balance of %1</source>
        <translation>%1의 잔액</translation>
    </message>
    <message>
        <source>code of %1</source>
        <translation>%1의 코드</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>없습니다: %1</translation>
    </message>
    <message>
        <source>%1: %2 says %3, and %4 says %5</source>
        <translation>%1: %2은(는) %3, %4은(는) %5(이)라고 합니다</translation>
    </message>
    <message>
        <source>%1 older events are left out</source>
        <translation>더 오래된 이벤트 %1개가 제외되었습니다</translation>
    </message>
    <message>
        <source>%1 names no event of its rewards that could be read</source>
        <translation>%1에는 읽을 수 있는 보상 이벤트가 없습니다</translation>
    </message>
    <message>
        <source>its file names neither receipts nor a reward event</source>
        <translation>파일에 증서 토큰도 보상 이벤트도 적혀 있지 않습니다</translation>
    </message>
    <message>
        <source>where its receipts are could not be read</source>
        <translation>증서 토큰의 주소를 읽지 못했습니다</translation>
    </message>
    <message>
        <source>reading the history took too long</source>
        <translation>내역을 읽는 데 시간이 너무 오래 걸렸습니다</translation>
    </message>
    <message>
        <source>no node can tell which transaction took the nonce of an earlier signature of this account</source>
        <translation>이 계정의 이전 서명이 쓰려던 논스를 어떤 트랜잭션이 차지했는지 알려 줄 수 있는 노드가 없습니다</translation>
    </message>
    <message>
        <source>open its way in the list of activity, and give the hash of that transaction there</source>
        <translation>활동 목록에서 해당 항목을 열고, 그 트랜잭션의 해시를 입력하십시오</translation>
    </message>
    <message>
        <source>open its way in the list of activity: there it is looked up by its hash, or its bytes are sent again</source>
        <translation>활동 목록에서 해당 항목을 여십시오. 그곳에서 해시로 찾거나 바이트를 다시 보낼 수 있습니다</translation>
    </message>
    <message>
        <source>chain and account of the transaction are not those of the way</source>
        <translation>트랜잭션의 체인과 계정이 이 항목의 것과 다릅니다</translation>
    </message>
    <message>
        <source>open its way in the list of activity: there it is looked up by its hash; to fill a lower nonce, make an approval or take one back</source>
        <translation>활동 목록에서 해당 항목을 여십시오. 그곳에서 해시로 찾을 수 있습니다. 더 낮은 논스를 채우려면 승인을 하나 하거나 기존 승인을 취소하십시오</translation>
    </message>
</context>
<context>
    <name>TvlHead</name>
    <message>
        <source>Rollup</source>
        <comment>column head</comment>
        <translation>롤업</translation>
    </message>
    <message>
        <source>Value locked</source>
        <comment>column head</comment>
        <translation>예치 가치</translation>
    </message>
    <message>
        <source>In escrows of this rollup alone, at the prices of on-chain feeds</source>
        <translation>이 롤업만의 에스크로에 있는 금액, 온체인 피드 가격 기준</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>column head</comment>
        <translation>24시간</translation>
    </message>
    <message>
        <source>Change over 24 hours; empty where other parts were counted then</source>
        <translation>24시간 동안의 변화. 그때 다른 항목이 집계되었으면 비어 있음</translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>column head</comment>
        <translation>7일</translation>
    </message>
    <message>
        <source>Change over 7 days; empty where other parts were counted then</source>
        <translation>7일 동안의 변화. 그때 다른 항목이 집계되었으면 비어 있음</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column head</comment>
        <translation>비중</translation>
    </message>
    <message>
        <source>Of what is locked in all rollups&apos; own escrows</source>
        <translation>모든 롤업의 자체 에스크로 합계에서 차지하는 비중</translation>
    </message>
    <message>
        <source>In shared escrows</source>
        <comment>column head</comment>
        <translation>공유 에스크로</translation>
    </message>
    <message>
        <source>Escrows that hold what several chains bridged: not this rollup&apos;s alone</source>
        <translation>여러 체인이 브리지한 자산을 보관하는 에스크로: 이 롤업만의 것이 아님</translation>
    </message>
    <message>
        <source>Escrows</source>
        <comment>column head</comment>
        <translation>에스크로</translation>
    </message>
    <message>
        <source>Escrows that could be read</source>
        <translation>읽을 수 있었던 에스크로</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>column head</comment>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Tokens with a price, and those without</source>
        <translation>가격이 있는 토큰과 없는 토큰</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column head</comment>
        <translation>경과</translation>
    </message>
    <message>
        <source>Of the layer-1 block that it was read at</source>
        <translation>읽은 레이어 1 블록의 경과 시간</translation>
    </message>
</context>
<context>
    <name>TvlPage</name>
    <message>
        <source>Value locked cannot be read</source>
        <translation>예치 가치를 읽을 수 없음</translation>
    </message>
    <message>
        <source>Choose chains</source>
        <translation>체인 선택</translation>
    </message>
    <message>
        <source>Value locked is read from the escrows on layer 1. Watch Ethereum, and it is read every five minutes, over the nodes of that chain alone.</source>
        <translation>예치 가치는 레이어 1의 에스크로에서 읽습니다. Ethereum을 감시하면 그 체인의 노드만을 통해 5분마다 읽습니다.</translation>
    </message>
    <message>
        <source>A recording holds blocks, not the balances of contracts.</source>
        <translation>기록에는 블록만 있고 컨트랙트 잔액은 없습니다.</translation>
    </message>
    <message>
        <source>No connection is opened, so no balance is read. What was read before is in the store: rollscope export --tvl.</source>
        <translation>연결을 열지 않으므로 잔액을 읽지 않습니다. 이전에 읽은 것은 저장소에 있습니다: rollscope export --tvl.</translation>
    </message>
    <message>
        <source>The balances of all escrows are read at one safe block; that takes some seconds.</source>
        <translation>모든 에스크로의 잔액을 하나의 안전한 블록에서 읽습니다. 몇 초 걸립니다.</translation>
    </message>
    <message>
        <source>No layer 1 is watched</source>
        <translation>감시 중인 레이어 1이 없음</translation>
    </message>
    <message>
        <source>Not known from a recording</source>
        <translation>기록에서는 알 수 없음</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>아직 읽지 않음</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>Many requests</source>
        <translation>많은 요청</translation>
    </message>
    <message>
        <source>No reading has worked so far: %1. It is tried again by itself.</source>
        <translation>아직 한 번도 읽지 못함: %1. 저절로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>No node of layer 1 answers</source>
        <translation>레이어 1의 노드가 응답하지 않음</translation>
    </message>
</context>
<context>
    <name>TvlPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>목록으로</translation>
    </message>
    <message>
        <source>Value locked</source>
        <translation>예치 가치</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24시간</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7일</translation>
    </message>
    <message>
        <source>In shared escrows</source>
        <translation>공유 에스크로</translation>
    </message>
    <message>
        <source>Some escrows may hold any token; those without a known price feed are not seen.</source>
        <translation>일부 에스크로는 어떤 토큰이든 보관할 수 있습니다. 알려진 가격 피드가 없는 것은 보이지 않습니다.</translation>
    </message>
    <message>
        <source>Escrows and tokens</source>
        <translation>에스크로와 토큰</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column head</comment>
        <translation>수량</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column head</comment>
        <translation>가격</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column head: of the price</comment>
        <translation>경과</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>column head</comment>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column head</comment>
        <translation>가치</translation>
    </message>
</context>
<context>
    <name>TvlSummary</name>
    <message>
        <source>All rollups, shared escrows once</source>
        <translation>모든 롤업, 공유 에스크로는 한 번만</translation>
    </message>
    <message>
        <source>Rollups read</source>
        <translation>읽은 롤업</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows read, rows</comment>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>At block</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>경과</translation>
    </message>
    <message>
        <source>Requests of the last reading</source>
        <translation>마지막 읽기의 요청 수</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>읽는 중…</translation>
    </message>
</context>
<context>
    <name>TvlTable</name>
    <message>
        <source>Value locked by rollup</source>
        <translation>롤업별 예치 가치</translation>
    </message>
</context>
<context>
    <name>VaultSheet</name>
    <message>
        <source>A vault by its address</source>
        <translation>주소로 금고 추가</translation>
    </message>
    <message>
        <source>Vaults of the standards ERC-4626 and ERC-7540 can be used here by their address. Nobody vouches for one that Rollscope does not list: its code may do anything with what you give it. Take the address from its publisher, not from a message.</source>
        <translation>ERC-4626과 ERC-7540 표준의 금고는 여기에서 주소로 사용할 수 있습니다. Rollscope 목록에 없는 금고는 아무도 보증하지 않으며, 그 코드는 맡긴 자산으로 무엇이든 할 수 있습니다. 주소는 메시지가 아니라 발행자에게서 확인하세요.</translation>
    </message>
    <message>
        <source>Chain, of those you watch</source>
        <translation>체인(지켜보는 체인 중)</translation>
    </message>
    <message>
        <source>Chain of the vault</source>
        <translation>금고의 체인</translation>
    </message>
    <message>
        <source>No chain is watched. Watch the one that the vault is on first.</source>
        <translation>지켜보는 체인이 없습니다. 먼저 금고가 있는 체인을 지켜보세요.</translation>
    </message>
    <message>
        <source>Address of the vault</source>
        <translation>금고의 주소</translation>
    </message>
    <message>
        <source>Being looked at …</source>
        <translation>확인하는 중 …</translation>
    </message>
    <message>
        <source>Look at it and list it</source>
        <translation>확인하고 목록에 추가</translation>
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
        <translation>따라잡는 중, %1 뒤처짐</translation>
    </message>
    <message>
        <source>%1, there in about %2</source>
        <comment>catches up, time</comment>
        <translation>%1, 약 %2 뒤 도달</translation>
    </message>
    <message>
        <source>waiting for the first block</source>
        <translation>첫 블록을 기다리는 중</translation>
    </message>
    <message>
        <source>no node is set</source>
        <translation>설정된 노드가 없음</translation>
    </message>
    <message>
        <source>no node answers</source>
        <translation>응답하는 노드가 없음</translation>
    </message>
    <message>
        <source>no new block for %1, but only %2 of %3 operators can tell</source>
        <translation>%1 동안 새 블록이 없지만, 확인할 수 있는 운영자는 %3곳 중 %2곳뿐</translation>
    </message>
    <message>
        <source>this computer&apos;s network</source>
        <translation>이 컴퓨터의 네트워크 문제</translation>
    </message>
    <message>
        <source>this computer&apos;s clock</source>
        <translation>이 컴퓨터의 시계 문제</translation>
    </message>
    <message>
        <source>this program stood still</source>
        <translation>이 프로그램이 멈춰 있었음</translation>
    </message>
    <message>
        <source>no new block for %1 at the only operator that answers</source>
        <translation>응답하는 유일한 운영자에게 %1 동안 새 블록이 없음</translation>
    </message>
    <message numerus="yes">
        <source>no new block for %1 at %n operator(s)</source>
        <translation>
            <numerusform>운영자 %n곳에서 %1 동안 새 블록이 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>blocks come, with %1 of the usual transactions</source>
        <translation>블록은 오지만 트랜잭션이 평소의 %1</translation>
    </message>
    <message>
        <source>blocks come %1 times slower than usual</source>
        <translation>블록이 평소보다 %1배 느리게 옴</translation>
    </message>
    <message>
        <source>the safe head has not moved for %1</source>
        <translation>safe 헤드가 %1 동안 움직이지 않음</translation>
    </message>
    <message>
        <source>another branch became canonical</source>
        <translation>다른 갈래가 정식 체인이 됨</translation>
    </message>
    <message>
        <source>blocks again</source>
        <translation>다시 블록 생성</translation>
    </message>
    <message>
        <source>late, too few can tell</source>
        <translation>늦음, 증언 부족</translation>
    </message>
    <message>
        <source>no block for %1</source>
        <comment>time</comment>
        <translation>%1 동안 블록 없음</translation>
    </message>
    <message>
        <source>safe head stands, %1</source>
        <comment>time</comment>
        <translation>세이프 헤드 정체 %1</translation>
    </message>
    <message>
        <source>another branch</source>
        <translation>다른 가지로 바뀜</translation>
    </message>
    <message>
        <source>blocks again for %1, after a halt of %2</source>
        <comment>time, time</comment>
        <translation>%2 동안 중단 뒤 %1 동안 블록 생성</translation>
    </message>
    <message numerus="yes">
        <source>rolled back %Ln block(s) %1 ago</source>
        <comment>time</comment>
        <translation>
            <numerusform>%1 전 %Ln블록 되돌림</numerusform>
        </translation>
    </message>
    <message>
        <source>the safe head moves again, after %1</source>
        <comment>time</comment>
        <translation>%1 정체 뒤 세이프 헤드가 다시 움직임</translation>
    </message>
    <message>
        <source>as usual again, after %1</source>
        <comment>time</comment>
        <translation>%1 뒤 평소대로 돌아옴</translation>
    </message>
    <message>
        <source>caught up, after %1</source>
        <comment>time</comment>
        <translation>%1 만에 따라잡음</translation>
    </message>
    <message>
        <source>%1 (by one alone, %2 is a halt)</source>
        <comment>reason, time</comment>
        <translation>%1(한 곳뿐이면 %2에 중단)</translation>
    </message>
</context>
<context>
    <name>VerdictLine</name>
    <message>
        <source>Evidence of the state</source>
        <translation>상태의 증거</translation>
    </message>
</context>
<context>
    <name>VerdictStrip</name>
    <message>
        <source>Show all chains</source>
        <translation>모든 체인 보기</translation>
    </message>
    <message>
        <source>Show favourites only</source>
        <translation>즐겨찾기만 보기</translation>
    </message>
    <message>
        <source>Search chains</source>
        <translation>체인 검색</translation>
    </message>
</context>
<context>
    <name>WaitPart</name>
    <message>
        <source>Transaction</source>
        <translation>거래</translation>
    </message>
    <message>
        <source>Has waited for</source>
        <translation>기다린 시간</translation>
    </message>
    <message>
        <source>Speed up …</source>
        <translation>빠르게 …</translation>
    </message>
    <message>
        <source>Cancel it …</source>
        <translation>취소 …</translation>
    </message>
</context>
<context>
    <name>WatchedSettings</name>
    <message>
        <source>You are told when a rollback drops one of these, and when it is back. They are looked for in the blocks that come anyway: no node is asked for them. Accounts are seen where whole transactions are fetched, which is not so on busy chains.</source>
        <translation>되돌림이 이 가운데 하나를 떨어뜨리면, 그리고 다시 들어오면 알립니다. 어차피 오는 블록에서 찾으며 어떤 노드에도 묻지 않습니다. 계정은 거래 전체를 받는 곳에서만 보이는데, 바쁜 체인에서는 그렇지 않습니다.</translation>
    </message>
    <message>
        <source>Transactions and accounts you watch</source>
        <translation>지켜보는 거래와 계정</translation>
    </message>
    <message>
        <source>0x…, or on one chain base:0x…</source>
        <translation>0x…, 한 체인에서만은 base:0x…</translation>
    </message>
    <message>
        <source>Transaction or account</source>
        <translation>거래 또는 계정</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>지켜보기</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation>%1 그만 지켜보기</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>Takes</source>
        <translation>소요</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>수수료</translation>
    </message>
    <message>
        <source>You would get today</source>
        <translation>오늘 받을 수량</translation>
    </message>
    <message>
        <source>Hidden cost: %1</source>
        <translation>숨은 비용: %1</translation>
    </message>
    <message>
        <source>If begun now, done by</source>
        <translation>지금 시작하면 끝나는 때</translation>
    </message>
</context>
<context>
    <name>WebhookSettings</name>
    <message>
        <source>The same messages, posted as JSON to an address of yours. Whoever runs it learns which chains you watch and what happens on them.</source>
        <translation>같은 메시지를 JSON으로 내 주소에 보냅니다. 그곳을 운영하는 쪽은 어떤 체인을 보는지, 거기서 무슨 일이 있는지 알게 됩니다.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>웹훅</translation>
    </message>
    <message>
        <source>https://… (http:// only on this machine). What is secret in it stands as ${NAME} and is read from the environment. Empty: none.</source>
        <translation>https://… (http://는 이 컴퓨터에서만). 비밀인 부분은 ${NAME}으로 쓰며 환경에서 읽습니다. 비우면 없음.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>no webhook</source>
        <translation>웹훅 없음</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>웹훅의 주소</translation>
    </message>
    <message>
        <source>The name of an environment variable, as ${NAME}. Each message is signed with its value (HMAC-SHA256), so that the receiver knows it is yours.</source>
        <translation>환경 변수의 이름을 ${NAME}으로 씁니다. 메시지마다 그 값으로 서명하여(HMAC-SHA256) 받는 쪽이 보낸 이를 압니다.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>비밀 값</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>서명 없음</translation>
    </message>
    <message>
        <source>Name of the webhook&apos;s secret</source>
        <translation>웹훅 비밀 값의 이름</translation>
    </message>
    <message>
        <source>Off: which transactions you watch stays on this machine.</source>
        <translation>끔: 어떤 거래를 지켜보는지는 이 컴퓨터에만 남습니다.</translation>
    </message>
    <message>
        <source>Tell the webhook of transactions I watch</source>
        <translation>지켜보는 거래를 웹훅에도 알리기</translation>
    </message>
    <message>
        <source>One message by each way that is switched on. What became of it stands below.</source>
        <translation>켜져 있는 방법마다 메시지 하나를 보냅니다. 결과는 아래에 나옵니다.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>시험</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>보내는 중 …</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>시험 보내기</translation>
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
        <translation>내 지갑</translation>
    </message>
    <message>
        <source>Ready to claim: %1</source>
        <comment>protocol</comment>
        <translation>수령 가능: %1</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>what can be claimed, address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>your key file</source>
        <translation>사용자의 키 파일</translation>
    </message>
    <message>
        <source>Take back an approval</source>
        <translation>승인 회수</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::AccountStore</name>
    <message>
        <source>chain %1</source>
        <translation>체인 %1</translation>
    </message>
    <message>
        <source>%1 (chain %2)</source>
        <comment>name, number</comment>
        <translation>%1(체인 %2)</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Accounts</name>
    <message>
        <source>your key file</source>
        <translation>사용자의 키 파일</translation>
    </message>
    <message>
        <source>your connected account</source>
        <translation>연결된 사용자의 계정</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Actions</name>
    <message>
        <source>Everywhere</source>
        <translation>어디서나</translation>
    </message>
    <message>
        <source>In the list of chains</source>
        <translation>체인 목록에서</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>차트에서</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ActivityModel</name>
    <message>
        <source>%1, ripe %2</source>
        <comment>state, moment</comment>
        <translation>%1, 만기 %2</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>가격 없음</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 %5 %6</source>
        <comment>moment, what, protocol, amount, price, state</comment>
        <translation>%1: %2, %3, %4 %5 %6</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>보상</translation>
    </message>
    <message>
        <source>Made for the account</source>
        <comment>tokens</comment>
        <translation>계정에 발행됨</translation>
    </message>
    <message>
        <source>Given back</source>
        <comment>tokens</comment>
        <translation>반환됨</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>tokens</comment>
        <translation>받음</translation>
    </message>
    <message>
        <source>Sent away</source>
        <comment>tokens</comment>
        <translation>보냄</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>no price, reason</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::AddressListModel</name>
    <message>
        <source>It begins and ends like %1 (%2), and is another address. Compare every digit.</source>
        <translation>%1(%2)와 처음과 끝이 같지만 다른 주소입니다. 모든 자리를 비교하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n more digit(s)</source>
        <comment>of an address</comment>
        <translation>
            <numerusform>%n자리 더</numerusform>
        </translation>
    </message>
    <message>
        <source>Written without a checksum: no mistyped digit would be found. Compare it.</source>
        <translation>체크섬 없이 쓰였습니다. 잘못 입력한 자리를 찾을 수 없으니 비교하세요.</translation>
    </message>
    <message>
        <source>Its checksum fits, by EIP-1191 for chain %1.</source>
        <translation>체크섬이 맞습니다(체인 %1의 EIP-1191).</translation>
    </message>
    <message>
        <source>Its checksum fits (EIP-55).</source>
        <translation>체크섬이 맞습니다(EIP-55).</translation>
    </message>
    <message>
        <source>A chain is given by its number, as 8453; none means every chain.</source>
        <translation>체인은 8453처럼 번호로 적습니다. 비우면 모든 체인입니다.</translation>
    </message>
    <message>
        <source>It is in the list already, as %1.</source>
        <translation>이미 목록에 %1(으)로 있습니다.</translation>
    </message>
    <message>
        <source>The list is full.</source>
        <translation>목록이 가득 찼습니다.</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::AlertCenter</name>
    <message>
        <source>A time is written as 2026-11-21 10:00, in UTC.</source>
        <translation>시각은 2026-11-21 10:00처럼 UTC로 씁니다.</translation>
    </message>
    <message>
        <source>A window ends after it begins.</source>
        <translation>기간은 시작한 뒤에 끝나야 합니다.</translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <comment>two moments</comment>
        <translation>%1 ~ %2 UTC</translation>
    </message>
    <message numerus="yes">
        <source>%1, again every %n day(s)</source>
        <comment>from … to …</comment>
        <translation>
            <numerusform>%1, %n일마다 다시</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, over</source>
        <comment>from … to …</comment>
        <translation>%1, 끝남</translation>
    </message>
    <message>
        <source>All chains</source>
        <translation>모든 체인</translation>
    </message>
    <message>
        <source>It is watched already.</source>
        <translation>이미 지켜보고 있습니다.</translation>
    </message>
    <message>
        <source>account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>거래</translation>
    </message>
    <message>
        <source>all chains</source>
        <translation>모든 체인</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>an account or a transaction, on a chain</comment>
        <translation>%2의 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) would have been told.</source>
        <translation>
            <numerusform>메시지 %n개를 알렸을 것입니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::AppSettings</name>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>&quot;%1&quot; 설정은 없습니다.</translation>
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
        <translation>목표의 %1, 최대의 %2</translation>
    </message>
    <message>
        <source>Over %1, %2 of its blocks seen</source>
        <comment>time, share</comment>
        <translation>%1 동안, 블록의 %2를 봄</translation>
    </message>
    <message>
        <source>Over %1, all blocks seen</source>
        <comment>time</comment>
        <translation>%1 동안, 모든 블록을 봄</translation>
    </message>
    <message>
        <source>Block %1, %2 ago</source>
        <translation>블록 %1, %2 전</translation>
    </message>
    <message>
        <source>Budget: %1 requests a block</source>
        <translation>예산: 블록당 요청 %1개</translation>
    </message>
    <message>
        <source>%1 of %2 requests a block</source>
        <comment>asked, budget</comment>
        <translation>블록당 요청 %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>The last %n minute(s):</source>
        <translation>
            <numerusform>최근 %n분:</numerusform>
        </translation>
    </message>
    <message>
        <source>others</source>
        <comment>rollups</comment>
        <translation>기타</translation>
    </message>
    <message>
        <source>Not known: the blob parameters changed, and no node told how</source>
        <translation>알 수 없음: blob 매개변수가 바뀌었으나 어떻게 바뀌었는지 알려 준 노드가 없음</translation>
    </message>
    <message>
        <source>The blob parameters changed, and no node told how.</source>
        <translation>blob 매개변수가 바뀌었으나 어떻게 바뀌었는지 알려 준 노드가 없습니다.</translation>
    </message>
    <message>
        <source>%1 blocks; whole blocks asked for: %2; heads: %3; finality: %4; fees: %5; connecting: %6; forks: %7; other: %8; contracts (not in this budget): %9</source>
        <translation>블록 %1개, 요청한 전체 블록: %2, 헤드: %3, 완결성: %4, 수수료: %5, 연결: %6, 포크: %7, 기타: %8, 컨트랙트(이 예산에 포함되지 않음): %9</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>block and its age, operators</comment>
        <translation>%1, 출처 %2</translation>
    </message>
    <message>
        <source>Above the reserve price: demand alone moves the fee</source>
        <translation>최저 가격보다 높음: 수요만으로 수수료가 움직임</translation>
    </message>
    <message>
        <source>Below the reserve price of %1, a sixteenth of the base fee: the fee does not fall, and each blob raises it</source>
        <translation>최저 가격 %1(기본 수수료의 16분의 1)보다 낮음: 수수료는 내려가지 않고 블롭마다 오름</translation>
    </message>
    <message>
        <source>Below the reserve price, a sixteenth of the base fee: the fee does not fall, and each blob raises it</source>
        <translation>최저 가격(기본 수수료의 16분의 1)보다 낮음: 수수료는 내려가지 않고 블롭마다 오름</translation>
    </message>
    <message>
        <source>All blobs of 24 h</source>
        <translation>24시간의 모든 블롭</translation>
    </message>
    <message>
        <source>All blobs of 1 h</source>
        <translation>1시간의 모든 블롭</translation>
    </message>
    <message>
        <source>All blobs of %1, not yet 24 h</source>
        <comment>time</comment>
        <translation>%1 동안의 모든 블롭(아직 24시간 아님)</translation>
    </message>
    <message>
        <source>All blobs of %1, not yet 1 h</source>
        <comment>time</comment>
        <translation>%1 동안의 모든 블롭(아직 1시간 아님)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>US dollars, time and coverage</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Transactions are not read, so no blob has an owner.</source>
        <translation>트랜잭션을 읽지 않아 블롭의 주인을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>No rollup posted a blob in the %1 that were read.</source>
        <comment>time</comment>
        <translation>읽은 %1 동안 블롭을 게시한 롤업이 없습니다.</translation>
    </message>
    <message>
        <source>No rollup is known to have posted in the %1 that were read.</source>
        <comment>time</comment>
        <translation>읽은 %1 동안 게시한 것으로 알려진 롤업이 없습니다.</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::BlobShareModel</name>
    <message numerus="yes">
        <source>mean %1, 95 % within %2, longest %3 (%n interval(s))</source>
        <translation>
            <numerusform>평균 %1, 95 %는 %2 이내, 최장 %3 (간격 %n개)</numerusform>
        </translation>
    </message>
    <message>
        <source>Last batch in block %1, %2
24 h: %3
30 d: %4</source>
        <translation>마지막 배치: 블록 %1, %2
24시간: %3
30일: %4</translation>
    </message>
    <message>
        <source>Blocks after it were not read: there may be a newer one.</source>
        <translation>그 뒤의 블록을 읽지 못했습니다. 더 새로운 것이 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>L2BEAT&apos;s rule (z from 15 on) has held since %1</source>
        <translation>L2BEAT의 규칙(z 15 이상)에 %1부터 해당합니다</translation>
    </message>
    <message>
        <source>L2BEAT&apos;s rule (z from 15 on) would hold from %1 on, if no batch comes before</source>
        <translation>그 전에 배치가 없으면 L2BEAT의 규칙(z 15 이상)에 %1부터 해당합니다</translation>
    </message>
    <message>
        <source>%1 the blobs&apos; price. All bytes count as non-zero, so it is an upper bound.</source>
        <translation>블롭 가격의 %1. 모든 바이트를 0이 아닌 것으로 치므로 상한입니다.</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>귀속되지 않음</translation>
    </message>
    <message>
        <source>In blocks that were not read</source>
        <translation>읽지 않은 블록에 있음</translation>
    </message>
    <message>
        <source>Of all senders</source>
        <translation>모든 보낸 이</translation>
    </message>
    <message>
        <source>%1: %2 of the blobs, %3 an hour, last batch %4 ago</source>
        <translation>%1: 블롭의 %2, 시간당 %3, 마지막 배치 %4 전</translation>
    </message>
    <message>
        <source>Its file names no sender, and these carry no blobs: anybody can have sent them, so neither rule is applied.</source>
        <translation>이 체인의 파일에 발신자가 적혀 있지 않고 blob도 없습니다. 누구나 보낼 수 있으므로 어느 규칙도 적용하지 않습니다.</translation>
    </message>
    <message>
        <source>It wants 59 days of history; less than that was read here, so it is no alarm.</source>
        <translation>59일의 이력이 필요하지만 여기서 읽은 것은 그보다 적으므로 경보가 아닙니다.</translation>
    </message>
    <message>
        <source>Not known: the chain and its blobs were not both watched over nearly all of this time, or the blob fee is not known.</source>
        <translation>알 수 없음: 이 기간 거의 내내 체인과 blob을 함께 지켜보지 않았거나 blob 수수료를 알 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::BlobWords</name>
    <message>
        <source>%1 ×</source>
        <comment>so many times</comment>
        <translation>%1배</translation>
    </message>
    <message>
        <source>No price of ether is known, so nothing is shown in US dollars.</source>
        <translation>이더 가격을 알 수 없어 달러로는 표시하지 않습니다.</translation>
    </message>
    <message>
        <source>1 ETH = %1 (%2, %3 ago)</source>
        <comment>price, source, age</comment>
        <translation>1 ETH = %1 (%2, %3 전)</translation>
    </message>
    <message>
        <source>%1: %2 blobs a block wanted, %3 at most</source>
        <comment>fork, target, maximum</comment>
        <translation>%1: 블록당 목표 %2개, 최대 %3개</translation>
    </message>
    <message>
        <source>No later one is known.</source>
        <translation>이후 일정은 알려지지 않았습니다.</translation>
    </message>
    <message>
        <source>From %1: %2 wanted, %3 at most</source>
        <comment>moment, target, maximum</comment>
        <translation>%1부터: 목표 %2개, 최대 %3개</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::BlockTapeModel</name>
    <message>
        <source>Block %1, %2 ago, %3 transactions, gas %4, base fee %5</source>
        <translation>블록 %1, %2 전, 트랜잭션 %3건, 가스 %4, 기본 수수료 %5</translation>
    </message>
    <message>
        <source>%1; rolled back</source>
        <translation>%1; 롤백됨</translation>
    </message>
    <message>
        <source>%1; rolled back, replaced by %2</source>
        <translation>%1; 롤백됨, %2(으)로 대체</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Bridge</name>
    <message>
        <source>Live nodes</source>
        <translation>실시간 노드</translation>
    </message>
    <message>
        <source>Reconstruction, not live</source>
        <translation>재구성, 실시간 아님</translation>
    </message>
    <message>
        <source>Recording, not live</source>
        <translation>기록, 실시간 아님</translation>
    </message>
    <message>
        <source>Offline, a recording</source>
        <translation>오프라인, 기록</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>오프라인</translation>
    </message>
    <message>
        <source>No connection is opened; what is shown was stored before.</source>
        <translation>연결하지 않습니다. 보이는 것은 이전에 저장된 것입니다.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position on a tape</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 at %2×</source>
        <comment>position, speed</comment>
        <translation>%1, %2배속</translation>
    </message>
    <message>
        <source>The recording is over</source>
        <translation>기록이 끝났습니다</translation>
    </message>
    <message>
        <source>No chain is watched</source>
        <translation>지켜보는 체인 없음</translation>
    </message>
    <message>
        <source>No node answers</source>
        <translation>응답하는 노드 없음</translation>
    </message>
    <message>
        <source>Live nodes of %1 of %2 chains</source>
        <comment>answered, watched</comment>
        <translation>체인 %2개 중 %1개의 실시간 노드</translation>
    </message>
    <message numerus="yes">
        <source>None of %n node(s) answered. Shown instead: %1</source>
        <comment>a recording</comment>
        <translation>
            <numerusform>노드 %n개 중 응답한 것이 없습니다. 대신 표시: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown instead of live nodes: %1</source>
        <comment>a recording</comment>
        <translation>실시간 노드 대신 표시: %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>연결 중</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::CardText</name>
    <message>
        <source>no proxy that is known</source>
        <translation>알려진 프록시 없음</translation>
    </message>
    <message>
        <source>%1; code replaced since your last visit</source>
        <translation>%1; 지난 방문 뒤 코드가 바뀜</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>nothing is owed</source>
        <translation>갚을 것 없음</translation>
    </message>
    <message>
        <source>%1: owes %2, holds %3</source>
        <translation>%1: 지급할 %2, 보유 %3</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>알 수 없음: %1</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>건전</translation>
    </message>
    <message>
        <source>With care</source>
        <translation>주의</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>지금은 안 됨</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>읽는 중</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>not open to everybody</source>
        <translation>누구에게나 열려 있지 않음</translation>
    </message>
    <message>
        <source>open</source>
        <translation>열림</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 전</translation>
    </message>
    <message>
        <source>%1 of all that is locked</source>
        <translation>전체 잠금의 %1</translation>
    </message>
    <message>
        <source>%1: %2 blocks made</source>
        <comment>sequencer</comment>
        <translation>%1: 블록 %2개 생성</translation>
    </message>
    <message>
        <source>Typed in by you, not in Rollscope&apos;s registry: check the address with its publisher</source>
        <translation>직접 입력한 주소이며 Rollscope 등록부에 없습니다. 발행자에게서 주소를 확인하세요</translation>
    </message>
    <message>
        <source>%1: %2 blocks made, re-commits: %3</source>
        <comment>sequencer</comment>
        <translation>%1: 블록 %2개 생성, 재커밋: %3</translation>
    </message>
    <message>
        <source>%1 of the blocks (locks are not known)</source>
        <translation>블록의 %1 (예치량은 알 수 없음)</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChainCatalog</name>
    <message>
        <source>%1, %2</source>
        <comment>stack, network</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChainDetail</name>
    <message>
        <source>%1, verified</source>
        <comment>block hash</comment>
        <translation>%1, 검증됨</translation>
    </message>
    <message>
        <source>%1, cannot be verified</source>
        <comment>block hash</comment>
        <translation>%1, 검증할 수 없음</translation>
    </message>
    <message>
        <source>%1, false</source>
        <comment>block hash</comment>
        <translation>%1, 거짓</translation>
    </message>
    <message>
        <source>%1, not verified</source>
        <comment>block hash</comment>
        <translation>%1, 검증 안 됨</translation>
    </message>
    <message>
        <source>%1, %2 of the limit</source>
        <comment>gas, share</comment>
        <translation>%1, 한도의 %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>rates over 10 s, 1 min, 1 h</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>blocks, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, 95% within %2</source>
        <translation>%1, 95%가 %2 이내</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>받음 %1, 보냄 %2</translation>
    </message>
    <message>
        <source>%1, %2 being fetched</source>
        <translation>%1, %2개 가져오는 중</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stack, network</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>state, time</comment>
        <translation>%1, %2 동안</translation>
    </message>
    <message>
        <source>%1 without a block; %2 is a halt</source>
        <comment>time, time</comment>
        <translation>블록 없이 %1, %2이면 중단</translation>
    </message>
    <message>
        <source>sequencing window ends in %1</source>
        <translation>시퀀싱 기간 종료까지 %1</translation>
    </message>
    <message>
        <source>forced inclusion from %1 on</source>
        <translation>강제 포함까지 %1</translation>
    </message>
    <message>
        <source>last rollback %1 ago: %2 blocks, %3 of %4 transactions back</source>
        <comment>time, depth, number, number</comment>
        <translation>마지막 롤백 %1 전: 블록 %2개, 트랜잭션 %4건 중 %3건 복귀</translation>
    </message>
    <message>
        <source>%1 without a block; whether it halted, nobody tells</source>
        <comment>time</comment>
        <translation>%1 동안 블록 없음; 중단 여부를 알려 주는 곳이 없음</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <comment>rates, share of the blocks</comment>
        <translation>%1 (%2 관측)</translation>
    </message>
    <message numerus="yes">
        <source>%1 block(s)</source>
        <comment>number</comment>
        <translation>
            <numerusform>%1블록</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without a block; %2 is a halt, as one operator alone can tell</source>
        <comment>time, time</comment>
        <translation>블록 없이 %1; 확인할 수 있는 운영자가 한 곳뿐이라 %2이면 중단</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rate, time that it is of</comment>
        <translation>%1(%2)</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChainFilterModel</name>
    <message>
        <source>No stage</source>
        <translation>단계 없음</translation>
    </message>
    <message>
        <source>Stage under review</source>
        <translation>단계 검토 중</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>단계 %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>즐겨찾기</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChainHistory</name>
    <message>
        <source>not watched then</source>
        <comment>reason of a gap</comment>
        <translation>당시 관찰하지 않음</translation>
    </message>
    <message>
        <source>no endpoint answered</source>
        <comment>reason of a gap</comment>
        <translation>응답한 엔드포인트 없음</translation>
    </message>
    <message>
        <source>no blocks came</source>
        <comment>reason of a gap</comment>
        <translation>블록이 오지 않음</translation>
    </message>
    <message>
        <source>blocks not fetched</source>
        <comment>reason of a gap</comment>
        <translation>가져오지 못한 블록</translation>
    </message>
    <message>
        <source>means over %1</source>
        <translation>%1 평균</translation>
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
            <numerusform>예비 %n개 더</numerusform>
        </translation>
    </message>
    <message>
        <source>No endpoint is configured</source>
        <translation>설정된 엔드포인트가 없습니다</translation>
    </message>
    <message>
        <source>%1, %2, %3 transactions per second</source>
        <translation>%1, %2, 초당 트랜잭션 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>times cheaper than Ethereum</comment>
        <translation>%1배</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChartExport</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1에 쓸 수 없습니다: %2. 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>There is no chart to draw.</source>
        <translation>그릴 차트가 없습니다.</translation>
    </message>
    <message>
        <source>The picture could not be drawn; make the window smaller.</source>
        <translation>그림을 그릴 수 없습니다. 창을 더 작게 하세요.</translation>
    </message>
    <message>
        <source>There is nothing to write yet: no figures have come.</source>
        <translation>아직 쓸 것이 없습니다. 수치가 오지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>시각</translation>
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
        <translation>초</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>ms</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>시간</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>분</translation>
    </message>
    <message>
        <source>%1, %2: nothing is known.</source>
        <comment>chart, range</comment>
        <translation>%1, %2: 알려진 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1, %2: %3 at the end, between %4 and %5.</source>
        <comment>chart, range, values</comment>
        <translation>%1, %2: 끝에서 %3, %4에서 %5 사이.</translation>
    </message>
    <message>
        <source>As at the start.</source>
        <translation>시작과 같습니다.</translation>
    </message>
    <message>
        <source>%1% above the start.</source>
        <translation>시작보다 %1% 높습니다.</translation>
    </message>
    <message>
        <source>%1% below the start.</source>
        <translation>시작보다 %1% 낮습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s).</source>
        <translation>
            <numerusform>공백 %n개.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (%3% known)</source>
        <comment>line, mean, share</comment>
        <translation>%1 %2 (%3% 알려짐)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>line, mean</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mean over the range, lowest first: %1.</source>
        <translation>구간 평균, 낮은 순: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>chart, line</comment>
        <translation>%2의 %1</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>why there are no figures, moment</comment>
        <translation>%1, %2까지</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>값 없음</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::CommandList</name>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>이동</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::CostFacts</name>
    <message>
        <source>Unsafe: the sequencer&apos;s word</source>
        <translation>Unsafe: 시퀀서의 말</translation>
    </message>
    <message>
        <source>Safe: posted to layer 1</source>
        <translation>Safe: 레이어 1에 게시됨</translation>
    </message>
    <message>
        <source>Finalized on layer 1</source>
        <translation>레이어 1에서 최종 확정</translation>
    </message>
    <message>
        <source>Committed to layer 1</source>
        <translation>레이어 1에 커밋됨</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>증명됨</translation>
    </message>
    <message>
        <source>Executed: withdrawals can go</source>
        <translation>실행됨: 출금 가능</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <comment>time</comment>
        <translation>%1 뒤</translation>
    </message>
    <message>
        <source>at most %1 behind</source>
        <comment>time</comment>
        <translation>최대 %1 뒤</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>block, lag</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A withdrawal can be challenged for</source>
        <translation>출금 이의 제기 기간</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>전송</translation>
    </message>
    <message>
        <source>ERC-20 transfer</source>
        <translation>ERC-20 전송</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>스왑</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>USD, amount</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>amount</comment>
        <translation>최소 %1</translation>
    </message>
    <message>
        <source>%1 of it for layer 1</source>
        <comment>share</comment>
        <translation>그중 %1은 레이어 1 몫</translation>
    </message>
    <message>
        <source>%1 without the data fee</source>
        <comment>amount</comment>
        <translation>데이터 수수료 제외 %1</translation>
    </message>
    <message>
        <source>A swap on Ethereum costs</source>
        <translation>이더리움의 스왑 비용</translation>
    </message>
    <message>
        <source>%1 times as much</source>
        <comment>number</comment>
        <translation>%1배</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>No price in USD</source>
        <translation>달러 가격 없음</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>조회</translation>
    </message>
    <message>
        <source>%1 ago, %2</source>
        <comment>time, operator</comment>
        <translation>%1 전, %2</translation>
    </message>
    <message>
        <source>%1 of the blocks</source>
        <comment>share</comment>
        <translation>블록의 %1</translation>
    </message>
    <message>
        <source>not in one token</source>
        <translation>같은 토큰이 아님</translation>
    </message>
    <message>
        <source>layer 1 is not watched</source>
        <translation>레이어 1을 지켜보지 않음</translation>
    </message>
    <message>
        <source>Fees, last hour</source>
        <translation>수수료, 지난 1시간</translation>
    </message>
    <message>
        <source>Rent on layer 1, last hour</source>
        <translation>레이어 1 임차료, 지난 1시간</translation>
    </message>
    <message>
        <source>Left, last hour</source>
        <translation>남은 금액, 지난 1시간</translation>
    </message>
    <message>
        <source>Fees over %1</source>
        <comment>time</comment>
        <translation>%1 동안의 수수료</translation>
    </message>
    <message>
        <source>Rent on layer 1, last day</source>
        <translation>레이어 1 임차료, 지난 하루</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>단계</translation>
    </message>
    <message>
        <source>%1, L2BEAT as of %2</source>
        <comment>stage, date</comment>
        <translation>%1, L2BEAT %2 기준</translation>
    </message>
    <message>
        <source>Sequencers</source>
        <translation>시퀀서</translation>
    </message>
    <message>
        <source>one, as this stack has it</source>
        <translation>하나 (이 스택의 구조)</translation>
    </message>
    <message>
        <source>the chain does not tell</source>
        <translation>체인이 알려 주지 않음</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>풀에 있음</translation>
    </message>
    <message>
        <source>not in the pool&apos;s contract</source>
        <translation>풀 계약에 없음</translation>
    </message>
    <message>
        <source>%1, %2 blocks</source>
        <comment>share, number</comment>
        <translation>%1, 블록 %2개</translation>
    </message>
    <message>
        <source>More than half is made by</source>
        <translation>절반 초과를 만드는 수</translation>
    </message>
    <message>
        <source>%1 of the last day&apos;s blocks are known</source>
        <comment>share</comment>
        <translation>지난 하루 블록의 %1이 알려짐</translation>
    </message>
    <message>
        <source>no feed tells one for %1, or Ethereum is not watched</source>
        <comment>token</comment>
        <translation>%1의 피드가 없거나 이더리움을 지켜보지 않습니다</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <comment>token</comment>
        <translation>%1 가격</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <comment>feed, time</comment>
        <translation>%1, %2 전</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>amount</comment>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>without tips, with the gas of messages from layer 1</source>
        <translation>팁은 빠져 있고, 레이어 1에서 온 메시지의 가스가 들어 있음</translation>
    </message>
    <message>
        <source>over a metered connection no transactions of layer 1 are read</source>
        <translation>종량제 연결에서는 레이어 1의 트랜잭션을 읽지 않음</translation>
    </message>
    <message>
        <source>the transactions of some blocks were not read</source>
        <translation>일부 블록의 트랜잭션을 읽지 못함</translation>
    </message>
    <message>
        <source>its data goes elsewhere (%1), that bill is not known</source>
        <comment>data layer</comment>
        <translation>데이터는 다른 곳(%1)에 두며, 그 요금은 알 수 없음</translation>
    </message>
    <message>
        <source>the registry does not say all that it posts</source>
        <translation>무엇을 게시하는지 레지스트리에 다 나와 있지 않음</translation>
    </message>
    <message>
        <source>blobs alone, no receipt of its postings was read yet</source>
        <translation>블롭만, 게시의 영수증은 아직 읽지 않음</translation>
    </message>
    <message>
        <source>postings: %1, receipts read: %2</source>
        <translation>게시: %1, 읽은 영수증: %2</translation>
    </message>
    <message>
        <source>of two figures that are not complete: it may be more or less</source>
        <translation>완전하지 않은 두 수치의 차이: 더 많거나 적을 수 있음</translation>
    </message>
    <message>
        <source>the rent is not known as a whole</source>
        <translation>임차료 전체를 알 수 없음</translation>
    </message>
    <message>
        <source>some blocks tell no base fee</source>
        <translation>일부 블록에 기본 수수료가 없음</translation>
    </message>
    <message>
        <source>fees and rent were not seen over the same time</source>
        <translation>수수료와 임차료를 본 시간이 서로 다름</translation>
    </message>
    <message>
        <source>too many blocks were not seen</source>
        <translation>보지 못한 블록이 너무 많음</translation>
    </message>
    <message>
        <source>Fees, last day</source>
        <translation>수수료, 지난 하루</translation>
    </message>
    <message>
        <source>Rent on layer 1 over %1</source>
        <comment>time</comment>
        <translation>%1 동안의 레이어 1 임차료</translation>
    </message>
    <message>
        <source>Left, last day</source>
        <translation>남은 금액, 지난 하루</translation>
    </message>
    <message>
        <source>Left over %1</source>
        <comment>time</comment>
        <translation>%1 동안 남은 금액</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::DroppedTxModel</name>
    <message>
        <source>did not come back</source>
        <translation>돌아오지 않음</translation>
    </message>
    <message>
        <source>Transaction %1, dropped, did not come back</source>
        <translation>트랜잭션 %1, 버려짐, 돌아오지 않음</translation>
    </message>
    <message>
        <source>Transaction %1, dropped, back in block %2</source>
        <translation>트랜잭션 %1, 버려짐, 블록 %2에서 복귀</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::EndpointEditor</name>
    <message>
        <source>pushes new blocks</source>
        <translation>새 블록을 밀어 줌</translation>
    </message>
    <message>
        <source>is asked for new blocks</source>
        <translation>새 블록을 물어야 함</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>묻는 중 …</translation>
    </message>
    <message>
        <source>This node serves chain %1, not %2.</source>
        <translation>이 노드는 체인 %2이(가) 아니라 %1을(를) 제공합니다.</translation>
    </message>
    <message>
        <source>This is a node of %1 (chain %2): %3</source>
        <translation>%1(체인 %2)의 노드입니다: %3</translation>
    </message>
    <message>
        <source>This is a node of chain %1, which Rollscope does not know: %2</source>
        <translation>Rollscope가 모르는 체인 %1의 노드입니다: %2</translation>
    </message>
    <message>
        <source>Test the address first.</source>
        <translation>먼저 주소를 시험하세요.</translation>
    </message>
    <message>
        <source>Give the chain a name of letters and digits.</source>
        <translation>글자와 숫자로 된 체인 이름을 적으세요.</translation>
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
        <translation>예비</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>연결 중</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>침묵</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>요청 제한</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>닿지 않음</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>제외됨</translation>
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
            <numerusform>%Ln블록 뒤처짐</numerusform>
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
        <translation>마지막 오류: %1</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::EvidenceModel</name>
    <message>
        <source>at the end</source>
        <comment>evidence</comment>
        <translation>끝에</translation>
    </message>
    <message>
        <source>at the start</source>
        <comment>evidence</comment>
        <translation>시작에</translation>
    </message>
    <message>
        <source>%1 %2: %3, block %4, arrived %5</source>
        <comment>operator, when, state, block, time</comment>
        <translation>%1 %2: %3, 블록 %4, 도착 %5</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::FindingModel</name>
    <message>
        <source>Blocks: %1</source>
        <translation>막음: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>경고: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>참고: %1</translation>
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
        <translation>%1초</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1분 %2초</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1시간 %2분</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1일 %2시간</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1일</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::IncidentDetail</name>
    <message>
        <source>not yet</source>
        <translation>아직 아님</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>first dropped block</comment>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>last block before, first block after</comment>
        <translation>%1에서 %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>last block before</comment>
        <translation>%1 뒤</translation>
    </message>
    <message>
        <source>The public was told %1 after it began.</source>
        <translation>시작하고 %1 뒤에 공개되었습니다.</translation>
    </message>
    <message>
        <source>Rollscope was %1 earlier.</source>
        <translation>Rollscope가 %1 빨랐습니다.</translation>
    </message>
    <message>
        <source>The operator was %1 earlier.</source>
        <translation>운영자가 %1 빨랐습니다.</translation>
    </message>
    <message>
        <source>%1 blocks, %2</source>
        <comment>depth, time</comment>
        <translation>%1 블록, %2</translation>
    </message>
    <message>
        <source>%1 blocks</source>
        <translation>%1 블록</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>적어도 %1</translation>
    </message>
    <message>
        <source>%1 dropped, %2 of them back</source>
        <comment>transactions</comment>
        <translation>%1건 버려짐, 그중 %2건 복귀</translation>
    </message>
    <message>
        <source>%1; of %2 only the number is known</source>
        <comment>transactions</comment>
        <translation>%1; %2건은 수만 알려짐</translation>
    </message>
    <message>
        <source>From public facts, not seen by Rollscope: %1</source>
        <translation>공개된 사실, Rollscope가 본 것은 아님: %1</translation>
    </message>
    <message>
        <source>Found by the same detectors in a tape that was reconstructed from public facts.</source>
        <translation>공개된 사실로 재구성한 테이프에서 같은 감지기가 찾았습니다.</translation>
    </message>
    <message>
        <source>Found by an earlier run of Rollscope on this machine.</source>
        <translation>이 기기에서 이전에 실행한 Rollscope가 찾았습니다.</translation>
    </message>
    <message>
        <source>Found by this run of Rollscope.</source>
        <translation>이번에 실행한 Rollscope가 찾았습니다.</translation>
    </message>
    <message>
        <source>It closes after %1 without trouble.</source>
        <comment>time</comment>
        <translation>%1 동안 문제가 없으면 닫힙니다.</translation>
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
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>지속</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>심각도</translation>
    </message>
    <message>
        <source>Rollscope told at</source>
        <translation>Rollscope가 알린 시각</translation>
    </message>
    <message>
        <source>Told after</source>
        <translation>알리기까지</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>깊이</translation>
    </message>
    <message>
        <source>Common ancestor</source>
        <translation>공통 조상</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>트랜잭션</translation>
    </message>
    <message>
        <source>Together with others</source>
        <translation>다른 체인과 함께</translation>
    </message>
    <message>
        <source>The operator&apos;s notice</source>
        <translation>운영자의 공지</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>증거</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>운영자</translation>
    </message>
    <message>
        <source>Showed</source>
        <translation>보인 상태</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>블록</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>해시</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>When</source>
        <translation>시점</translation>
    </message>
    <message>
        <source>Transactions that did not come back</source>
        <translation>돌아오지 않은 트랜잭션</translation>
    </message>
    <message>
        <source>and %1 more; the JSON file has them</source>
        <comment>hashes</comment>
        <translation>그 밖에 %1건; JSON 파일에 있습니다</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>This window has no engine to write the record.</source>
        <translation>이 창에는 기록을 쓸 엔진이 없습니다.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1에 쓸 수 없습니다: %2. 다른 폴더를 고르세요.</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::IncidentListModel</name>
    <message>
        <source>%1, %2: %3, began %4</source>
        <comment>chain, kind, what, when</comment>
        <translation>%1, %2: %3, 시작 %4</translation>
    </message>
    <message>
        <source>%1; still open</source>
        <translation>%1; 아직 진행 중</translation>
    </message>
    <message>
        <source>%1; recovering</source>
        <translation>%1, 회복 중</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::IncidentSource</name>
    <message>
        <source>Only the newest %1 kept incidents are shown.</source>
        <translation>저장된 사건 중 최근 %1건만 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::KeyListModel</name>
    <message>
        <source>The file does not say whose key it has.</source>
        <translation>파일에 누구의 키인지 적혀 있지 않습니다.</translation>
    </message>
    <message>
        <source>%1, takes %2 of memory to open</source>
        <comment>scrypt, size</comment>
        <translation>%1, 여는 데 메모리 %2 필요</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::KeyMaker</name>
    <message>
        <source>Word %1 is another one. Look at what you wrote down.</source>
        <translation>단어 %1이(가) 다릅니다. 적어 둔 것을 보세요.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1을(를) 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 is no key file: %2</source>
        <translation>%1은(는) 키 파일이 아닙니다: %2</translation>
    </message>
    <message>
        <source>Each of the rules below has to hold.</source>
        <translation>아래의 규칙을 모두 지켜야 합니다.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>두 비밀번호가 같지 않습니다.</translation>
    </message>
    <message>
        <source>This run keeps nothing: there is no folder for key files.</source>
        <translation>이번 실행은 아무것도 보관하지 않습니다. 키 파일을 둘 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>%1 so far, about %2 expected on this machine</source>
        <comment>durations</comment>
        <translation>지금까지 %1, 이 컴퓨터에서 예상 약 %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>duration</comment>
        <translation>지금까지 %1</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ParameterModel</name>
    <message>
        <source>Type first: %1</source>
        <translation>먼저 입력하세요: %1</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::PdfSheet</name>
    <message>
        <source>The page cannot be drawn while its window is hidden.</source>
        <translation>창이 숨겨져 있는 동안에는 페이지를 그릴 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>%1에 쓸 수 없습니다: %2. 다른 폴더를 고르세요.</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::PositionModel</name>
    <message>
        <source>%1, in %2</source>
        <comment>moment, duration</comment>
        <translation>%1, %2 뒤</translation>
    </message>
    <message>
        <source>The queue does not hold enough for it now</source>
        <translation>지금은 대기열에 충분하지 않습니다</translation>
    </message>
    <message>
        <source>%1, %2 %3 of %4: %5, %6. %7</source>
        <comment>protocol, kind, number, account, amount, when it is ripe, note</comment>
        <translation>%1, %4의 %2 %3: %5, %6. %7</translation>
    </message>
    <message>
        <source>The queue holds enough for all that it owes</source>
        <translation>대기열에 갚아야 할 전체를 위한 충분한 양이 있습니다</translation>
    </message>
    <message>
        <source>The queue holds %1; what is owed before it is not known</source>
        <translation>대기열에는 %1이(가) 있습니다. 그 앞에 갚아야 할 양은 알 수 없습니다</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a protocol was told, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>position, what its protocol was told</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of position, its number</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ProtocolCardModel</name>
    <message>
        <source>%1 on %2: %3. %4 Exit %5, rate over 30 days %6.</source>
        <comment>protocol, chain, health, reason, time, rate</comment>
        <translation>%2의 %1: %3. %4 나가기 %5, 30일 수익률 %6.</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ProtocolDetail</name>
    <message>
        <source>Its sequencer</source>
        <translation>운영하는 시퀀서</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>집중도</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>7 d %1, 30 d %2, 90 d %3</source>
        <translation>7일 %1, 30일 %2, 90일 %3</translation>
    </message>
    <message>
        <source>A year, by the contract&apos;s rate</source>
        <translation>연율, 컨트랙트 환율 기준</translation>
    </message>
    <message>
        <source>A year, by reward events</source>
        <translation>연율, 보상 이벤트 기준</translation>
    </message>
    <message>
        <source>A year, as it claims</source>
        <translation>연율, 스스로 주장한 값</translation>
    </message>
    <message>
        <source>A share gives back</source>
        <translation>지분이 돌려주는 양</translation>
    </message>
    <message>
        <source>%1 of its rate</source>
        <comment>percent</comment>
        <translation>비율의 %1</translation>
    </message>
    <message>
        <source>Everything staked</source>
        <translation>전체 스테이킹</translation>
    </message>
    <message>
        <source>owes %1, holds %2</source>
        <comment>exit queue</comment>
        <translation>지급할 %1, 보유 %2</translation>
    </message>
    <message>
        <source>Exit queue</source>
        <translation>출금 대기열</translation>
    </message>
    <message>
        <source>Who leaves now may have to wait for more to come in</source>
        <translation>지금 나가면 자금이 더 들어올 때까지 기다려야 할 수 있습니다</translation>
    </message>
    <message>
        <source>Last reward</source>
        <translation>마지막 보상</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 전</translation>
    </message>
    <message>
        <source>Who can replace %1</source>
        <comment>contract</comment>
        <translation>%1을(를) 교체할 수 있는 자</translation>
    </message>
    <message>
        <source>Its code was replaced since your last visit</source>
        <translation>지난 방문 뒤 코드가 바뀌었습니다</translation>
    </message>
    <message>
        <source>The code is the one that was read</source>
        <translation>읽어 본 그 코드입니다</translation>
    </message>
    <message>
        <source>Block %1 by %2, %3</source>
        <translation>%2의 블록 %1, %3</translation>
    </message>
    <message>
        <source>Rollscope watches this one: positions and health are read, nothing is signed. Its calls can be written for another wallet with “rollscope stake plan”.</source>
        <translation>Rollscope는 이것을 지켜보기만 합니다. 포지션과 상태는 읽지만 서명은 하지 않습니다. “rollscope stake plan”으로 다른 지갑에 쓸 호출을 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>It could not be read: %1. It is tried again by itself while this page is open.</source>
        <comment>why</comment>
        <translation>읽지 못했습니다: %1. 이 페이지가 열려 있는 동안 저절로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>서로 다릅니다</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ReportFigures</name>
    <message>
        <source>others</source>
        <comment>chains</comment>
        <translation>기타</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ReviewReader</name>
    <message>
        <source>The ABI is larger than 1 MB.</source>
        <translation>ABI가 1 MB보다 큽니다.</translation>
    </message>
    <message numerus="yes">
        <source>Calldata, %n byte(s): which contract is called, and on which chain?</source>
        <translation>
            <numerusform>콜데이터 %n바이트: 어느 컨트랙트를, 어느 체인에서 호출하나요?</numerusform>
        </translation>
    </message>
    <message>
        <source>A signed transaction</source>
        <translation>서명된 트랜잭션</translation>
    </message>
    <message>
        <source>A transaction that is to be signed</source>
        <translation>서명할 트랜잭션</translation>
    </message>
    <message>
        <source>A message that is to be signed (EIP-712)</source>
        <translation>서명할 메시지 (EIP-712)</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ReviewText</name>
    <message>
        <source>%1 of the coin&apos;s smallest unit</source>
        <translation>코인의 최소 단위로 %1</translation>
    </message>
    <message>
        <source>Coins sent along</source>
        <translation>함께 보내는 코인</translation>
    </message>
    <message>
        <source>Gas limit</source>
        <translation>가스 한도</translation>
    </message>
    <message>
        <source>Price of gas at most</source>
        <translation>최대 가스 가격</translation>
    </message>
    <message>
        <source>Price of gas</source>
        <translation>가스 가격</translation>
    </message>
    <message>
        <source>%1, of it %2 as a tip at most</source>
        <translation>%1, 그중 팁은 최대 %2</translation>
    </message>
    <message>
        <source>Fee at most</source>
        <translation>최대 수수료</translation>
    </message>
    <message>
        <source>more than 256 bits hold</source>
        <translation>256비트를 넘음</translation>
    </message>
    <message>
        <source>This rollup takes a fee for data on top of it.</source>
        <translation>이 롤업은 여기에 더해 데이터 수수료를 받습니다.</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>블롭</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>접근 목록</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>계정 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Hands over an account (EIP-7702)</source>
        <translation>계정을 넘김 (EIP-7702)</translation>
    </message>
    <message>
        <source>%1 will run the code of %2</source>
        <comment>account, contract</comment>
        <translation>%1이(가) %2의 코드를 실행하게 됩니다</translation>
    </message>
    <message>
        <source>On every chain</source>
        <translation>모든 체인에서</translation>
    </message>
    <message>
        <source>Whoever wrote the code can take everything</source>
        <translation>그 코드를 쓴 사람이 모든 것을 가져갈 수 있습니다</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>논스</translation>
    </message>
    <message>
        <source>From</source>
        <translation>보내는 계정</translation>
    </message>
    <message>
        <source>Kind of transaction</source>
        <translation>트랜잭션 종류</translation>
    </message>
    <message>
        <source>%1, signed</source>
        <comment>kind</comment>
        <translation>%1, 서명됨</translation>
    </message>
    <message>
        <source>%1, not signed yet</source>
        <comment>kind</comment>
        <translation>%1, 아직 서명되지 않음</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Name in the domain</source>
        <translation>도메인의 이름</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>수수료</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Whoever gets the signature can use it.</source>
        <translation>서명을 얻은 사람은 누구나 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>This is larger than 1 MB.</source>
        <translation>1 MB보다 큽니다.</translation>
    </message>
    <message>
        <source>This is neither pairs of hexadecimal digits nor JSON.</source>
        <translation>16진수 숫자 쌍도 JSON도 아닙니다.</translation>
    </message>
    <message>
        <source>No chain of this name is known; its number is enough.</source>
        <translation>이 이름의 체인은 알려져 있지 않습니다. 번호만 있으면 됩니다.</translation>
    </message>
    <message>
        <source>Several chains begin like this: %1</source>
        <translation>이렇게 시작하는 체인이 여럿입니다: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1… (%n more character(s) stand among the bytes)</source>
        <translation>
            <numerusform>%1… (나머지 %n자는 바이트에 있습니다)</numerusform>
        </translation>
    </message>
    <message>
        <source>Chain %1</source>
        <translation>체인 %1</translation>
    </message>
    <message>
        <source>%1 (chain %2)</source>
        <comment>name, number</comment>
        <translation>%1 (체인 %2)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>To</source>
        <translation>받는 계정</translation>
    </message>
    <message>
        <source>Signed as well, though the descriptor leaves it out</source>
        <translation>설명 파일에는 빠져 있지만 함께 서명됩니다</translation>
    </message>
    <message>
        <source>Digest of the calldata (ERC-8213)</source>
        <translation>콜데이터 다이제스트 (ERC-8213)</translation>
    </message>
    <message>
        <source>Hash that is signed</source>
        <translation>서명되는 해시</translation>
    </message>
    <message>
        <source>Hash of the transaction</source>
        <translation>트랜잭션 해시</translation>
    </message>
    <message>
        <source>Hash of the domain</source>
        <translation>도메인 해시</translation>
    </message>
    <message>
        <source>Hash of the message</source>
        <translation>메시지 해시</translation>
    </message>
    <message>
        <source>Digest that is signed (EIP-712)</source>
        <translation>서명되는 다이제스트 (EIP-712)</translation>
    </message>
    <message>
        <source>%1: this time is over already</source>
        <comment>label</comment>
        <translation>%1: 이 시각은 이미 지났습니다</translation>
    </message>
    <message numerus="yes">
        <source>I know that what I sign can be used for longer than %n minute(s): %1</source>
        <comment>label</comment>
        <translation>
            <numerusform>내가 서명하는 것을 %n분이 넘도록 쓸 수 있음을 압니다: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: it can be used for longer than %n minute(s) from now</source>
        <comment>label</comment>
        <translation>
            <numerusform>%1: 지금부터 %n분이 넘도록 쓸 수 있습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>I know that there is no limit to it: %1</source>
        <comment>label</comment>
        <translation>여기에 한도가 없음을 압니다: %1</translation>
    </message>
    <message>
        <source>I compared every digit of %1: it is meant, and not %2</source>
        <comment>address, name</comment>
        <translation>%1의 모든 자리를 비교했습니다. %2이(가) 아니라 이 주소가 맞습니다</translation>
    </message>
    <message>
        <source>%1: %2 looks like %3, and is another account</source>
        <comment>label, address, name</comment>
        <translation>%1: %2은(는) %3와(과) 비슷해 보이지만 다른 계정입니다</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::SecretField</name>
    <message>
        <source>A line break or another control character is in it: nothing of it was taken.</source>
        <translation>줄 바꿈이나 다른 제어 문자가 들어 있어 아무것도 받지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of it was taken: a password has at most %n byte(s).</source>
        <translation>
            <numerusform>아무것도 받지 않았습니다. 비밀번호는 최대 %n바이트입니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::SequencerModel</name>
    <message>
        <source>without a name</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>Blocks %1 to %2</source>
        <translation>블록 %1~%2</translation>
    </message>
    <message>
        <source>%1: %2 blocks made, %3 of all; re-commits: %4; %5 locked, %6 of all</source>
        <comment>sequencer and its figures</comment>
        <translation>%1: 블록 %2개 생성(전체의 %3), 재커밋: %4, 잠금 %5(전체의 %6)</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::SignerListModel</name>
    <message>
        <source>It is in the list already.</source>
        <translation>이미 목록에 있습니다.</translation>
    </message>
    <message>
        <source>The list is full.</source>
        <translation>목록이 가득 찼습니다.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>연결되지 않음</translation>
    </message>
    <message>
        <source>connecting; the wallet may ask you there</source>
        <translation>연결 중. 지갑이 그쪽에서 물을 수 있습니다</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>연결 중</translation>
    </message>
    <message>
        <source>connected, but it offers no account</source>
        <translation>연결되었지만 계정을 내주지 않음</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>연결됨</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거절됨</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>연결이 끊김</translation>
    </message>
    <message>
        <source>Choose in the wallet which accounts Rollscope may see.</source>
        <translation>Rollscope가 볼 수 있는 계정을 지갑에서 고르세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>계정 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>accounts, chain</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>지갑</translation>
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
        <translation>아무 일도 일어나지 않음</translation>
    </message>
    <message>
        <source>It fails before anything comes or goes</source>
        <translation>무엇이 오가기도 전에 실패합니다</translation>
    </message>
    <message>
        <source>%1 units of %2</source>
        <comment>number, token</comment>
        <translation>%2 %1단위</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>들어옴</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>나감</translation>
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
        <translation>컨트랙트가 새로 발행함</translation>
    </message>
    <message>
        <source>Destroyed by its contract</source>
        <translation>컨트랙트가 소각함</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>보낸 쪽: %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>받는 쪽: %1</translation>
    </message>
    <message>
        <source>%1, which is no contract of this protocol</source>
        <comment>from or to an address</comment>
        <translation>%1, 이 프로토콜의 컨트랙트가 아님</translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <comment>number of a token, its contract</comment>
        <translation>%2의 %1번</translation>
    </message>
    <message>
        <source>And more</source>
        <translation>그 밖에</translation>
    </message>
    <message>
        <source>%1 more that come or go</source>
        <translation>오가는 것 %1건 더</translation>
    </message>
    <message>
        <source>The card below holds what is signed; look closely</source>
        <translation>서명되는 것은 아래 카드에 있습니다. 자세히 보십시오</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Not known before the first signature is in a block</source>
        <translation>첫 서명이 블록에 들어가기 전에는 알 수 없음</translation>
    </message>
    <message>
        <source>Nothing comes in, nothing goes out</source>
        <translation>들어오는 것도 나가는 것도 없음</translation>
    </message>
    <message>
        <source>By the balance before and after; with whom is not told</source>
        <translation>전후 잔액으로 알 수 있음. 상대는 알려지지 않음</translation>
    </message>
    <message>
        <source>Allowed afterwards</source>
        <translation>이후의 허용</translation>
    </message>
    <message>
        <source>Everything of %1</source>
        <translation>%1 전부</translation>
    </message>
    <message>
        <source>%1 may take it at any time</source>
        <translation>%1이(가) 언제든 가져갈 수 있음</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1 may take no more</source>
        <translation>%1은(는) 더 가져갈 수 없음</translation>
    </message>
    <message>
        <source>Without a limit</source>
        <translation>한도 없음</translation>
    </message>
    <message>
        <source>%1 may still take it</source>
        <translation>%1이(가) 아직 가져갈 수 있음</translation>
    </message>
    <message>
        <source>%1 may take it on the way; whether something of it is left is not known</source>
        <translation>도중에 %1이(가) 가져갈 수 있음. 남는 것이 있는지는 알 수 없음</translation>
    </message>
    <message>
        <source>Received in the simulation</source>
        <translation>시뮬레이션에서 받은 것</translation>
    </message>
    <message>
        <source>At once; the rest comes later</source>
        <translation>즉시 받는 양. 나머지는 나중에 옵니다</translation>
    </message>
    <message>
        <source>This call sets no least amount</source>
        <translation>이 호출은 최소량을 정하지 않음</translation>
    </message>
    <message>
        <source>The least that is accepted is %1: else it fails, and nothing is taken</source>
        <translation>받아들이는 최소량은 %1. 못 미치면 실패하고 아무것도 빠져나가지 않음</translation>
    </message>
    <message>
        <source>Less than the least that is accepted, %1</source>
        <translation>받아들이는 최소량 %1보다 적음</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>누가 말하는가</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two operators</comment>
        <translation> 및 </translation>
    </message>
    <message>
        <source>Both say exactly this</source>
        <translation>둘 다 정확히 이렇게 답함</translation>
    </message>
    <message>
        <source>They do not say the same: this is what one of them says, and the differences stand below</source>
        <translation>둘의 답이 다릅니다. 이것은 그중 하나의 답이며, 차이는 아래에 있습니다</translation>
    </message>
    <message>
        <source>One operator alone</source>
        <translation>운영자 한 곳만</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::StageModel</name>
    <message numerus="yes">
        <source>block %1, %n on top</source>
        <translation>
            <numerusform>블록 %1, 위에 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>보냄</translation>
    </message>
    <message>
        <source>In a block</source>
        <translation>블록에 포함</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>안전</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>최종</translation>
    </message>
    <message numerus="yes">
        <source>%1; a reorganisation moved it %n time(s)</source>
        <translation>
            <numerusform>%1; 재구성으로 %n번 옮겨짐</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be claimed</source>
        <translation>청구 가능</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1부터</translation>
    </message>
    <message>
        <source>at %1, in %2</source>
        <translation>%1, %2 뒤</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>청구 완료</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>남음</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>stage, done or ahead, more</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::StakeReview</name>
    <message>
        <source>You give</source>
        <translation>주는 것</translation>
    </message>
    <message>
        <source>You receive</source>
        <translation>받는 것</translation>
    </message>
    <message>
        <source>You can be out at</source>
        <translation>나갈 수 있는 때</translation>
    </message>
    <message>
        <source>If the way out is begun right after this</source>
        <translation>이 직후에 나가기를 시작하면</translation>
    </message>
    <message>
        <source>%1, that is %2</source>
        <comment>fee, dollars</comment>
        <translation>%1, 즉 %2</translation>
    </message>
    <message>
        <source>Fee, at most</source>
        <translation>최대 수수료</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>알아 둘 것</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>서명하는 쪽</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>시뮬레이션</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>없습니다</translation>
    </message>
    <message>
        <source>All of it went through at block %1</source>
        <translation>블록 %1에서 전부 통과</translation>
    </message>
    <message>
        <source>All of it went through at block %1, without fees</source>
        <translation>블록 %1에서 전부 통과 (수수료 제외)</translation>
    </message>
    <message>
        <source>The first step went through at block %1</source>
        <translation>블록 %1에서 첫 단계 통과</translation>
    </message>
    <message>
        <source>It would fail at block %1</source>
        <translation>블록 %1에서 실패합니다</translation>
    </message>
    <message>
        <source>Fee in the simulation</source>
        <translation>시뮬레이션의 수수료</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two operators</comment>
        <translation>와(과) </translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>운영자</translation>
    </message>
    <message>
        <source>%1 agree on block, nonce, balance, code and outcome</source>
        <translation>%1: 블록, 논스, 잔액, 코드, 결과가 일치</translation>
    </message>
    <message>
        <source>Operators differ</source>
        <translation>운영자가 다름</translation>
    </message>
    <message>
        <source>%1: %2 or %3</source>
        <comment>what, as one says, as the other says</comment>
        <translation>%1: %2 또는 %3</translation>
    </message>
    <message>
        <source>It is over by itself at %1.</source>
        <translation>%1에 저절로 끝납니다.</translation>
    </message>
    <message>
        <source>The plan is being made, simulated and compared.</source>
        <translation>계획을 만들고 시뮬레이션하고 비교하는 중입니다.</translation>
    </message>
    <message>
        <source>There is nothing to sign.</source>
        <translation>서명할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Its bytes are not in words yet.</source>
        <translation>아직 바이트를 말로 옮기지 못했습니다.</translation>
    </message>
    <message>
        <source>It was not simulated.</source>
        <translation>시뮬레이션되지 않았습니다.</translation>
    </message>
    <message>
        <source>The simulation failed: %1</source>
        <translation>시뮬레이션 실패: %1</translation>
    </message>
    <message>
        <source>What it costs is not known.</source>
        <translation>비용을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Its gas is not known yet.</source>
        <translation>가스를 아직 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Without what comes after the first signature: its gas is told when that is in a block</source>
        <translation>첫 서명 다음의 것은 제외. 그 가스는 첫 서명이 블록에 들어가야 알 수 있습니다</translation>
    </message>
    <message>
        <source>Your wallet may send by itself: once it was asked, nothing here holds it back. If the chain halts meanwhile, decline there.</source>
        <translation>지갑이 스스로 전송할 수 있습니다. 일단 요청하면 여기서는 막을 수 없습니다. 그사이 체인이 멈추면 지갑에서 거절하세요.</translation>
    </message>
    <message>
        <source>The very same was asked of the signer at %1, and it may be on its way or in a block. Signed again, it may happen a second time.</source>
        <translation>똑같은 것의 서명을 %1에 이미 요청했고, 전송 중이거나 블록에 들어 있을 수 있습니다. 다시 서명하면 두 번 일어날 수 있습니다.</translation>
    </message>
    <message>
        <source>What gas it needs is not known yet: prepare it again.</source>
        <translation>필요한 가스를 아직 알 수 없습니다. 다시 준비하십시오.</translation>
    </message>
    <message>
        <source>It was asked of the signer before: say that you want it once more, or leave it.</source>
        <translation>이미 서명을 요청한 것입니다. 한 번 더 원한다고 표시하거나 그만두세요.</translation>
    </message>
    <message>
        <source>The fee for it, %1, is taken off</source>
        <translation>나가는 수수료 %1을(를) 뺀 금액입니다</translation>
    </message>
    <message>
        <source>Without a fee</source>
        <translation>수수료 없음</translation>
    </message>
    <message>
        <source>With, as of today</source>
        <translation>받는 금액 (오늘 기준)</translation>
    </message>
    <message>
        <source>Fee of the way out</source>
        <translation>나가는 길의 수수료</translation>
    </message>
    <message>
        <source>Not in that</source>
        <translation>거기에 들어 있지 않은 것</translation>
    </message>
    <message>
        <source>Fee for gas, at most</source>
        <translation>가스 수수료, 최대</translation>
    </message>
    <message>
        <source>For data, about</source>
        <translation>데이터 수수료, 약</translation>
    </message>
    <message>
        <source>This rollup takes it for its parent chain, at the price when it is included: that may be another than now</source>
        <translation>이 롤업이 부모 체인 몫으로 받으며, 포함될 때의 가격으로 매깁니다. 지금과 다를 수 있습니다</translation>
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
        <translation>%2 단위 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n 에포크</numerusform>
        </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>즉시</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 %2시간</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not found out</source>
        <translation>알아내지 못함</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>아무도 없음</translation>
    </message>
    <message>
        <source>one key, %1, at once</source>
        <translation>키 하나 %1, 즉시</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of the multisig %1, at once</source>
        <translation>
            <numerusform>다중 서명 %1의 키 %n개, 즉시</numerusform>
        </translation>
    </message>
    <message>
        <source>timelock %1, after %2</source>
        <translation>타임록 %1, %2 뒤</translation>
    </message>
    <message>
        <source>contract %1, rules unknown</source>
        <translation>컨트랙트 %1, 규칙 알 수 없음</translation>
    </message>
    <message>
        <source>Liquid staking</source>
        <translation>유동성 스테이킹</translation>
    </message>
    <message>
        <source>Lock of an operator</source>
        <translation>운영자의 잠금</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>위임</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>금고</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>아직 서명 안 함</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>보냄</translation>
    </message>
    <message>
        <source>In a block</source>
        <translation>블록에 포함</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>기다리는 중</translation>
    </message>
    <message>
        <source>Can be claimed</source>
        <translation>청구 가능</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>청구 완료</translation>
    </message>
    <message>
        <source>Waits for a block</source>
        <translation>블록을 기다림</translation>
    </message>
    <message>
        <source>No node has it any more</source>
        <translation>더는 어느 노드에도 없음</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>안전</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>최종</translation>
    </message>
    <message>
        <source>Failed in its block</source>
        <translation>블록에서 실패</translation>
    </message>
    <message>
        <source>Replaced by another transaction</source>
        <translation>다른 거래로 대체됨</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Staking</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>주소 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>요청 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 전</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>protocol, positions</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is not in this list: %2</source>
        <comment>protocol, why</comment>
        <translation>%1은(는) 이 목록에 없습니다: %2</translation>
    </message>
    <message>
        <source>%1 is not whole: %2</source>
        <comment>protocol and positions, why</comment>
        <translation>%1은(는) 전부가 아닙니다: %2</translation>
    </message>
    <message>
        <source>%1 of %2 is not whole: %3</source>
        <comment>protocol and positions, account, why</comment>
        <translation>%2의 %1은(는) 전부가 아닙니다: %3</translation>
    </message>
    <message>
        <source>A signer is being asked for something else. Answer it, or take the question back under Stake; then claim.</source>
        <translation>서명자에게 다른 것을 묻고 있습니다. 답하시거나 스테이킹 화면에서 물음을 거둔 뒤 청구하세요.</translation>
    </message>
    <message>
        <source>Nothing can be read now.</source>
        <translation>지금은 아무것도 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Type it first.</source>
        <translation>먼저 입력하세요.</translation>
    </message>
    <message>
        <source>A signer is being asked for something else. Answer it, or take the question back under Stake; then this can be begun.</source>
        <translation>서명자에게 다른 것을 묻고 있습니다. 답하시거나 스테이킹 화면에서 물음을 거둔 뒤 시작하세요.</translation>
    </message>
    <message>
        <source>What came and went before the last %1 days is not known: %2. The node does not look further back.</source>
        <comment>days, protocols</comment>
        <translation>최근 %1일 이전의 입출금 내역은 알 수 없습니다: %2. 노드가 그 이전은 조회하지 않습니다.</translation>
    </message>
    <message>
        <source>What came and went is not known: %1. %2</source>
        <comment>protocols, why</comment>
        <translation>입출금 내역을 알 수 없습니다: %1. %2</translation>
    </message>
    <message>
        <source>What came and went is not whole: %1. %2</source>
        <comment>protocols, why</comment>
        <translation>입출금 내역이 완전하지 않습니다: %1. %2</translation>
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
        <translation>시간표: 이 범위에 사건 없음</translation>
    </message>
    <message>
        <source>Timeline: %1 on %2; open now: %3</source>
        <comment>incidents, chains, number</comment>
        <translation>시간표: %2에서 %1, 진행 중 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>사건 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chain(s)</source>
        <translation>
            <numerusform>체인 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::TransactionReview</name>
    <message>
        <source>Send %1 to %2</source>
        <comment>coins, account</comment>
        <translation>%1을(를) %2(으)로 보내기</translation>
    </message>
    <message>
        <source>Call %1</source>
        <comment>function</comment>
        <translation>%1 호출</translation>
    </message>
    <message>
        <source>A message that nobody explains</source>
        <translation>아무도 설명하지 않는 메시지</translation>
    </message>
    <message>
        <source>A transaction without words</source>
        <translation>말로 옮길 수 없는 트랜잭션</translation>
    </message>
    <message>
        <source>A call without words</source>
        <translation>말로 옮길 수 없는 호출</translation>
    </message>
    <message numerus="yes">
        <source>An unknown call: %1, %n byte(s)</source>
        <comment>selector</comment>
        <translation>
            <numerusform>알 수 없는 호출: %1, %n바이트</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid on every chain</source>
        <translation>모든 체인에서 유효</translation>
    </message>
    <message>
        <source>A new contract</source>
        <translation>새 컨트랙트</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>The words are of %1.json, an ERC-7730 descriptor that comes with Rollscope. The values are decoded from the bytes.</source>
        <translation>설명은 Rollscope에 포함된 ERC-7730 설명 파일 %1.json의 것입니다. 값은 바이트에서 해독했습니다.</translation>
    </message>
    <message>
        <source>The names are of the ABI that was given. Nobody says what the function does.</source>
        <translation>이름은 주어진 ABI의 것입니다. 함수가 무엇을 하는지는 아무도 말하지 않습니다.</translation>
    </message>
    <message>
        <source>There is no calldata: coins move, and nothing else is asked for.</source>
        <translation>콜데이터가 없습니다. 코인이 옮겨질 뿐 다른 요청은 없습니다.</translation>
    </message>
    <message>
        <source>A part of it has no words. Do not sign what you cannot read.</source>
        <translation>일부는 설명이 없습니다. 읽을 수 없는 것에는 서명하지 마세요.</translation>
    </message>
    <message>
        <source>Every chain would refuse it: %1</source>
        <translation>모든 체인이 거부합니다: %1</translation>
    </message>
    <message>
        <source>The ABI that was given does not have the function %1 either. Do not sign what you cannot read.</source>
        <translation>주어진 ABI에도 함수 %1이(가) 없습니다. 읽을 수 없는 것에는 서명하지 마세요.</translation>
    </message>
    <message>
        <source>Rollscope does not guess. Give the ABI of the contract to see the parameters by their names; otherwise do not sign it.</source>
        <translation>Rollscope는 추측하지 않습니다. 매개변수를 이름과 함께 보려면 컨트랙트의 ABI를 주세요. 그렇지 않으면 서명하지 마세요.</translation>
    </message>
    <message>
        <source>Rollscope does not guess. Do not sign what you cannot read.</source>
        <translation>Rollscope는 추측하지 않습니다. 읽을 수 없는 것에는 서명하지 마세요.</translation>
    </message>
    <message>
        <source>Ask whoever made it for another one.</source>
        <translation>만든 사람에게 다른 것을 요청하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %2, %3. %n warning(s)</source>
        <comment>sentence, contract, chain</comment>
        <translation>
            <numerusform>%1. %2, %3. 경고 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused. %1</source>
        <translation>거부됨. %1</translation>
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
        <translation>블록이 버려져 다시 읽는 중</translation>
    </message>
    <message>
        <source>The last reading failed: %1</source>
        <translation>마지막 읽기 실패: %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>아직 읽지 않음</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be counted</source>
        <translation>
            <numerusform>%n개 항목을 집계할 수 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read for a while</source>
        <translation>한동안 읽지 못함</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>escrows read, escrows</comment>
        <translation>%2 중 %1</translation>
    </message>
    <message>
        <source>%1, %2 unpriced</source>
        <comment>tokens</comment>
        <translation>%1, 가격 없음 %2</translation>
    </message>
    <message>
        <source>%1: %2, 24 hours %3, 7 days %4. %5</source>
        <comment>rollup, value, changes, note</comment>
        <translation>%1: %2, 24시간 %3, 7일 %4. %5</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Nothing that it holds could be counted: no price is known</source>
        <translation>보유한 것을 하나도 계산할 수 없음: 알려진 가격이 없음</translation>
    </message>
    <message numerus="yes">
        <source>No Multicall3 answers on %1, so each balance and each price is a request of its own: %n request(s) for a reading, one reading every %2, no faster than the request budget of its nodes allows.</source>
        <translation>
            <numerusform>%1에 응답하는 Multicall3이 없어 잔액과 가격마다 따로 요청합니다. 한 번 읽는 데 요청 %n건, %2마다 한 번이며, 노드의 요청 한도보다 빠르지 않습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::TvlPartsModel</name>
    <message>
        <source>%1, block %2, %3, told by %4</source>
        <comment>chain, number, time, operator</comment>
        <translation>%1, 블록 %2, %3, %4 제공</translation>
    </message>
    <message>
        <source>%1 of %2 escrows read, %3 tokens priced, %4 unpriced</source>
        <translation>에스크로 %2개 중 %1개 읽음, 토큰 %3개 가격 있음, %4개 없음</translation>
    </message>
    <message>
        <source>The block was dropped from its chain; the figure is read again.</source>
        <translation>블록이 체인에서 버려졌습니다. 수치를 다시 읽습니다.</translation>
    </message>
    <message>
        <source>shared by several chains</source>
        <translation>여러 체인이 공유</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4. %5</source>
        <comment>escrow, token, amount, value, mark</comment>
        <translation>%1, %2: %3, %4. %5</translation>
    </message>
    <message>
        <source>not counted: its contract is not listed</source>
        <translation>집계 안 함: 컨트랙트가 목록에 없음</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::TvlText</name>
    <message>
        <source>no price feed is known</source>
        <translation>알려진 가격 피드 없음</translation>
    </message>
    <message>
        <source>no contract at the token&apos;s address</source>
        <translation>토큰 주소에 컨트랙트 없음</translation>
    </message>
    <message>
        <source>the token does not tell the balance</source>
        <translation>토큰이 잔액을 알려 주지 않음</translation>
    </message>
    <message>
        <source>the token does not tell its decimals</source>
        <translation>토큰이 소수 자릿수를 알려 주지 않음</translation>
    </message>
    <message>
        <source>the price feed does not answer</source>
        <translation>가격 피드가 답하지 않음</translation>
    </message>
    <message>
        <source>the price feed tells zero or less</source>
        <translation>가격 피드가 0 이하를 알림</translation>
    </message>
    <message>
        <source>the price is too old</source>
        <translation>가격이 너무 오래됨</translation>
    </message>
    <message>
        <source>the token does not tell its rate</source>
        <translation>토큰이 환율을 알려 주지 않음</translation>
    </message>
    <message>
        <source>no contract at the escrow&apos;s address</source>
        <translation>에스크로 주소에 컨트랙트 없음</translation>
    </message>
    <message>
        <source>too large to be true</source>
        <translation>믿기에는 너무 큼</translation>
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
        <translation>금고가 있는 체인을 선택하세요.</translation>
    </message>
    <message>
        <source>Its capitals are the checksum of chain %1, and the vault is looked for on %2. Compare the address and the chain.</source>
        <translation>대문자가 체인 %1의 체크섬인데 금고는 %2에서 찾고 있습니다. 주소와 체인을 비교하세요.</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::VerdictModel</name>
    <message numerus="yes">
        <source>lagging by %Ln block(s)</source>
        <translation>
            <numerusform>%Ln개 블록 뒤처짐</numerusform>
        </translation>
    </message>
    <message>
        <source>on a fork at %1</source>
        <comment>block</comment>
        <translation>%1에서 포크</translation>
    </message>
    <message>
        <source>%1: %2, newest block %3</source>
        <comment>operator, state, block</comment>
        <translation>%1: %2, 최신 블록 %3</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Vitals</name>
    <message>
        <source>longest %1, none over 50 ms, in %2</source>
        <translation>최장 %1, 50 ms 초과 없음, %2 동안</translation>
    </message>
    <message numerus="yes">
        <source>longest %1, %n time(s) over 50 ms, in %2</source>
        <translation>
            <numerusform>최장 %1, 50 ms 초과 %n회, %2 동안</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::WayText</name>
    <message>
        <source>Not certain whether it was sent</source>
        <translation>전송되었는지 확실하지 않음</translation>
    </message>
    <message>
        <source>Approved, the rest is not signed</source>
        <translation>승인됨, 나머지는 서명 안 됨</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message>
        <source>Not held any more</source>
        <translation>더 이상 보유하지 않음</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::WaysOutModel</name>
    <message>
        <source>%1: takes %2, fee %3, gives %4 today. %5</source>
        <comment>way out, time, fee, amount, words</comment>
        <translation>%1: %2 걸림, 수수료 %3, 오늘 %4. %5</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::WizardDoubt</name>
    <message>
        <source>Nobody knows yet what became of the signature with nonce %1. Until it is known, this account signs nothing else on this chain. The nodes are asked again by themselves.</source>
        <translation>논스 %1의 서명이 어떻게 되었는지 아직 아무도 모릅니다. 알게 될 때까지 이 계정은 이 체인에서 다른 것에 서명하지 않습니다. 노드에는 자동으로 다시 묻습니다.</translation>
    </message>
    <message>
        <source>No node has seen the transaction with nonce %1, and it may still come. Until then the account&apos;s next act on this chain has to take its place; only an approval, or one taken back, may fill a nonce below it.</source>
        <translation>논스 %1의 트랜잭션을 본 노드가 없지만, 아직 나타날 수 있습니다. 그때까지 이 체인에서 이 계정의 다음 행위는 그 자리를 대신해야 합니다. 그보다 낮은 논스는 승인이나 승인 취소만 채울 수 있습니다.</translation>
    </message>
    <message>
        <source>If your wallet or a block explorer shows a transaction of this account with nonce %1, whatever it does, give its hash here. Only what the account itself signed with this nonce counts; with any other hash nothing changes.</source>
        <translation>지갑이나 블록 탐색기에 이 계정의 논스 %1 트랜잭션이 보이면, 그 내용이 무엇이든 그 해시를 여기에 입력하세요. 계정이 직접 이 논스로 서명한 것만 인정되며, 다른 해시로는 아무것도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The bytes that were signed %1 ago are kept here. Sent again, they do what you saw then, at the price and the fee of then: nothing is simulated anew. Once a node has them, they cannot be called back. Send them only if you still want it.</source>
        <translation>%1 전에 서명한 바이트가 여기에 보관되어 있습니다. 다시 보내면 그때 본 것을 그때의 가격과 수수료로 실행하며, 새로 시뮬레이션하지 않습니다. 노드가 받은 뒤에는 되돌릴 수 없습니다. 아직 원할 때만 보내세요.</translation>
    </message>
    <message>
        <source>That is no hash of a transaction: one is 0x and 64 digits from 0 to 9 and a to f.</source>
        <translation>트랜잭션 해시가 아닙니다. 해시는 0x와 0–9, a–f로 된 64자리입니다.</translation>
    </message>
    <message>
        <source>Nonce %1 is taken in a block, and no node can tell by what. Look the transaction up by its hash.</source>
        <translation>논스 %1은 이미 블록에서 사용되었지만, 무엇이 사용했는지 알려 줄 노드가 없습니다. 트랜잭션을 해시로 찾으세요.</translation>
    </message>
    <message>
        <source>This hash does not tell: no node knows it, or it is not this account&apos;s transaction with nonce %1. Nothing changed. Compare it with what your wallet or a block explorer shows.</source>
        <translation>이 해시로는 알 수 없습니다. 아는 노드가 없거나, 이 계정의 논스 %1 트랜잭션이 아닙니다. 바뀐 것은 없습니다. 지갑이나 블록 탐색기에 보이는 것과 비교하세요.</translation>
    </message>
    <message>
        <source>No node shows it: it was not taken. Everything is as it was.</source>
        <translation>보여 주는 노드가 없습니다. 받아들여지지 않았으며, 모든 것이 그대로입니다.</translation>
    </message>
    <message>
        <source>No node knows a transaction of this account with nonce %1 under this hash, and the nonce is still free. Nothing changed.</source>
        <translation>이 해시로 이 계정의 논스 %1 트랜잭션을 아는 노드가 없으며, 논스는 아직 비어 있습니다. 바뀐 것은 없습니다.</translation>
    </message>
    <message>
        <source>Something of the account waits at nonce %1, and it is not certain yet what it is. Look again when it is in a block.</source>
        <translation>이 계정의 무언가가 논스 %1에서 대기 중이며, 무엇인지 아직 확실하지 않습니다. 블록에 들어간 뒤 다시 찾아보세요.</translation>
    </message>
    <message>
        <source>It is in a block that may still go. It is looked at again by itself.</source>
        <translation>아직 사라질 수 있는 블록에 있습니다. 자동으로 다시 확인합니다.</translation>
    </message>
    <message>
        <source>It is known now what became of it.</source>
        <translation>이제 어떻게 되었는지 알게 되었습니다.</translation>
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
        <translation>%1 · 여기서 서명하는 쪽 없음</translation>
    </message>
    <message>
        <source>%1 · signed by %2</source>
        <translation>%1 · %2(이)가 서명</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>잔액</translation>
    </message>
    <message>
        <source>Kept back for gas</source>
        <translation>가스로 남겨 둠</translation>
    </message>
    <message>
        <source>For this and for the way out; it is never offered</source>
        <translation>이번과 나갈 때를 위해 남기며 제안하지 않습니다</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>최소</translation>
    </message>
    <message>
        <source>Read from the contract</source>
        <translation>컨트랙트에서 읽음</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>Allowed to the contract already</source>
        <translation>이미 컨트랙트에 허용됨</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>읽은 위치</translation>
    </message>
    <message>
        <source>block %1 by %2</source>
        <translation>%2의 블록 %1</translation>
    </message>
    <message>
        <source>Choose a protocol, and what to do there.</source>
        <translation>프로토콜과 할 일을 고르세요.</translation>
    </message>
    <message>
        <source>Choose an account.</source>
        <translation>계정을 고르세요.</translation>
    </message>
    <message>
        <source>Nobody signs for this account here: connect its wallet in Settings.</source>
        <translation>여기서 이 계정에 서명하는 쪽이 없습니다. 설정에서 지갑을 연결하세요.</translation>
    </message>
    <message>
        <source>The contract is being asked.</source>
        <translation>컨트랙트에 묻는 중입니다.</translation>
    </message>
    <message>
        <source>Tick that you have read the ways out.</source>
        <translation>나가는 길을 읽었다고 표시하세요.</translation>
    </message>
    <message>
        <source>The signer is being asked.</source>
        <translation>서명자에게 묻는 중입니다.</translation>
    </message>
    <message>
        <source>It waits for its block. Then the rest is simulated again.</source>
        <translation>블록을 기다립니다. 그 뒤 나머지를 다시 시뮬레이션합니다.</translation>
    </message>
    <message>
        <source>See the ways out</source>
        <translation>나가는 길 보기</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Go on to the signature</source>
        <translation>서명으로 넘어가기</translation>
    </message>
    <message>
        <source>Ask %1 to sign</source>
        <translation>%1에 서명 요청</translation>
    </message>
    <message>
        <source>the signer</source>
        <translation>서명자</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>프로토콜</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>수량</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>나가는 길</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>서명</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>추적</translation>
    </message>
    <message>
        <source>It can be claimed at %1. Rollscope reminds you, also after a restart.</source>
        <translation>%1에 청구할 수 있습니다. Rollscope가 다시 시작한 뒤에도 알려 드립니다.</translation>
    </message>
    <message>
        <source>It waits to be claimed.</source>
        <translation>청구를 기다립니다.</translation>
    </message>
    <message>
        <source>It can be claimed now.</source>
        <translation>지금 청구할 수 있습니다.</translation>
    </message>
    <message>
        <source>It is over: everything came.</source>
        <translation>끝났습니다. 모두 들어왔습니다.</translation>
    </message>
    <message>
        <source>You signed for this before, and nobody knows yet what became of it. It is looked up before anything else is signed.</source>
        <translation>이전에 이것에 서명했는데, 어떻게 되었는지 아직 아무도 모릅니다. 다른 것에 서명하기 전에 먼저 확인합니다.</translation>
    </message>
    <message>
        <source>You signed for this before, and it is not final yet. What you begin now comes on top of it.</source>
        <translation>이전에 이것에 서명했고 아직 확정되지 않았습니다. 지금 시작하는 것은 그것에 더해집니다.</translation>
    </message>
    <message>
        <source>You began this before, and nothing of it was sent. It goes on here.</source>
        <translation>이전에 이것을 시작했지만 아무것도 전송되지 않았습니다. 여기서 이어집니다.</translation>
    </message>
    <message>
        <source>%1: take back an approval</source>
        <comment>protocol</comment>
        <translation>%1: 승인 회수</translation>
    </message>
    <message>
        <source>Nothing can be signed: %1</source>
        <translation>아무것에도 서명할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>It was sent, and failed</source>
        <translation>보냈으나 실패했습니다</translation>
    </message>
    <message>
        <source>It is not certain whether it was sent. Do not sign again until it is</source>
        <translation>보냈는지 확실하지 않습니다. 확실해질 때까지 다시 서명하지 마세요</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>아무것도 보내지 않았습니다</translation>
    </message>
    <message>
        <source>The question was taken back. If you already answered in the wallet, it may still be sent: look there first.</source>
        <translation>물음을 거두었습니다. 지갑에서 이미 답하셨다면 그래도 전송될 수 있습니다. 먼저 지갑을 확인하세요.</translation>
    </message>
    <message>
        <source>%1 was left at the step “%2”. Something of it was sent: it goes on where that is followed.</source>
        <comment>protocol, step</comment>
        <translation>%1: “%2” 단계에서 멈췄습니다. 일부는 이미 보냈으므로, 그것을 지켜보는 곳에서 이어집니다.</translation>
    </message>
    <message>
        <source>%1 was left at the step “%2”. It begins again at the amount: what was typed is kept, and what was read is read again.</source>
        <comment>protocol, step</comment>
        <translation>%1: “%2” 단계에서 멈췄습니다. 금액 단계부터 다시 시작합니다. 입력한 것은 남아 있고, 읽은 것은 다시 읽습니다.</translation>
    </message>
    <message>
        <source>It is over: the request was cancelled, and what waited is yours again.</source>
        <translation>끝났습니다. 요청이 취소되었고, 기다리던 자산은 다시 당신 것입니다.</translation>
    </message>
    <message>
        <source>It is over: it is held no more. It was claimed or cancelled elsewhere.</source>
        <translation>끝났습니다. 더 이상 보유되어 있지 않습니다. 다른 곳에서 청구되었거나 취소되었습니다.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Close (it is followed on)</source>
        <translation>닫기 (계속 지켜봅니다)</translation>
    </message>
    <message>
        <source>Claim …</source>
        <translation>청구 …</translation>
    </message>
    <message>
        <source>You began this before: the approval was made, the rest was not signed. It goes on here.</source>
        <translation>이전에 이것을 시작했습니다. 승인은 이루어졌고 나머지는 서명되지 않았습니다. 여기서 이어집니다.</translation>
    </message>
    <message>
        <source>You began this before, and only what comes first was sent. It goes on here, by what the chain says now.</source>
        <translation>이전에 이것을 시작했지만 먼저 필요한 것만 전송되었습니다. 지금 체인의 상태에 따라 여기서 이어집니다.</translation>
    </message>
    <message>
        <source>It is over: it was done, and nothing is left to wait for.</source>
        <translation>끝났습니다. 처리되었고 더 기다릴 것이 없습니다.</translation>
    </message>
    <message>
        <source>It is not certain whether it was sent. It is looked up on the chain before anything else of this account is signed: until then, do not sign the same elsewhere.</source>
        <translation>전송되었는지 확실하지 않습니다. 이 계정으로 다른 것을 서명하기 전에 체인에서 확인합니다. 그때까지 같은 것을 다른 곳에서 서명하지 마세요.</translation>
    </message>
    <message>
        <source>The approval was made, the rest was not signed. Begin the same under Stake again: it goes on from there.</source>
        <translation>승인은 이루어졌고 나머지는 서명되지 않았습니다. 스테이킹 화면에서 같은 것을 다시 시작하면 거기서 이어집니다.</translation>
    </message>
</context>
</TS>
