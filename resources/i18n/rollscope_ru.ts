<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_US">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About Rollscope</source>
        <translation>О Rollscope</translation>
    </message>
    <message>
        <source>An oscilloscope for rollups: it watches chains over their nodes, decides what is wrong with them, and shows who says so. No account, no telemetry.</source>
        <translation>Осциллограф для роллапов: следит за сетями через их узлы, решает, что с ними не так, и показывает, кто это утверждает. Без учётной записи и телеметрии.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>%1, %2, drawn by %3</source>
        <comment>version, Qt, renderer</comment>
        <translation>%1, %2, отрисовка: %3</translation>
    </message>
    <message>
        <source>What the window was busy with at a time</source>
        <translation>Сколько окно бывало занято подряд</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>GPL-3.0-or-later; figures in Inter (OFL)</source>
        <translation>GPL-3.0-or-later; цифры — Inter (OFL)</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>Chains are watched without any account. These are for staking: what an account holds is read from the chains, and only its signer can spend it.</source>
        <translation>За сетями можно следить без всяких счетов. Счета нужны для стейкинга: что на счёте, читается из сетей, а тратить может только тот, кто за него подписывает.</translation>
    </message>
    <message>
        <source>Nothing here can sign or spend, and no address of yours is known. Everything but staking works like this. To stake, connect a wallet that you already use; it keeps its keys to itself.</source>
        <translation>Здесь ничто не может подписывать или тратить, и ни один ваш адрес не известен. Так работает всё, кроме стейкинга. Для стейкинга подключите кошелёк, которым уже пользуетесь: ключи останутся у него.</translation>
    </message>
    <message>
        <source>No accounts, no keys.</source>
        <translation>Ни счетов, ни ключей.</translation>
    </message>
    <message>
        <source>The accounts&apos; file.</source>
        <translation>Файл счетов.</translation>
    </message>
    <message>
        <source>No address is watched.</source>
        <translation>Ни один адрес не наблюдается.</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Наблюдать</translation>
    </message>
    <message>
        <source>Watched addresses</source>
        <translation>Наблюдаемые адреса</translation>
    </message>
    <message>
        <source>Addresses that you pay or trust, by a name of yours. One that only looks like them is pointed out before you sign.</source>
        <translation>Адреса, которым вы платите или доверяете, под вашими именами. На адрес, который лишь похож на них, будет указано до подписи.</translation>
    </message>
    <message>
        <source>The address book is empty.</source>
        <translation>Адресная книга пуста.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Address book</source>
        <translation>Адресная книга</translation>
    </message>
    <message>
        <source>Accounts that are only looked at: nobody signs for them here. The list stays on this machine.</source>
        <translation>Счета, на которые только смотрят: здесь за них никто не подписывает. Список остаётся на этой машине.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Go to a chain, page or action</source>
        <translation>Перейти к сети, странице или действию</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Поиск на этой странице</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Narrow or widen the side bar</source>
        <translation>Сузить или расширить боковую панель</translation>
    </message>
    <message>
        <source>Light or dark colours</source>
        <translation>Светлые или тёмные цвета</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Text as at first</source>
        <translation>Исходный размер</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Во весь экран</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>About Rollscope</source>
        <translation>О Rollscope</translation>
    </message>
    <message>
        <source>Look at the shipped recording</source>
        <translation>Посмотреть приложенную запись</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Закрыть окно</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>Выбрать строку</translation>
    </message>
    <message>
        <source>Open the chain&apos;s page</source>
        <translation>Открыть страницу сети</translation>
    </message>
    <message>
        <source>Show or hide the evidence</source>
        <translation>Показать или скрыть подтверждения</translation>
    </message>
    <message>
        <source>Mark as favourite</source>
        <translation>Добавить в избранное</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Приостановить или продолжить</translation>
    </message>
    <message>
        <source>Step through time</source>
        <translation>Шаг по времени</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>К текущему моменту</translation>
    </message>
    <message>
        <source>Read a transaction…</source>
        <translation>Прочитать транзакцию…</translation>
    </message>
    <message>
        <source>theme mode night day appearance</source>
        <translation>тема режим ночь день тёмная светлая вид</translation>
    </message>
    <message>
        <source>tape demo offline example</source>
        <translation>лента запись демо офлайн пример</translation>
    </message>
    <message>
        <source>Reconnect to the nodes</source>
        <translation>Подключиться к узлам заново</translation>
    </message>
    <message>
        <source>connect try again retry refresh reload live online</source>
        <translation>соединение повторить снова обновить переподключить онлайн</translation>
    </message>
    <message>
        <source>Save a chart as CSV…</source>
        <translation>Сохранить график в CSV…</translation>
    </message>
    <message>
        <source>export download data table figures spreadsheet</source>
        <translation>экспорт выгрузить скачать данные таблица цифры</translation>
    </message>
    <message>
        <source>Save a chart as a picture…</source>
        <translation>Сохранить график как картинку…</translation>
    </message>
    <message>
        <source>export image PNG screenshot download share</source>
        <translation>экспорт изображение PNG снимок скачать поделиться</translation>
    </message>
    <message>
        <source>Add a node of your own</source>
        <translation>Добавить свой узел</translation>
    </message>
    <message>
        <source>endpoint RPC URL server own connect custom</source>
        <translation>узел нода конечная точка RPC URL сервер свой добавить</translation>
    </message>
    <message>
        <source>Choose the chains to watch</source>
        <translation>Выбрать сети для наблюдения</translation>
    </message>
    <message>
        <source>add remove networks rollups select list</source>
        <translation>сети добавить удалить роллапы выбрать список</translation>
    </message>
    <message>
        <source>Compare chains</source>
        <translation>Сравнить сети</translation>
    </message>
    <message>
        <source>versus cheapest fastest side by side ranking</source>
        <translation>сравнение дешевле быстрее рядом рейтинг</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Сменить язык</translation>
    </message>
    <message>
        <source>English 한국어 日本語 中文 Русский translation locale</source>
        <translation>язык перевод русский английский корейский японский китайский</translation>
    </message>
    <message>
        <source>Set a proxy</source>
        <translation>Задать прокси</translation>
    </message>
    <message>
        <source>SOCKS Tor network metered connection</source>
        <translation>прокси SOCKS Tor сеть лимитное соединение</translation>
    </message>
    <message>
        <source>Set up notifications</source>
        <translation>Настроить уведомления</translation>
    </message>
    <message>
        <source>alerts messages webhook warn silence</source>
        <translation>уведомления оповещения сообщения webhook тишина</translation>
    </message>
</context>
<context>
    <name>ActivityList</name>
    <message>
        <source>Activity and rewards</source>
        <translation>Действия и награды</translation>
    </message>
    <message>
        <source>Nothing was done yet, and no reward came in.</source>
        <translation>Пока ничего не сделано, и наград не приходило.</translation>
    </message>
    <message>
        <source>What came and went is being read.</source>
        <translation>Поступления и списания читаются.</translation>
    </message>
    <message>
        <source>Not all of what came and went is known. In what is known there is nothing. What is missing is named above.</source>
        <translation>О поступлениях и списаниях известно не всё. В том, что известно, ничего нет. Чего не хватает, названо выше.</translation>
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
        <translation>Как идёт</translation>
    </message>
</context>
<context>
    <name>AddressPart</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name, if you like</source>
        <translation>Имя, если хотите</translation>
    </message>
    <message>
        <source>Name of the address</source>
        <translation>Имя адреса</translation>
    </message>
    <message>
        <source>Chain id, or all</source>
        <translation>Номер сети или все</translation>
    </message>
    <message>
        <source>Chain id, empty for all chains</source>
        <translation>Номер сети, пусто — все сети</translation>
    </message>
    <message>
        <source>I compared every digit: it is the one I mean</source>
        <translation>Я сравнил каждую цифру: это тот самый адрес</translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <source>Name of %1</source>
        <translation>Имя для %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Убрать %1</translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>%1 is well again</source>
        <comment>chain</comment>
        <translation>%1: снова в порядке</translation>
    </message>
    <message>
        <source>A transaction you watch was dropped from %1</source>
        <comment>chain</comment>
        <translation>Отслеживаемая транзакция выпала из %1</translation>
    </message>
    <message>
        <source>A transaction you watch is back on %1</source>
        <comment>chain</comment>
        <translation>Отслеживаемая транзакция снова в %1</translation>
    </message>
    <message>
        <source>A test of Rollscope&apos;s notifications</source>
        <translation>Проверка уведомлений Rollscope</translation>
    </message>
    <message>
        <source>%1 has halted</source>
        <comment>chain</comment>
        <translation>%1: сеть остановилась</translation>
    </message>
    <message>
        <source>%1 was rolled back</source>
        <comment>chain</comment>
        <translation>%1: произошёл откат</translation>
    </message>
    <message>
        <source>%1 does not post to its L1</source>
        <comment>chain</comment>
        <translation>%1: ничего не публикует в L1</translation>
    </message>
    <message>
        <source>%1 is degraded</source>
        <comment>chain</comment>
        <translation>%1: работает с перебоями</translation>
    </message>
    <message>
        <source>%1 is catching up</source>
        <comment>chain</comment>
        <translation>%1: навёрстывает</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Рабочий стол</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Выключено.</translation>
    </message>
    <message>
        <source>This desktop has no tray that shows notifications.</source>
        <translation>На этом рабочем столе нет области уведомлений.</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>Всё в порядке.</translation>
    </message>
    <message>
        <source>Handed to the desktop. It decides whether to show it.</source>
        <translation>Передано рабочему столу. Показывать ли, решает он.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>The desktop&apos;s alert sound was asked for. It may be muted there.</source>
        <translation>Запрошен сигнал рабочего стола. Там он может быть отключён.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Вебхук</translation>
    </message>
    <message>
        <source>Taken after %1 ms.</source>
        <translation>Принято через %1 мс.</translation>
    </message>
    <message>
        <source>Nothing is kept in this run.</source>
        <translation>В этом запуске ничего не сохраняется.</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>“System” follows the desktop, also when it changes.</source>
        <translation>«Система» следует за рабочим столом, в том числе при его смене.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>Percent, from 80 to 200. Ctrl++ and Ctrl+- do the same anywhere.</source>
        <translation>Проценты, от 80 до 200. Ctrl++ и Ctrl+- работают везде.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Size in percent</source>
        <translation>Размер в процентах</translation>
    </message>
    <message>
        <source>Short transitions. Without it everything changes at once.</source>
        <translation>Короткие переходы. Без них всё меняется сразу.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>Texts, numbers and times. “System” takes the first language of the desktop that Rollscope knows.</source>
        <translation>Тексты, числа и время. «Система» берёт первый из языков рабочего стола, известный Rollscope.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>AskRow</name>
    <message>
        <source>%1. What you hold with others is not in this list.</source>
        <translation>%1. Того, что у вас есть у других, в этом списке нет.</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>positions with a validator</comment>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <comment>a validator&apos;s number</comment>
        <translation>Скрыть %1</translation>
    </message>
    <message>
        <source>%1: a claim waits there</source>
        <comment>a validator&apos;s number</comment>
        <translation>%1: там ждёт выплата</translation>
    </message>
</context>
<context>
    <name>BlobCharts</name>
    <message>
        <source>Whose blobs</source>
        <translation>Чьи блобы</translation>
    </message>
    <message>
        <source>Transactions are not read.</source>
        <translation>Транзакции не читаются.</translation>
    </message>
    <message>
        <source>The Qt Charts module for QML is not installed.</source>
        <translation>Модуль Qt Charts для QML не установлен.</translation>
    </message>
    <message>
        <source>The fee is kept for the last 24 hours.</source>
        <translation>Комиссия хранится за последние 24 часа.</translation>
    </message>
    <message>
        <source>Rollscope · %1</source>
        <comment>source</comment>
        <translation>Rollscope · %1</translation>
    </message>
    <message>
        <source>Blob base fee</source>
        <translation>Базовая комиссия блобов</translation>
    </message>
    <message>
        <source>per gas</source>
        <translation>за единицу газа</translation>
    </message>
    <message>
        <source>Blobs per block</source>
        <translation>Блобов в блоке</translation>
    </message>
    <message>
        <source>blobs</source>
        <translation>блобы</translation>
    </message>
</context>
<context>
    <name>BlobHeader</name>
    <message>
        <source>Rollup</source>
        <comment>column head</comment>
        <translation>Роллап</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column head</comment>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Of the blobs whose transactions were read</source>
        <translation>Среди блобов, чьи транзакции прочитаны</translation>
    </message>
    <message>
        <source>Blobs/h</source>
        <comment>column head</comment>
        <translation>Блобов/ч</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>column head</comment>
        <translation>Стоимость</translation>
    </message>
    <message>
        <source>Blobs × 131,072 × the blob base fee of their block</source>
        <translation>Блобы × 131 072 × базовая комиссия блобов в их блоке</translation>
    </message>
    <message>
        <source>In USD</source>
        <comment>column head</comment>
        <translation>В USD</translation>
    </message>
    <message>
        <source>Per user tx</source>
        <comment>column head</comment>
        <translation>На транзакцию</translation>
    </message>
    <message>
        <source>Cost of the blobs by user transaction of the rollup; known where the rollup is watched too</source>
        <translation>Стоимость блобов на пользовательскую транзакцию роллапа; известна, если за ним тоже наблюдают</translation>
    </message>
    <message>
        <source>As calldata</source>
        <comment>column head</comment>
        <translation>Как calldata</translation>
    </message>
    <message>
        <source>What the same bytes would have cost as calldata (EIP-2028, from Prague on the floor of EIP-7623)</source>
        <translation>Во что обошлись бы те же байты как calldata (EIP-2028, с Prague нижняя граница EIP-7623)</translation>
    </message>
    <message>
        <source>Last batch</source>
        <comment>column head</comment>
        <translation>Последний пакет</translation>
    </message>
    <message>
        <source>Time since its last batch on the parent chain</source>
        <translation>Время с последнего пакета на родительской цепочке</translation>
    </message>
    <message>
        <source>Our limit</source>
        <comment>column head</comment>
        <translation>Наш предел</translation>
    </message>
    <message>
        <source>Beyond it we call the batches stalled: three times the longest of the last twenty intervals, 10 min to 6 h</source>
        <translation>После него пакеты считаются остановившимися: утроенный самый длинный из последних двадцати интервалов, от 10 мин до 6 ч</translation>
    </message>
    <message>
        <source>z</source>
        <comment>column head</comment>
        <translation>z</translation>
    </message>
    <message>
        <source>L2BEAT&apos;s measure: (age − mean interval) / standard deviation over 30 days; an anomaly from 15 on</source>
        <translation>Мера L2BEAT: (возраст − средний интервал) / стандартное отклонение за 30 дней; с 15 — аномалия</translation>
    </message>
</context>
<context>
    <name>BlobNow</name>
    <message>
        <source>Blob base fee: %1; in the next block: %2</source>
        <translation>Базовая комиссия блобов: %1; в следующем блоке: %2</translation>
    </message>
    <message>
        <source>Blob base fee, per gas</source>
        <translation>Базовая комиссия блобов, за газ</translation>
    </message>
    <message>
        <source>Next block: %1</source>
        <translation>Следующий блок: %1</translation>
    </message>
    <message>
        <source>Blobs in the newest block: %1; over the window %2</source>
        <translation>Блобов в последнем блоке: %1; за период %2</translation>
    </message>
    <message>
        <source>Blobs in the newest block</source>
        <translation>Блобов в последнем блоке</translation>
    </message>
    <message>
        <source>Cost of all blobs: %1</source>
        <translation>Стоимость всех блобов: %1</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Расписание</translation>
    </message>
    <message>
        <source>Asked of the nodes</source>
        <translation>Запросы к узлам</translation>
    </message>
    <message>
        <source>EIP-7918, as of the next block: while the blob base fee is below the reserve price, the excess of blobs that it follows does not fall, so it cannot fall either. It is not lifted to the reserve price at once.</source>
        <translation>EIP-7918, для следующего блока: пока базовая комиссия за блобы ниже резервной цены, избыток блобов, за которым она следует, не уменьшается, поэтому не падает и она. Сразу до резервной цены она не поднимается.</translation>
    </message>
</context>
<context>
    <name>BlobTable</name>
    <message>
        <source>Shares of the blobs</source>
        <translation>Доли блобов</translation>
    </message>
</context>
<context>
    <name>BlobsPage</name>
    <message>
        <source>Blobs on %1</source>
        <translation>Блобы в %1</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Блобы</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 ч</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 ч</translation>
    </message>
    <message>
        <source>Blobs are counted from block headers alone, so nobody knows whose they are. Turn off the metered connection in the settings to read the transactions.</source>
        <translation>Блобы считаются только по заголовкам блоков, поэтому неизвестно, чьи они. Чтобы читать транзакции, выключите лимитное подключение в настройках.</translation>
    </message>
    <message>
        <source>No attribution</source>
        <translation>Без принадлежности</translation>
    </message>
    <message>
        <source>Choose chains</source>
        <translation>Выбрать цепочки</translation>
    </message>
    <message>
        <source>Blobs are read from the chain that rollups post to. Add Ethereum to the chains that are watched.</source>
        <translation>Блобы читаются из цепочки, в которую публикуют роллапы. Добавьте Ethereum к наблюдаемым.</translation>
    </message>
    <message>
        <source>The first block of the parent chain is on its way.</source>
        <translation>Первый блок родительской цепочки в пути.</translation>
    </message>
    <message>
        <source>No parent chain is watched</source>
        <translation>Родительская цепочка не наблюдается</translation>
    </message>
    <message>
        <source>Waiting for a block</source>
        <translation>Ожидание блока</translation>
    </message>
    <message>
        <source>%1 · times are UTC</source>
        <comment>block, its age and operators</comment>
        <translation>%1 · время UTC</translation>
    </message>
    <message>
        <source>No node of layer 1 answers</source>
        <translation>Узлы первого уровня не отвечают</translation>
    </message>
</context>
<context>
    <name>BlockRow</name>
    <message>
        <source>copied</source>
        <translation>скопировано</translation>
    </message>
    <message>
        <source>Copy the hash %1</source>
        <translation>Скопировать хеш %1</translation>
    </message>
    <message>
        <source>Open in the explorer: %1</source>
        <translation>Открыть в обозревателе: %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>hash of the block that replaced it</comment>
        <translation>теперь %1</translation>
    </message>
</context>
<context>
    <name>BlockTape</name>
    <message>
        <source>Blocks</source>
        <translation>Блоки</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column head</comment>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column head</comment>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Txs</source>
        <comment>column head</comment>
        <translation>Транз.</translation>
    </message>
    <message>
        <source>Gas</source>
        <comment>column head</comment>
        <translation>Газ</translation>
    </message>
    <message>
        <source>Base fee</source>
        <comment>column head</comment>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Newest blocks</source>
        <translation>Новейшие блоки</translation>
    </message>
    <message>
        <source>Waiting for the first block…</source>
        <translation>Ждём первый блок…</translation>
    </message>
    <message>
        <source>No block has come since Rollscope was started.</source>
        <translation>С запуска Rollscope не пришло ни одного блока.</translation>
    </message>
</context>
<context>
    <name>CallFields</name>
    <message>
        <source>Metis or 1088</source>
        <translation>Metis или 1088</translation>
    </message>
    <message>
        <source>Chain: name or number</source>
        <translation>Сеть: имя или номер</translation>
    </message>
    <message>
        <source>Coins sent along</source>
        <translation>Отправляемые монеты</translation>
    </message>
    <message>
        <source>0x and 40 digits</source>
        <translation>0x и 40 цифр</translation>
    </message>
    <message>
        <source>Contract that is called</source>
        <translation>Вызываемый контракт</translation>
    </message>
</context>
<context>
    <name>CardTable</name>
    <message>
        <source>Protocols, the soundest first</source>
        <translation>Протоколы, надёжные сначала</translation>
    </message>
</context>
<context>
    <name>ChainCharts</name>
    <message>
        <source>Transactions</source>
        <translation>Транзакции</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>without system</source>
        <translation>без системных</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Газ</translation>
    </message>
    <message>
        <source>used</source>
        <translation>использовано</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>Базовая комиссия</translation>
    </message>
    <message>
        <source>per gas</source>
        <translation>за газ</translation>
    </message>
    <message>
        <source>Block interval</source>
        <translation>Интервал блоков</translation>
    </message>
    <message>
        <source>between blocks</source>
        <translation>между блоками</translation>
    </message>
    <message>
        <source>The nodes have told no safe or finalized head. Lags are kept while Rollscope runs, not between starts.</source>
        <translation>Узлы не сообщили ни safe, ни finalized. Отставания хранятся, пока работает Rollscope, но не между запусками.</translation>
    </message>
    <message>
        <source>Behind the head</source>
        <translation>Отставание от головы</translation>
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
        <translation>Стоимость читается каждые пять минут; цены в долларах берутся из Ethereum, за которым тоже нужно наблюдать.</translation>
    </message>
    <message>
        <source>Cost to use</source>
        <translation>Стоимость использования</translation>
    </message>
    <message>
        <source>swap</source>
        <translation>обмен</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>перевод</translation>
    </message>
    <message>
        <source>Nothing was posted in this range, or nobody watched.</source>
        <translation>В этом диапазоне ничего не публиковалось или никто не наблюдал.</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>интервал</translation>
    </message>
    <message>
        <source>Blobs per block</source>
        <translation>Блобов в блоке</translation>
    </message>
    <message>
        <source>blobs</source>
        <translation>блобы</translation>
    </message>
    <message>
        <source>The fee is kept for the last 24 hours.</source>
        <translation>Комиссия хранится за последние 24 часа.</translation>
    </message>
    <message>
        <source>Blob base fee</source>
        <translation>Базовая комиссия блобов</translation>
    </message>
    <message>
        <source>Batch interval</source>
        <translation>Интервал батчей</translation>
    </message>
    <message>
        <source>This recording carries no costs.</source>
        <translation>В этой записи нет данных о стоимости.</translation>
    </message>
</context>
<context>
    <name>ChainChips</name>
    <message>
        <source>Eight chains are the most; take one out first</source>
        <translation>Не больше восьми сетей; сначала уберите одну</translation>
    </message>
</context>
<context>
    <name>ChainEvidence</name>
    <message>
        <source>TPS over 10 s · 1 min · 1 h</source>
        <translation>TPS за 10 с · 1 мин · 1 ч</translation>
    </message>
    <message>
        <source>Without system transactions</source>
        <translation>Без системных транзакций</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Интервал блоков</translation>
    </message>
    <message>
        <source>Last block&apos;s own time</source>
        <translation>Время последнего блока</translation>
    </message>
    <message>
        <source>Last block&apos;s hash</source>
        <translation>Хеш последнего блока</translation>
    </message>
    <message>
        <source>Safe head behind by</source>
        <translation>Отставание safe-блока</translation>
    </message>
    <message>
        <source>Finalized head behind by</source>
        <translation>Отставание финального блока</translation>
    </message>
    <message>
        <source>Last block&apos;s gas</source>
        <translation>Газ последнего блока</translation>
    </message>
    <message>
        <source>Blocks counted</source>
        <translation>Учтено блоков</translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation>Трафик</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>column head</comment>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column head</comment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Latency</source>
        <comment>column head</comment>
        <translation>Задержка</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column head</comment>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>column head</comment>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>column head</comment>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Address, last trouble</source>
        <comment>column head</comment>
        <translation>Адрес, последний сбой</translation>
    </message>
</context>
<context>
    <name>ChainFacts</name>
    <message>
        <source>Nothing is known before the first block.</source>
        <translation>До первого блока ничего не известно.</translation>
    </message>
    <message>
        <source>How final</source>
        <translation>Насколько окончательно</translation>
    </message>
    <message>
        <source>The chain has not answered yet. It is asked every five minutes.</source>
        <translation>Сеть ещё не ответила. Её спрашивают каждые пять минут.</translation>
    </message>
    <message>
        <source>Cost to use</source>
        <translation>Стоимость использования</translation>
    </message>
    <message>
        <source>Only chains that post to a layer 1 have an income and a rent.</source>
        <translation>Доход и рента есть только у сетей, которые публикуют данные на уровне 1.</translation>
    </message>
    <message>
        <source>What the sequencer earns</source>
        <translation>Сколько зарабатывает секвенсор</translation>
    </message>
    <message>
        <source>Who makes the blocks</source>
        <translation>Кто создаёт блоки</translation>
    </message>
</context>
<context>
    <name>ChainHead</name>
    <message>
        <source>Charts</source>
        <translation>Графики</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Блоки</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>Последний блок</translation>
    </message>
    <message>
        <source>Its age</source>
        <translation>Его возраст</translation>
    </message>
    <message>
        <source>TPS 10 s · 1 min · 1 h</source>
        <translation>TPS 10 с · 1 мин · 1 ч</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Интервал блоков</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>Базовая комиссия</translation>
    </message>
    <message>
        <source>Safe head behind by</source>
        <translation>Safe отстаёт на</translation>
    </message>
    <message>
        <source>Finalized head behind by</source>
        <translation>Finalized отстаёт на</translation>
    </message>
    <message>
        <source>Blocks counted</source>
        <translation>Учтено блоков</translation>
    </message>
    <message>
        <source>%1. Confirmed by %2.</source>
        <comment>reason, operators</comment>
        <translation>%1. Подтверждают: %2.</translation>
    </message>
    <message>
        <source>Confirmed by %1.</source>
        <comment>operators</comment>
        <translation>Подтверждают: %1.</translation>
    </message>
</context>
<context>
    <name>ChainKind</name>
    <message>
        <source>Optimistic rollup</source>
        <translation>Оптимистичный роллап</translation>
    </message>
    <message>
        <source>ZK rollup</source>
        <translation>ZK-роллап</translation>
    </message>
    <message>
        <source>Validium</source>
        <translation>Валидиум</translation>
    </message>
    <message>
        <source>Optimium</source>
        <translation>Оптимиум</translation>
    </message>
    <message>
        <source>Layer 1</source>
        <translation>Первый уровень</translation>
    </message>
    <message>
        <source>Sidechain</source>
        <translation>Сайдчейн</translation>
    </message>
    <message>
        <source>Data availability</source>
        <translation>Доступность данных</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
</context>
<context>
    <name>ChainPage</name>
    <message>
        <source>The stored history cannot be read</source>
        <translation>Сохранённую историю не прочесть</translation>
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
        <translation>Открыть обзор</translation>
    </message>
    <message>
        <source>Pick one in the overview.</source>
        <translation>Выберите одну в обзоре.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the chains that are watched now. Add it in the settings, or start with --chain %1.</source>
        <translation>«%1» сейчас не среди наблюдаемых сетей. Добавьте её в настройках или запустите с --chain %1.</translation>
    </message>
    <message>
        <source>No chain is chosen</source>
        <translation>Сеть не выбрана</translation>
    </message>
    <message>
        <source>This chain is not watched</source>
        <translation>Эта сеть не наблюдается</translation>
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
        <translation>Их узлы тоже. Заданное здесь действует со следующего запуска без --chain.</translation>
    </message>
    <message>
        <source>This run&apos;s chains come from the command line.</source>
        <translation>Сети этого запуска заданы в командной строке.</translation>
    </message>
    <message>
        <source>Ticked chains are watched. Each needs nodes that answer. Two of different operators show a halt soonest; where one alone answers, it takes three times as long.</source>
        <translation>Отмеченные сети отслеживаются. Каждой нужны отвечающие узлы. Два узла разных операторов покажут остановку быстрее всего; если отвечает лишь один, на это нужно втрое больше времени.</translation>
    </message>
</context>
<context>
    <name>ChainState</name>
    <message>
        <source>live</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>запускается</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>late</source>
        <translation>опаздывает</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>молчит</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>сбоит</translation>
    </message>
    <message>
        <source>stalled</source>
        <translation>стоит</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>навёрстывает</translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation>откат</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>остановлена</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>восстанавливается</translation>
    </message>
</context>
<context>
    <name>ChainTable</name>
    <message>
        <source>Chains</source>
        <translation>Сети</translation>
    </message>
    <message>
        <source>Show all chains</source>
        <translation>Показать все сети</translation>
    </message>
    <message>
        <source>Shown are only: %1.</source>
        <translation>Показаны только: %1.</translation>
    </message>
    <message>
        <source>No chain has all of these words in its name, stack or state.</source>
        <translation>Ни у одной сети нет всех этих слов в названии, стеке или состоянии.</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>Нет совпадений с «%1»</translation>
    </message>
    <message>
        <source>No favourite among these chains</source>
        <translation>Среди этих сетей нет избранных</translation>
    </message>
    <message>
        <source>No chain fits</source>
        <translation>Подходящих сетей нет</translation>
    </message>
    <message>
        <source>Choose chains</source>
        <translation>Выбрать сети</translation>
    </message>
</context>
<context>
    <name>ChainTicks</name>
    <message>
        <source>Find a chain by name, stack or chain id</source>
        <translation>Найти сеть по названию, стеку или chain id</translation>
    </message>
    <message>
        <source>Test networks</source>
        <translation>Тестовые сети</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Сети</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Nodes of %1</source>
        <comment>chain</comment>
        <translation>Узлы сети %1</translation>
    </message>
    <message>
        <source>No chain fits. A node of your own can be added in Settings.</source>
        <translation>Подходящих сетей нет. Свой узел можно добавить в настройках.</translation>
    </message>
    <message numerus="yes">
        <source>%n chain(s) are watched</source>
        <translation>
            <numerusform>Отслеживается %n сеть</numerusform>
            <numerusform>Отслеживаются %n сети</numerusform>
            <numerusform>Отслеживается %n сетей</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual twelve</source>
        <translation>Обычные двенадцать</translation>
    </message>
</context>
<context>
    <name>ChartExportSheet</name>
    <message>
        <source>Save the figures as CSV</source>
        <translation>Сохранить значения в CSV</translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation>Сохранить график как изображение</translation>
    </message>
    <message>
        <source>All lines of this page over the range in sight, as the history holds them.</source>
        <translation>Все линии этой страницы за видимый период, как они лежат в истории.</translation>
    </message>
    <message>
        <source>With title, range and source, at twice the size on screen.</source>
        <translation>С заголовком, периодом и источником, вдвое крупнее, чем на экране.</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Файл для записи</translation>
    </message>
    <message>
        <source>Light ground</source>
        <translation>Светлый фон</translation>
    </message>
    <message>
        <source>Dark ground</source>
        <translation>Тёмный фон</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Читаем историю…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>A file of this name is there. Replace it, or choose another name.</source>
        <translation>Файл с таким именем уже есть. Замените его или выберите другое имя.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Show as a table</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Linear axis</source>
        <translation>Линейная ось</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Логарифмическая ось</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Сохранить в CSV…</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Сохранить изображение…</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Menu of %1</source>
        <translation>Меню: %1</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Читаем историю…</translation>
    </message>
    <message>
        <source>Nothing is known of this range.</source>
        <translation>Об этом периоде ничего не известно.</translation>
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
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Время (UTC)</translation>
    </message>
</context>
<context>
    <name>ColumnButton</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>нет места</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>Как вначале</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to a chain, a page, or do something</source>
        <translation>Перейти к сети или странице, выполнить действие</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation>Ничего не подходит. Попробуйте меньше букв.</translation>
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
        <translation>Транзакции</translation>
    </message>
    <message>
        <source>Gas</source>
        <translation>Газ</translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation>Базовая комиссия</translation>
    </message>
    <message>
        <source>Block interval</source>
        <translation>Интервал блоков</translation>
    </message>
    <message>
        <source>Safe lag</source>
        <translation>Отставание safe</translation>
    </message>
    <message>
        <source>Finalized lag</source>
        <translation>Отставание finalized</translation>
    </message>
    <message>
        <source>Rollscope · %1</source>
        <comment>source</comment>
        <translation>Rollscope · %1</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>%1, 100 = %2</source>
        <comment>metric, moment</comment>
        <translation>%1, 100 = %2</translation>
    </message>
    <message>
        <source>the chosen moment</source>
        <translation>выбранный момент</translation>
    </message>
    <message>
        <source>the left edge</source>
        <translation>левый край</translation>
    </message>
    <message>
        <source>Choose up to eight chains above. One metric is drawn for all of them over one range.</source>
        <translation>Выберите выше до восьми сетей. Для всех рисуется один показатель за один период.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Пока нечего сравнивать</translation>
    </message>
    <message>
        <source>Transfer cost</source>
        <translation>Цена перевода</translation>
    </message>
    <message>
        <source>Swap cost</source>
        <translation>Цена обмена</translation>
    </message>
    <message>
        <source>Costs are read every five minutes; their prices in USD come from Ethereum, which has to be watched, too.</source>
        <translation>Стоимость читается каждые пять минут; цены в долларах берутся из Ethereum, за которым тоже нужно наблюдать.</translation>
    </message>
    <message>
        <source>This recording carries no costs.</source>
        <translation>В этой записи нет данных о стоимости.</translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Everything is kept in one file of this profile, on this machine. What is older is taken out in steps: first single blocks, then minutes, then hours.</source>
        <translation>Всё хранится в одном файле этого профиля на этом компьютере. Старое удаляется по ступеням: сначала отдельные блоки, затем минуты, затем часы.</translation>
    </message>
    <message>
        <source>days</source>
        <translation>дней</translation>
    </message>
    <message>
        <source>Every block</source>
        <translation>Каждый блок</translation>
    </message>
    <message>
        <source>Days that every block is kept</source>
        <translation>Сколько дней хранится каждый блок</translation>
    </message>
    <message>
        <source>Figures by the minute</source>
        <translation>Показатели по минутам</translation>
    </message>
    <message>
        <source>Days that figures by the minute are kept</source>
        <translation>Сколько дней хранятся показатели по минутам</translation>
    </message>
    <message>
        <source>Figures by the hour</source>
        <translation>Показатели по часам</translation>
    </message>
    <message>
        <source>Days that figures by the hour are kept</source>
        <translation>Сколько дней хранятся показатели по часам</translation>
    </message>
</context>
<context>
    <name>DoubtPanel</name>
    <message>
        <source>Hash of the transaction</source>
        <translation>Хеш транзакции</translation>
    </message>
    <message>
        <source>The nodes are asked …</source>
        <translation>Узлы опрашиваются …</translation>
    </message>
    <message>
        <source>Look it up by this hash</source>
        <translation>Найти по этому хешу</translation>
    </message>
    <message>
        <source>Send the same bytes again</source>
        <translation>Отправить те же байты снова</translation>
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
        <translation>Узлы сети %1</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Запрос…</translation>
    </message>
    <message>
        <source>Test all</source>
        <translation>Проверить все</translation>
    </message>
    <message>
        <source>No node of this chain is known. Add one below.</source>
        <translation>Узлы этой сети неизвестны. Добавьте узел ниже.</translation>
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
        <translation>Проверить %1</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить %1</translation>
    </message>
    <message>
        <source>Remove this chain</source>
        <translation>Удалить эту сеть</translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation>Как в поставке</translation>
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
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>EndpointStrip</name>
    <message>
        <source>Endpoints</source>
        <translation>Узлы</translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Evidence per endpoint</source>
        <translation>Доказательства по узлам</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>column head</comment>
        <translation>Пришёл</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>column head</comment>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Hash</source>
        <comment>column head</comment>
        <translation>Хеш</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>column head</comment>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Showed</source>
        <comment>column head</comment>
        <translation>Показал</translation>
    </message>
    <message>
        <source>When</source>
        <comment>column head</comment>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>ExportIncident</name>
    <message>
        <source>Export the incident</source>
        <translation>Экспорт инцидента</translation>
    </message>
    <message>
        <source>Rollscope · %1 · %2</source>
        <comment>source, moment</comment>
        <translation>Rollscope · %1 · %2</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>JSON, with all evidence</source>
        <translation>JSON со всеми доказательствами</translation>
    </message>
    <message>
        <source>PDF, one page</source>
        <translation>PDF, одна страница</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Картинка PNG</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Файл для записи</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
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
        <translation>Выбрать сети</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Начать наблюдение</translation>
    </message>
    <message>
        <source>Is a rollup down right now, and who says so?</source>
        <translation>Не работает ли сейчас какой-нибудь роллап — и кто это утверждает?</translation>
    </message>
    <message>
        <source>Which chains do you watch?</source>
        <translation>За какими сетями следить?</translation>
    </message>
    <message>
        <source>Shall Rollscope tell you when one stops?</source>
        <translation>Сообщать, когда сеть остановится?</translation>
    </message>
    <message>
        <source>%1, %2 of 3</source>
        <comment>program, screen</comment>
        <translation>%1, %2 из 3</translation>
    </message>
    <message>
        <source>Every chain in one line, worst first: transactions, gas, fees, the age of its last block.</source>
        <translation>Каждая сеть в одной строке, худшие сверху: транзакции, газ, комиссии, возраст последнего блока.</translation>
    </message>
    <message>
        <source>One look</source>
        <translation>Одним взглядом</translation>
    </message>
    <message>
        <source>A chain is called silent only by what its nodes sent, with the blocks, the times and the operators. What is not known is shown as not known.</source>
        <translation>Сеть называется молчащей только по тому, что прислали её узлы, — с блоками, временем и операторами. Неизвестное показано как неизвестное.</translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation>С подтверждениями</translation>
    </message>
    <message>
        <source>Rollscope speaks to public nodes of the chains that you choose next, or to your own. Their operators see your address, as those of any web site do. Nothing else leaves this machine: no account, no telemetry.</source>
        <translation>Rollscope обращается к публичным узлам сетей, которые вы выберете дальше, или к вашим собственным. Их операторы видят ваш адрес, как и любой веб-сайт. Больше ничего не покидает этот компьютер: ни учётной записи, ни телеметрии.</translation>
    </message>
    <message>
        <source>From your machine</source>
        <translation>С вашего компьютера</translation>
    </message>
    <message>
        <source>One notification when a chain stops, none while it stays so. Needs a tray on this desktop.</source>
        <translation>Одно уведомление, когда сеть останавливается, и ни одного, пока она стоит. Нужен системный лоток.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>The colours follow the desktop unless you choose.</source>
        <translation>Если не выбирать, цвета следуют за рабочим столом.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Система</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>All of this stands in Settings, and can be changed at any time.</source>
        <translation>Всё это есть в настройках и меняется в любое время.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>GuardPart</name>
    <message>
        <source>You sign all the same. It holds for this transaction once, and only while nothing else comes up.</source>
        <translation>Вы всё равно подписываете. Это действует один раз, для этой транзакции, и пока не появится ничего другого.</translation>
    </message>
    <message>
        <source>It is better to wait. To sign all the same, type the name of the chain: %1</source>
        <translation>Лучше подождать. Чтобы всё равно подписать, введите название сети: %1</translation>
    </message>
    <message>
        <source>Type %1 to sign all the same</source>
        <translation>Введите %1, чтобы всё равно подписать</translation>
    </message>
    <message>
        <source>I want it once more</source>
        <translation>Я хочу ещё раз</translation>
    </message>
</context>
<context>
    <name>HeaderCell</name>
    <message>
        <source>sorted ascending</source>
        <translation>по возрастанию</translation>
    </message>
    <message>
        <source>sorted descending</source>
        <translation>по убыванию</translation>
    </message>
</context>
<context>
    <name>IncidentFacts</name>
    <message>
        <source>Began</source>
        <translation>Началось</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Кончилось</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Длилось</translation>
    </message>
    <message>
        <source>Rollscope told at</source>
        <translation>Rollscope сообщил</translation>
    </message>
    <message>
        <source>Told after the first conflicting block</source>
        <translation>Сообщено после первого спорного блока</translation>
    </message>
    <message>
        <source>Told after the first missed block</source>
        <translation>Сообщено после первого пропущенного блока</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Блоки</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Глубина</translation>
    </message>
    <message>
        <source>Common ancestor</source>
        <translation>Общий предок</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Транзакции</translation>
    </message>
    <message>
        <source>Hash of the common ancestor</source>
        <translation>Хеш общего предка</translation>
    </message>
    <message>
        <source>Failed together with others, by what they share</source>
        <translation>Сбой вместе с другими, по общему</translation>
    </message>
    <message>
        <source>First of the group</source>
        <translation>Первый в группе</translation>
    </message>
    <message>
        <source>The operator&apos;s notice</source>
        <translation>Сообщение оператора</translation>
    </message>
    <message>
        <source>%1 UTC. %2</source>
        <comment>moment, comparison</comment>
        <translation>%1 UTC. %2</translation>
    </message>
    <message>
        <source>not known; write it below to compare</source>
        <translation>неизвестно; впишите ниже для сравнения</translation>
    </message>
</context>
<context>
    <name>IncidentFilters</name>
    <message>
        <source>24 h</source>
        <translation>24 ч</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 д</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 д</translation>
    </message>
    <message>
        <source>1 y</source>
        <translation>1 г</translation>
    </message>
    <message numerus="yes">
        <source>%n known incident(s)</source>
        <translation>
            <numerusform>%n известный инцидент</numerusform>
            <numerusform>%n известных инцидента</numerusform>
            <numerusform>%n известных инцидентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) open now</source>
        <translation>
            <numerusform>Сейчас открыт %n инцидент</numerusform>
            <numerusform>Сейчас открыто %n инцидента</numerusform>
            <numerusform>Сейчас открыто %n инцидентов</numerusform>
        </translation>
    </message>
    <message>
        <source>No incident is open</source>
        <translation>Открытых инцидентов нет</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <comment>incidents</comment>
        <translation>показано %1 из %2</translation>
    </message>
    <message>
        <source>Seen here</source>
        <translation>Увидено здесь</translation>
    </message>
    <message>
        <source>Known history</source>
        <translation>Известная история</translation>
    </message>
    <message>
        <source>Outages and rollbacks of the past, from public sources</source>
        <translation>Прошлые остановки и откаты из открытых источников</translation>
    </message>
    <message>
        <source>Search incidents</source>
        <translation>Поиск инцидентов</translation>
    </message>
    <message>
        <source>All chains</source>
        <translation>Все сети</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>Остановка</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Откат</translation>
    </message>
    <message>
        <source>Safe head stall</source>
        <translation>Safe-голова стоит</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Ухудшение</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Навёрстывание</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Любая важность</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критично</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>К сведению</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation>Открытые и закрытые</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрытые</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) recovering</source>
        <translation>
            <numerusform>%n инцидент завершается</numerusform>
            <numerusform>%n инцидента завершаются</numerusform>
            <numerusform>%n инцидентов завершаются</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of them recovering; %2 of %3 shown</source>
        <comment>incidents</comment>
        <translation>из них завершаются: %1; показано %2 из %3</translation>
    </message>
</context>
<context>
    <name>IncidentList</name>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
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
        <translation>%1, открыт</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>К списку (Esc)</translation>
    </message>
    <message>
        <source>Open the chain</source>
        <translation>Открыть сеть</translation>
    </message>
    <message>
        <source>What a replay has to choose, as no source tells it: %1.</source>
        <translation>Что пришлось допустить для повтора, так как источник молчит: %1.</translation>
    </message>
    <message>
        <source>It cannot be replayed: %1.</source>
        <translation>Повторить нельзя: %1.</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>plays in this window from 5 min before, 10 times as fast; live nodes rest meanwhile</source>
        <translation>идёт в этом окне с 5 мин до начала, в 10 раз быстрее; живые узлы пока отдыхают</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>%1, recovering</source>
        <comment>severity</comment>
        <translation>%1, завершается</translation>
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
        <translation>открыт</translation>
    </message>
    <message>
        <source>reconstructed</source>
        <translation>реконструкция</translation>
    </message>
    <message>
        <source>group</source>
        <translation>группа</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>recovering</source>
        <translation>завершается</translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message>
        <source>The stored incidents cannot be read</source>
        <translation>Сохранённые инциденты не читаются</translation>
    </message>
    <message>
        <source>Outages and rollbacks of the past, from public sources. Rollscope did not see them; it can replay most of them from a reconstruction.</source>
        <translation>Прошлые остановки и откаты из открытых источников. Rollscope их не видел; большинство он может повторить по реконструкции.</translation>
    </message>
    <message>
        <source>The blocks of this session are made from public facts: what follows was found in a reconstruction, not on a live chain.</source>
        <translation>Блоки этого сеанса составлены по открытым фактам: всё ниже найдено в реконструкции, а не в живой сети.</translation>
    </message>
    <message>
        <source>Known incidents</source>
        <translation>Известные инциденты</translation>
    </message>
    <message>
        <source>Reconstructed</source>
        <translation>Реконструкция</translation>
    </message>
    <message>
        <source>It is not among what this machine keeps; it may have happened on another one.</source>
        <translation>Среди сохранённого на этой машине его нет; возможно, он был на другой.</translation>
    </message>
    <message>
        <source>Its evidence stands here: who showed which block when, and how long it took to notice.</source>
        <translation>Здесь будут доказательства: кто, когда и какой блок показал и как скоро это заметили.</translation>
    </message>
    <message>
        <source>No incident &quot;%1&quot;</source>
        <translation>Нет инцидента «%1»</translation>
    </message>
    <message>
        <source>Choose an incident</source>
        <translation>Выберите инцидент</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Look at known incidents</source>
        <translation>Посмотреть известные</translation>
    </message>
    <message>
        <source>The kept incidents are being read.</source>
        <translation>Читаются сохранённые инциденты.</translation>
    </message>
    <message>
        <source>%1 of them are hidden by the filter.</source>
        <translation>Скрыто фильтром: %1.</translation>
    </message>
    <message>
        <source>The shipped history is being read.</source>
        <translation>Читается вложенная история.</translation>
    </message>
    <message>
        <source>No chain is watched yet.</source>
        <translation>Пока не наблюдается ни одна сеть.</translation>
    </message>
    <message>
        <source>Older ones are kept; choose a longer range above.</source>
        <translation>Более старые сохранены; выберите выше больший отрезок.</translation>
    </message>
    <message>
        <source>None of the watched chains halted, rolled back or fell behind while Rollscope looked. To see what it would tell, look at incidents of the past.</source>
        <translation>Пока Rollscope смотрел, ни одна из сетей не останавливалась, не откатывалась и не отставала. Что он сообщил бы, видно на прошлых инцидентах.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Ничего не подходит</translation>
    </message>
    <message>
        <source>Nothing in this range</source>
        <translation>В этом отрезке ничего</translation>
    </message>
    <message>
        <source>No incident so far</source>
        <translation>Инцидентов пока нет</translation>
    </message>
    <message>
        <source>Halt</source>
        <translation>Остановка</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Откат</translation>
    </message>
    <message>
        <source>Safe head stall</source>
        <translation>Safe-голова стоит</translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation>Ухудшение</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Навёрстывание</translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>severity</comment>
        <translation>К сведению</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>severity</comment>
        <translation>Критично</translation>
    </message>
    <message>
        <source>No block for %1</source>
        <translation>Нет блока %1</translation>
    </message>
    <message>
        <source>Blocks dropped, depth not told</source>
        <translation>Блоки отброшены, глубина не сообщена</translation>
    </message>
    <message numerus="yes">
        <source>At least %Ln block(s) dropped</source>
        <translation>
            <numerusform>Отброшен как минимум %Ln блок</numerusform>
            <numerusform>Отброшено как минимум %Ln блока</numerusform>
            <numerusform>Отброшено как минимум %Ln блоков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) dropped</source>
        <translation>
            <numerusform>Отброшен %Ln блок</numerusform>
            <numerusform>Отброшено %Ln блока</numerusform>
            <numerusform>Отброшено %Ln блоков</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of the chain</source>
        <comment>blocks dropped, time</comment>
        <translation>%1, %2 сети</translation>
    </message>
    <message>
        <source>Safe head stood still for %1</source>
        <translation>Safe-голова стояла %1</translation>
    </message>
    <message>
        <source>Slow or empty blocks for %1</source>
        <translation>Медленные или пустые блоки %1</translation>
    </message>
    <message>
        <source>Caught up for %1</source>
        <translation>Навёрстывала %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не спрошен</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>отвечает</translation>
    </message>
    <message>
        <source>lagging</source>
        <translation>отстаёт</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>застрял</translation>
    </message>
    <message>
        <source>on a fork</source>
        <translation>на ветке</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>недоступен</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>ограничен</translation>
    </message>
    <message>
        <source>lying</source>
        <translation>лжёт</translation>
    </message>
    <message>
        <source>How long it lasted is not told</source>
        <translation>Сколько длилось, не сообщено</translation>
    </message>
    <message>
        <source>The incident that was open here was found in a recording, which is not shown any more. These are of the live nodes.</source>
        <translation>Открытый здесь инцидент был найден в записи, которая больше не показывается. В списке — инциденты живых узлов.</translation>
    </message>
    <message>
        <source>The incident that was open here was found on live nodes, which are not shown now. These are of the recording.</source>
        <translation>Открытый здесь инцидент был найден на живых узлах, которые сейчас не показываются. В списке — инциденты записи.</translation>
    </message>
    <message>
        <source>%1; blocks again since %2 UTC</source>
        <comment>what it was, time</comment>
        <translation>%1; с %2 UTC блоки снова идут</translation>
    </message>
    <message>
        <source>%1; over since %2 UTC</source>
        <comment>what it was, time</comment>
        <translation>%1; закончилось в %2 UTC</translation>
    </message>
</context>
<context>
    <name>KeyCheck</name>
    <message>
        <source>Type these words from what you wrote down.</source>
        <translation>Наберите эти слова с того, что вы записали.</translation>
    </message>
    <message>
        <source>word %1</source>
        <translation>слово %1</translation>
    </message>
    <message>
        <source>Word %1 of what you wrote down</source>
        <translation>Слово %1 из записанных</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Start over with new words</source>
        <translation>Начать заново с новыми словами</translation>
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
        <translation>Перенести %1</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Перенести</translation>
    </message>
</context>
<context>
    <name>KeyMakerPanel</name>
    <message>
        <source>Write these words down</source>
        <translation>Запишите эти слова</translation>
    </message>
    <message>
        <source>Is it on paper?</source>
        <translation>Они на бумаге?</translation>
    </message>
    <message>
        <source>The words of another wallet</source>
        <translation>Слова другого кошелька</translation>
    </message>
    <message>
        <source>The password that the file has</source>
        <translation>Пароль этого файла</translation>
    </message>
    <message>
        <source>A password for the new key file</source>
        <translation>Пароль для нового файла ключа</translation>
    </message>
    <message>
        <source>The key file is made</source>
        <translation>Файл ключа готов</translation>
    </message>
    <message>
        <source>%1
kept in %2
It opens with this password only, here and in other wallets. Nobody can reset it.</source>
        <comment>account, file</comment>
        <translation>%1
хранится в %2
Открывается только этим паролем, здесь и в других кошельках. Сбросить его не может никто.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>KeyPart</name>
    <message>
        <source>A last resort: who can read this machine&apos;s memory while it signs, can steal the key. Each file is encrypted with a password that is asked for at each signature (keystore v3, which other wallets read).</source>
        <translation>Крайнее средство: кто может читать память этой машины во время подписи, тот может украсть ключ. Каждый файл зашифрован паролем, который спрашивают при каждой подписи (keystore v3, его читают и другие кошельки).</translation>
    </message>
    <message>
        <source>Key files</source>
        <translation>Файлы ключей</translation>
    </message>
    <message>
        <source>No key is on this machine. Key files would be kept in %1.</source>
        <comment>folder</comment>
        <translation>На этой машине нет ключей. Файлы ключей хранились бы в %1.</translation>
    </message>
    <message>
        <source>No key is on this machine.</source>
        <translation>На этой машине нет ключей.</translation>
    </message>
    <message>
        <source>Create a new key …</source>
        <translation>Создать новый ключ …</translation>
    </message>
    <message>
        <source>Bring in words …</source>
        <translation>Перенести слова …</translation>
    </message>
    <message>
        <source>a key file, or a folder of them</source>
        <translation>файл ключа или папка с ними</translation>
    </message>
    <message>
        <source>Path of a key file or of a folder</source>
        <translation>Путь к файлу ключа или к папке</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Перенести</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in that folder can be brought in:</source>
        <translation>
            <numerusform>В этой папке можно перенести %n файл:</numerusform>
            <numerusform>В этой папке можно перенести %n файла:</numerusform>
            <numerusform>В этой папке можно перенести %n файлов:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyPassword</name>
    <message>
        <source>The account is %1. If you expected another one, cancel.</source>
        <translation>Это счёт %1. Если вы ждали другой, отмените.</translation>
    </message>
    <message>
        <source>password</source>
        <translation>пароль</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>once more</source>
        <translation>ещё раз</translation>
    </message>
    <message>
        <source>New password, once more</source>
        <translation>Новый пароль ещё раз</translation>
    </message>
    <message>
        <source>at least 12 characters; four or five random words are better</source>
        <translation>не меньше 12 знаков; четыре-пять случайных слов лучше</translation>
    </message>
    <message>
        <source>at least 6 different characters</source>
        <translation>не меньше 6 разных знаков</translation>
    </message>
    <message>
        <source>not digits alone</source>
        <translation>не одни цифры</translation>
    </message>
    <message>
        <source>the same twice</source>
        <translation>оба раза одинаково</translation>
    </message>
    <message>
        <source>Make the key file</source>
        <translation>Создать файл ключа</translation>
    </message>
</context>
<context>
    <name>KeyPhrase</name>
    <message>
        <source>12, 15, 18, 21 or 24 words of BIP-39, in any of its languages, without a passphrase of their own. They are checked here and sent nowhere.</source>
        <translation>12, 15, 18, 21 или 24 слова BIP-39 на любом из его языков, без отдельной парольной фразы. Они проверяются здесь и никуда не отправляются.</translation>
    </message>
    <message>
        <source>Words of the mnemonic</source>
        <translation>Слова мнемоники</translation>
    </message>
    <message>
        <source>Where the account lies under the words. Most wallets count the last number up.</source>
        <translation>Где под словами лежит счёт. Большинство кошельков увеличивает последнее число.</translation>
    </message>
    <message>
        <source>Path (BIP-44)</source>
        <translation>Путь (BIP-44)</translation>
    </message>
    <message>
        <source>Derivation path</source>
        <translation>Путь вывода</translation>
    </message>
    <message>
        <source>Find the account</source>
        <translation>Найти счёт</translation>
    </message>
</context>
<context>
    <name>KeyProgress</name>
    <message>
        <source>Working: %1. Cancelling throws the result away.</source>
        <comment>how long</comment>
        <translation>Идёт работа: %1. Отмена отбрасывает результат.</translation>
    </message>
</context>
<context>
    <name>KeyUnlock</name>
    <message>
        <source>%1
The key of %2</source>
        <comment>file, account</comment>
        <translation>%1
Ключ счёта %2</translation>
    </message>
    <message>
        <source>password of the file</source>
        <translation>пароль файла</translation>
    </message>
    <message>
        <source>Password of the key file</source>
        <translation>Пароль файла ключа</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>On paper, in this order. They are shown this once, and three of them are asked back. Whoever has them has the account; without them it is lost when this machine is.</source>
        <translation>На бумаге, в этом порядке. Они показаны один раз, и три из них будут спрошены. У кого они есть, у того и счёт; без них он пропадёт вместе с этой машиной.</translation>
    </message>
    <message>
        <source>How many words</source>
        <translation>Сколько слов</translation>
    </message>
    <message>
        <source>12 words</source>
        <translation>12 слов</translation>
    </message>
    <message>
        <source>24 words</source>
        <translation>24 слова</translation>
    </message>
    <message>
        <source>They are on paper</source>
        <translation>Они на бумаге</translation>
    </message>
</context>
<context>
    <name>LegendEntry</name>
    <message>
        <source>Space hides this line, Enter shows it alone</source>
        <translation>Пробел скрывает линию, Enter оставляет её одну</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Click hides, double-click shows it alone</source>
        <translation>Щелчок скрывает, двойной оставляет одну</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 - %2</source>
        <comment>headline - program</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 (%2) - %3</source>
        <comment>headline (source) - program</comment>
        <translation>%1 (%2) — %3</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>mainnet</source>
        <translation>основная сеть</translation>
    </message>
    <message>
        <source>testnet</source>
        <translation>тестовая сеть</translation>
    </message>
    <message>
        <source>local</source>
        <translation>локальная</translation>
    </message>
    <message>
        <source>own node</source>
        <translation>свой узел</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Public nodes are shared with everyone: Rollscope asks little of them by itself.</source>
        <translation>Публичные узлы общие для всех: Rollscope сам обращается к ним скупо.</translation>
    </message>
    <message>
        <source>socks5://host:port (Tor: socks5://127.0.0.1:9050) or http://host:port. Empty: no proxy. Names are resolved by the proxy.</source>
        <translation>socks5://узел:порт (Tor: socks5://127.0.0.1:9050) или http://узел:порт. Пусто — без прокси. Имена разрешает прокси.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation>без прокси</translation>
    </message>
    <message>
        <source>Operators for each chain</source>
        <translation>Операторов на сеть</translation>
    </message>
    <message>
        <source>At most so many for each node. 0: ten for a public node, two hundred for one on this machine.</source>
        <translation>Не больше для каждого узла. 0: десять для публичного, двести для узла на этом компьютере.</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>Запросов в секунду</translation>
    </message>
    <message>
        <source>Asks for blocks slowly instead of having them pushed, for a line that is paid by volume.</source>
        <translation>Запрашивает блоки медленно вместо подписки — для линий с оплатой за объём.</translation>
    </message>
    <message>
        <source>Metered connection</source>
        <translation>Лимитное подключение</translation>
    </message>
    <message>
        <source>So many nodes of different operators are connected for each chain. With one, its word alone makes a halt; more see more and cost more.</source>
        <translation>Столько узлов разных операторов подключается для каждой сети. Если узел один, остановку решает его слово; больше — виднее и дороже.</translation>
    </message>
</context>
<context>
    <name>NodeAdder</name>
    <message>
        <source>Add a node</source>
        <translation>Добавить узел</translation>
    </message>
    <message>
        <source>WebSocket (wss://, ws://) or HTTP. A key stands as ${NAME} and is read from the environment, so that it is written nowhere.</source>
        <translation>WebSocket (wss://, ws://) или HTTP. Ключ пишется как ${NAME} и берётся из окружения, поэтому нигде не сохраняется.</translation>
    </message>
    <message>
        <source>Address of the node</source>
        <translation>Адрес узла</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Запрос…</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Name of the chain</source>
        <translation>Название сети</translation>
    </message>
    <message>
        <source>My own node: ask it first</source>
        <translation>Мой узел: спрашивать первым</translation>
    </message>
    <message>
        <source>Add the chain</source>
        <translation>Добавить сеть</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>chain</comment>
        <translation>Добавить к сети %1</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>A time as 2026-11-21 13:05, in UTC</source>
        <translation>Время вида 2026-11-21 13:05, UTC</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ваша заметка</translation>
    </message>
    <message>
        <source>What happened, links, what you did. It stays on this machine.</source>
        <translation>Что было, ссылки, что вы сделали. Остаётся на этой машине.</translation>
    </message>
    <message>
        <source>The operator told the public at (UTC)</source>
        <translation>Оператор сообщил публике в (UTC)</translation>
    </message>
    <message>
        <source>2026-11-21 13:05</source>
        <translation>2026-11-21 13:05</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Сохранить заметку</translation>
    </message>
    <message>
        <source>A tape plays: the note is gone when it ends.</source>
        <translation>Идёт лента: с её концом заметка пропадёт.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>NotificationSection</name>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Closing the window leaves the icon in the tray, and the chains are watched on.</source>
        <translation>После закрытия окна значок остаётся в лотке, и наблюдение продолжается.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Продолжать в лотке</translation>
    </message>
    <message>
        <source>One message when something goes wrong on a chain, one when it is over, none between. The icon in the tray shows the worst state over all chains.</source>
        <translation>Одно сообщение, когда в сети что-то пошло не так, одно, когда это кончилось, и ни одного между ними. Значок в области уведомлений показывает худшее состояние среди всех сетей.</translation>
    </message>
    <message>
        <source>This desktop has no tray that shows notifications: nothing can be shown here. The sound and the webhook work without one.</source>
        <translation>На этом рабочем столе нет области уведомлений: показать здесь ничего нельзя. Звук и вебхук работают и без неё.</translation>
    </message>
    <message>
        <source>It names the chain and the reason, never an amount. A click on it opens the chain.</source>
        <translation>В нём названы сеть и причина, но не суммы. Щелчок открывает сеть.</translation>
    </message>
    <message>
        <source>Halts, rollbacks of three blocks and more, transactions you watch</source>
        <translation>Остановки, откаты на три блока и больше, отслеживаемые транзакции</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критично</translation>
    </message>
    <message>
        <source>Nothing posted to the L1 for long, service that stays degraded for five minutes</source>
        <translation>Долго ничего не публикуется в L1; перебои дольше пяти минут</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Everything else: shallow rollbacks, catching up</source>
        <translation>Всё остальное: неглубокие откаты, навёрстывание</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>К сведению</translation>
    </message>
    <message>
        <source>minutes between two messages of one kind about one chain</source>
        <translation>минут между двумя сообщениями одного рода об одной сети</translation>
    </message>
    <message>
        <source>Rest between messages</source>
        <translation>Пауза между сообщениями</translation>
    </message>
    <message>
        <source>%1: notification</source>
        <comment>a severity</comment>
        <translation>%1: уведомление</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>%1: sound</source>
        <comment>a severity</comment>
        <translation>%1: звук</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
</context>
<context>
    <name>Overall</name>
    <message numerus="yes">
        <source>%n chain(s)</source>
        <translation>
            <numerusform>%n сеть</numerusform>
            <numerusform>%n сети</numerusform>
            <numerusform>%n сетей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all live</source>
        <comment>12 chains</comment>
        <translation>%1: все работают</translation>
    </message>
    <message numerus="yes">
        <source>%n halted</source>
        <translation>
            <numerusform>%n остановлена</numerusform>
            <numerusform>%n остановлены</numerusform>
            <numerusform>%n остановлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in trouble</source>
        <translation>
            <numerusform>%n с неполадками</numerusform>
            <numerusform>%n с неполадками</numerusform>
            <numerusform>%n с неполадками</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n неизвестна</numerusform>
            <numerusform>%n неизвестны</numerusform>
            <numerusform>%n неизвестны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starting</source>
        <translation>
            <numerusform>%n запускается</numerusform>
            <numerusform>%n запускаются</numerusform>
            <numerusform>%n запускаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n работает</numerusform>
            <numerusform>%n работают</numerusform>
            <numerusform>%n работают</numerusform>
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
        <translation>Запуск</translation>
    </message>
    <message>
        <source>The engine opens its store and its connections.</source>
        <translation>Открываются хранилище и соединения.</translation>
    </message>
    <message>
        <source>No chains to watch</source>
        <translation>Нет сетей для наблюдения</translation>
    </message>
    <message>
        <source>%1, in the recording</source>
        <comment>12 chains: all live</comment>
        <translation>%1, в записи</translation>
    </message>
    <message>
        <source>Nothing is reachable</source>
        <translation>Ничто не доступно</translation>
    </message>
    <message numerus="yes">
        <source>None of %n endpoint(s) answers (%1). Check the network, a proxy or a firewall; every endpoint is tried again by itself.</source>
        <translation>
            <numerusform>Не отвечает %n узел (%1). Проверьте сеть, прокси или брандмауэр; попытки повторяются сами.</numerusform>
            <numerusform>Ни один из %n узлов не отвечает (%1). Проверьте сеть, прокси или брандмауэр; попытки повторяются сами.</numerusform>
            <numerusform>Ни один из %n узлов не отвечает (%1). Проверьте сеть, прокси или брандмауэр; попытки повторяются сами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connecting to %n chain(s)</source>
        <translation>
            <numerusform>Подключение к %n сети</numerusform>
            <numerusform>Подключение к %n сетям</numerusform>
            <numerusform>Подключение к %n сетям</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n endpoint(s) answer; the first blocks come within seconds.</source>
        <translation>
            <numerusform>Отвечает %1 из %n узла; первые блоки придут через секунды.</numerusform>
            <numerusform>Отвечает %1 из %n узлов; первые блоки придут через секунды.</numerusform>
            <numerusform>Отвечает %1 из %n узлов; первые блоки придут через секунды.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose chains in Settings, or add a node of your own there.</source>
        <translation>Выберите сети в настройках или добавьте там свой узел.</translation>
    </message>
    <message numerus="yes">
        <source>%n recovering</source>
        <translation>
            <numerusform>%n восстанавливается</numerusform>
            <numerusform>%n восстанавливаются</numerusform>
            <numerusform>%n восстанавливаются</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Look at a recording</source>
        <translation>Посмотреть запись</translation>
    </message>
</context>
<context>
    <name>OverviewColumns</name>
    <message>
        <source>Base fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Узлы</translation>
    </message>
    <message>
        <source>Mgas/s</source>
        <translation>Мгаз/с</translation>
    </message>
    <message>
        <source>Last block</source>
        <translation>Последний блок</translation>
    </message>
    <message>
        <source>Safe behind</source>
        <translation>Отстав. safe</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>Reorgs</source>
        <translation>Реорг.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Final behind</source>
        <translation>Отстав. final</translation>
    </message>
    <message>
        <source>Block time</source>
        <translation>Интервал блоков</translation>
    </message>
    <message>
        <source>Swap, USD</source>
        <translation>Обмен, USD</translation>
    </message>
    <message>
        <source>vs. L1</source>
        <translation>к L1</translation>
    </message>
    <message>
        <source>Sequencers</source>
        <translation>Секвенсоры</translation>
    </message>
    <message>
        <source>Last posted</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Value locked</source>
        <translation>Заблокировано</translation>
    </message>
</context>
<context>
    <name>OverviewHeader</name>
    <message>
        <source>State</source>
        <comment>column head</comment>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>By state, worst first</source>
        <translation>По состоянию, худшие сверху</translation>
    </message>
    <message>
        <source>Chain</source>
        <comment>column head</comment>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>TPS</source>
        <comment>column head</comment>
        <translation>TPS</translation>
    </message>
    <message>
        <source>Transactions per second over the last minute</source>
        <translation>Транзакций в секунду за последнюю минуту</translation>
    </message>
    <message>
        <source>15 min</source>
        <comment>column head: TPS of the last 15 minutes</comment>
        <translation>15 мин</translation>
    </message>
    <message>
        <source>Mgas/s</source>
        <comment>column head</comment>
        <translation>Мгаз/с</translation>
    </message>
    <message>
        <source>Million gas per second over the last minute</source>
        <translation>Миллионов газа в секунду за последнюю минуту</translation>
    </message>
    <message>
        <source>Base fee</source>
        <comment>column head</comment>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>Base fee per gas of the last block, in the chain&apos;s own token</source>
        <translation>Базовая комиссия за газ в последнем блоке, в токене сети</translation>
    </message>
    <message>
        <source>Last block</source>
        <comment>column head</comment>
        <translation>Последний блок</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column head</comment>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Time since the last block</source>
        <translation>Время с последнего блока</translation>
    </message>
    <message>
        <source>Safe behind</source>
        <comment>column head</comment>
        <translation>Отстав. safe</translation>
    </message>
    <message>
        <source>How far the safe head is behind the last block: what is written to layer 1 already</source>
        <translation>Насколько safe-блок отстаёт от последнего: что уже записано на первом уровне</translation>
    </message>
    <message>
        <source>Final behind</source>
        <comment>column head</comment>
        <translation>Отстав. final</translation>
    </message>
    <message>
        <source>How far the finalized head is behind the last block</source>
        <translation>Насколько финальный блок отстаёт от последнего</translation>
    </message>
    <message>
        <source>Block time</source>
        <comment>column head</comment>
        <translation>Интервал блоков</translation>
    </message>
    <message>
        <source>Mean time between blocks over the last minute</source>
        <translation>Среднее время между блоками за последнюю минуту</translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>column head</comment>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>How far the chain can do without trust in its operators, as L2BEAT rates it</source>
        <translation>Насколько сеть обходится без доверия к операторам, по оценке L2BEAT</translation>
    </message>
    <message>
        <source>Coverage</source>
        <comment>column head</comment>
        <translation>Охват</translation>
    </message>
    <message>
        <source>Share of the last minute&apos;s blocks that the figures are made of; empty when all</source>
        <translation>Доля блоков последней минуты, вошедших в показатели; пусто, если все</translation>
    </message>
    <message>
        <source>Nodes</source>
        <comment>column head</comment>
        <translation>Узлы</translation>
    </message>
    <message>
        <source>Endpoints that answer, of those connected</source>
        <translation>Отвечающие узлы из подключённых</translation>
    </message>
    <message>
        <source>Reorgs</source>
        <comment>column head</comment>
        <translation>Реорг.</translation>
    </message>
    <message>
        <source>Times that blocks were replaced since the start</source>
        <translation>Сколько раз блоки были заменены с запуска</translation>
    </message>
    <message>
        <source>Swap, USD</source>
        <comment>column head</comment>
        <translation>Обмен, USD</translation>
    </message>
    <message>
        <source>What a swap (180,000 gas) costs now, with what the chain charges for its data on layer 1</source>
        <translation>Сколько сейчас стоит обмен (180 000 газа) вместе с платой за данные на уровне 1</translation>
    </message>
    <message>
        <source>vs. L1</source>
        <comment>column head</comment>
        <translation>к L1</translation>
    </message>
    <message>
        <source>How many times as much the same swap costs on Ethereum now</source>
        <translation>Во сколько раз дороже тот же обмен сейчас в Ethereum</translation>
    </message>
    <message>
        <source>Sequencers</source>
        <comment>column head</comment>
        <translation>Секвенсоры</translation>
    </message>
    <message>
        <source>How many made the last day&apos;s blocks, where the chain tells</source>
        <translation>Сколько секвенсоров создали блоки за последние сутки, если сеть это сообщает</translation>
    </message>
    <message>
        <source>Last posted</source>
        <comment>column head</comment>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Time since its last batch on its parent chain; known while that chain is watched</source>
        <translation>Время с последнего пакета на родительской цепочке; известно, пока за ней наблюдают</translation>
    </message>
    <message>
        <source>USD in the escrows of this chain alone, by contracts and price feeds on its parent chain; known while that is watched</source>
        <translation>USD в эскроу только этой сети, по контрактам и ценовым фидам её родительской сети; известно, пока та наблюдается</translation>
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
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Инциденты</translation>
    </message>
    <message>
        <source>Value locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Блобы</translation>
    </message>
    <message>
        <source>Stake</source>
        <translation>Стейкинг</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Портфель</translation>
    </message>
</context>
<context>
    <name>ParameterField</name>
    <message>
        <source>%1 (may stay empty)</source>
        <translation>%1 (можно не заполнять)</translation>
    </message>
    <message>
        <source>All that can be given</source>
        <translation>Всё, что можно внести</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n знак</numerusform>
            <numerusform>%n знака</numerusform>
            <numerusform>%n знаков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastMessages</name>
    <message>
        <source>These settings, run over the incidents that are stored. Nothing is sent.</source>
        <translation>Эти настройки, применённые к сохранённым инцидентам. Ничего не отправляется.</translation>
    </message>
    <message>
        <source>What would have been told</source>
        <translation>О чём было бы сообщено</translation>
    </message>
    <message>
        <source>days back</source>
        <translation>дней назад</translation>
    </message>
    <message>
        <source>Try it on the past</source>
        <translation>Проверить на прошлом</translation>
    </message>
    <message>
        <source>Days to look back</source>
        <translation>На сколько дней назад смотреть</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Просмотр …</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Проверить</translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message numerus="yes">
        <source>%n chain(s) shown: %1</source>
        <translation>
            <numerusform>Показана %n сеть: %1</numerusform>
            <numerusform>Показаны %n сети: %1</numerusform>
            <numerusform>Показано %n сетей: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>Filter: %1</source>
        <comment>number of picks</comment>
        <translation>Фильтр: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Стек</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
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
        <translation>Сохранено как %1</translation>
    </message>
    <message>
        <source>Can be claimed now</source>
        <translation>Можно получить сейчас</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Last reading</source>
        <translation>Последнее чтение</translation>
    </message>
    <message>
        <source>Save history as CSV</source>
        <translation>Сохранить историю в CSV</translation>
    </message>
    <message>
        <source>Save positions as JSON</source>
        <translation>Сохранить позиции в JSON</translation>
    </message>
    <message>
        <source>Saved as %1. It is not signed: nobody can tell whether it was changed.</source>
        <translation>Сохранено как %1. Файл не подписан: никто не сможет определить, изменяли ли его.</translation>
    </message>
    <message>
        <source>Save positions, signed</source>
        <translation>Сохранить позиции с подписью</translation>
    </message>
    <message>
        <source>Still under way</source>
        <translation>Ещё в пути</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Positions cannot be read</source>
        <translation>Позиции не читаются</translation>
    </message>
    <message>
        <source>Positions and claims</source>
        <translation>Позиции и выплаты</translation>
    </message>
    <message>
        <source>The watched addresses hold nothing on these protocols.</source>
        <translation>На отслеживаемых адресах в этих протоколах ничего нет.</translation>
    </message>
    <message>
        <source>Activity and rewards</source>
        <translation>Действия и награды</translation>
    </message>
    <message>
        <source>Watch an address</source>
        <translation>Отслеживать адрес</translation>
    </message>
    <message>
        <source>Watch an address, yours or another: its positions, maturities and claims are read from the chains. No key is needed for that.</source>
        <translation>Добавьте адрес, свой или чужой: позиции, сроки и выплаты читаются из сетей. Ключ для этого не нужен.</translation>
    </message>
    <message>
        <source>This window watches no chain with staking on it. Watch Metis or Ethereum, and positions there are read.</source>
        <translation>Это окно не следит ни за одной сетью со стейкингом. Следите за Metis или Ethereum, и позиции там будут прочитаны.</translation>
    </message>
    <message>
        <source>All protocols are asked for all watched addresses.</source>
        <translation>Все протоколы опрашиваются по всем отслеживаемым адресам.</translation>
    </message>
    <message>
        <source>No address is watched</source>
        <translation>Адреса не отслеживаются</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Нет сети</translation>
    </message>
    <message>
        <source>Not known from a recording</source>
        <translation>Из записи неизвестно</translation>
    </message>
    <message>
        <source>No protocols</source>
        <translation>Нет протоколов</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ещё не прочитано</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>No connection is opened, so no position is read. Start Rollscope without --offline, and they are.</source>
        <translation>Соединения не открываются, позиции не читаются. Запустите Rollscope без --offline, и они будут прочитаны.</translation>
    </message>
    <message>
        <source>A recording holds blocks, not what accounts hold. Start Rollscope without it, and positions are read.</source>
        <translation>В записи есть блоки, но нет того, чем владеют счета. Запустите Rollscope без неё, и позиции будут прочитаны.</translation>
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
        <translation>Можно получить сейчас</translation>
    </message>
    <message>
        <source>Claim …</source>
        <translation>Получить …</translation>
    </message>
    <message>
        <source>Get out …</source>
        <translation>Выйти …</translation>
    </message>
</context>
<context>
    <name>PositionTable</name>
    <message>
        <source>Positions</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Position</source>
        <comment>column head</comment>
        <translation>Позиция</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>column head</comment>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column head</comment>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Worth now</source>
        <comment>column head</comment>
        <translation>Стоит сейчас</translation>
    </message>
    <message>
        <source>Can be claimed from</source>
        <comment>column head</comment>
        <translation>Можно получить с</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print the report to a PDF</source>
        <translation>Напечатать отчёт в PDF</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Файл для записи</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message>
        <source>Rollscope has no account, sends no telemetry, looks for no updates and speaks to no server of its own. This is all that leaves this machine:</source>
        <translation>У Rollscope нет учётной записи, он не шлёт телеметрию, не ищет обновлений и не обращается к собственным серверам. Вот всё, что покидает этот компьютер:</translation>
    </message>
    <message numerus="yes">
        <source>Connections to the nodes of %n chain(s) that you watch: requests for blocks, receipts and state, no address of yours. An operator sees your network address (or your proxy&apos;s), when you watch, and which chains.</source>
        <translation>
            <numerusform>Соединения с узлами %n отслеживаемой сети: запросы блоков, квитанций и состояния, без ваших адресов. Оператор видит ваш сетевой адрес (или адрес прокси), когда и за чем вы следите.</numerusform>
            <numerusform>Соединения с узлами %n отслеживаемых сетей: запросы блоков, квитанций и состояния, без ваших адресов. Оператор видит ваш сетевой адрес (или адрес прокси), когда и за чем вы следите.</numerusform>
            <numerusform>Соединения с узлами %n отслеживаемых сетей: запросы блоков, квитанций и состояния, без ваших адресов. Оператор видит ваш сетевой адрес (или адрес прокси), когда и за чем вы следите.</numerusform>
        </translation>
    </message>
    <message>
        <source>To the nodes of the chains</source>
        <translation>Узлам сетей</translation>
    </message>
    <message>
        <source>The names of the nodes are resolved by your proxy.</source>
        <translation>Имена узлов разрешает ваш прокси.</translation>
    </message>
    <message>
        <source>The names of the nodes are asked of this machine&apos;s name server.</source>
        <translation>Имена узлов запрашиваются у сервера имён этого компьютера.</translation>
    </message>
    <message>
        <source>To the name server</source>
        <translation>Серверу имён</translation>
    </message>
    <message>
        <source>The nodes of a chain while its test button asks them, and a node that you add, while it is tested.</source>
        <translation>Узлы сети, пока их опрашивает кнопка проверки, и добавляемый узел, пока он проверяется.</translation>
    </message>
    <message>
        <source>When you test</source>
        <translation>При проверке</translation>
    </message>
    <message>
        <source>A page of a block explorer is opened by your browser, when you click on it.</source>
        <translation>Страницу обозревателя блоков открывает ваш браузер, когда вы на неё нажимаете.</translation>
    </message>
    <message>
        <source>When you follow a link</source>
        <translation>При переходе по ссылке</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Больше ничего</translation>
    </message>
    <message>
        <source>Messages about incidents, and about the transactions that you watch, posted to %1.</source>
        <translation>Сообщения об инцидентах и об отслеживаемых транзакциях отправляются на %1.</translation>
    </message>
    <message>
        <source>Messages about incidents, posted to %1. Nothing of the transactions that you watch.</source>
        <translation>Сообщения об инцидентах отправляются на %1. Об отслеживаемых транзакциях ничего не сообщается.</translation>
    </message>
    <message>
        <source>To your webhook</source>
        <translation>На ваш вебхук</translation>
    </message>
    <message>
        <source>History, settings, your own chains and recordings stay in the folder of this profile. So do the transactions and accounts that you watch: no node is asked for them. Keys of nodes and of the webhook are read from the environment and never written.</source>
        <translation>История, настройки, ваши сети и записи остаются в папке этого профиля. Отслеживаемые транзакции и счета тоже: о них не спрашивают ни один узел. Ключи узлов и вебхука читаются из окружения и нигде не записываются.</translation>
    </message>
    <message>
        <source>What you connected under Accounts is asked every few seconds for its accounts and its chain, and told that Rollscope asks.</source>
        <translation>У подключённого в «Счетах» раз в несколько секунд спрашиваются его счета и цепочка, и ему говорится, что спрашивает Rollscope.</translation>
    </message>
    <message>
        <source>To your signers</source>
        <translation>Вашим подписантам</translation>
    </message>
</context>
<context>
    <name>ProtocolCard</name>
    <message>
        <source>%1 · %2 · watched only</source>
        <comment>kind, token</comment>
        <translation>%1 · %2 · только наблюдение</translation>
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
        <translation>Выход займёт</translation>
    </message>
    <message>
        <source>Exit queue covered</source>
        <translation>Очередь на выход покрыта</translation>
    </message>
    <message>
        <source>Who can replace it</source>
        <translation>Кто может заменить код</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Контракты</translation>
    </message>
    <message>
        <source>Last reward</source>
        <translation>Последняя награда</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>rates over 7, 30 and 90 days</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Staked</source>
        <translation>В стейкинге</translation>
    </message>
    <message>
        <source>Sequencer</source>
        <translation>Секвенсор</translation>
    </message>
    <message>
        <source>Yearly rate over 7 · 30 · 90 days</source>
        <translation>Годовых за 7 · 30 · 90 дней</translation>
    </message>
    <message>
        <source>Yearly, by rewards</source>
        <translation>Годовых, по наградам</translation>
    </message>
    <message>
        <source>Yearly, as it claims</source>
        <translation>Годовых, по заявлению</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 назад</translation>
    </message>
</context>
<context>
    <name>ProtocolPanel</name>
    <message>
        <source>What can be done</source>
        <translation>Что можно сделать</translation>
    </message>
    <message>
        <source>Ways out, read now</source>
        <translation>Пути выхода, прочитаны сейчас</translation>
    </message>
    <message>
        <source>What the chain says</source>
        <translation>Что говорит сеть</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>Take it off the list</source>
        <translation>Убрать из списка</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Сузить</translation>
    </message>
    <message>
        <source>Widen</source>
        <translation>Расширить</translation>
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
        <translation>5 мин</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 ч</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 ч</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 д</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 д</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>Свой…</translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation>Продолжить (пробел)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Пауза (пробел)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>К настоящему</translation>
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
        <translation>От и до, UTC, вида 2026-11-21 13:00</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Not a range: from must lie before to, at most a year apart.</source>
        <translation>Это не период: начало должно быть раньше конца, не более года между ними.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>ReadSheet</name>
    <message>
        <source>Read a transaction</source>
        <translation>Прочитать транзакцию</translation>
    </message>
    <message>
        <source>Paste a raw transaction, calldata, or a message as JSON (EIP-712). It stays on this machine.</source>
        <translation>Вставьте сырую транзакцию, данные вызова или сообщение в JSON (EIP-712). Они не покинут эту машину.</translation>
    </message>
    <message>
        <source>Transaction, calldata or message</source>
        <translation>Транзакция, данные вызова или сообщение</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>The contract&apos;s ABI: JSON, or lines such as function deposit(uint256 amount)</source>
        <translation>ABI контракта: JSON или строки вида function deposit(uint256 amount)</translation>
    </message>
    <message>
        <source>ABI of the contract</source>
        <translation>ABI контракта</translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>The tape of %1 is being made…</source>
        <translation>Создаётся лента %1…</translation>
    </message>
    <message>
        <source>Replay of %1: a reconstruction, not live</source>
        <translation>Повтор %1: реконструкция, не живые данные</translation>
    </message>
    <message>
        <source>%1. Live nodes are not watched meanwhile.</source>
        <comment>position of the tape</comment>
        <translation>%1. Живые узлы тем временем не наблюдаются.</translation>
    </message>
    <message>
        <source>Speed; another one begins again</source>
        <translation>Скорость; при смене начнётся сначала</translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation>К живым данным</translation>
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
        <translation>доля блоков</translation>
    </message>
    <message>
        <source>Most by %1, %2 of the transactions that were seen.</source>
        <translation>Больше всего у %1: %2 увиденных транзакций.</translation>
    </message>
    <message>
        <source>No transactions are known in this range.</source>
        <translation>За этот период транзакции не известны.</translation>
    </message>
    <message>
        <source>Share of transactions</source>
        <translation>Доли транзакций</translation>
    </message>
    <message>
        <source>Of %1, in seconds; each class is a share of its blocks.</source>
        <translation>%1, в секундах; каждый класс — доля её блоков.</translation>
    </message>
    <message>
        <source>Block intervals</source>
        <translation>Интервалы блоков</translation>
    </message>
    <message>
        <source>Million gas per second, means over the range in 12 parts; where nothing was seen there is nothing.</source>
        <translation>Миллионы газа в секунду, средние по 12 частям периода; где ничего не видели, там пусто.</translation>
    </message>
    <message>
        <source>Gas by chain</source>
        <translation>Газ по сетям</translation>
    </message>
    <message>
        <source>Blobs on %1, 24 h</source>
        <translation>Блобы в %1, 24 ч</translation>
    </message>
    <message>
        <source>Blobs on %1, 1 h</source>
        <translation>Блобы в %1, 1 ч</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>%1% of the range is known</source>
        <comment>coverage</comment>
        <translation>Известно %1% периода</translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation>Печать в PDF…</translation>
    </message>
    <message>
        <source>The Qt Charts module for QML is not installed (Debian: qml6-module-qtcharts). All other pages work without it.</source>
        <translation>Модуль Qt Charts для QML не установлен (Debian: qml6-module-qtcharts). Остальные страницы работают и без него.</translation>
    </message>
    <message>
        <source>These figures need a window; start Rollscope with a display.</source>
        <translation>Для этих диаграмм нужно окно; запустите Rollscope с дисплеем.</translation>
    </message>
    <message>
        <source>The history is being read.</source>
        <translation>Читается история.</translation>
    </message>
    <message>
        <source>The figures cannot be drawn here</source>
        <translation>Здесь диаграммы не нарисовать</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Rollscope · %1 · %2</source>
        <comment>source, range</comment>
        <translation>Rollscope · %1 · %2</translation>
    </message>
    <message>
        <source>Rollups, %1</source>
        <comment>title of the printed report</comment>
        <translation>Роллапы, %1</translation>
    </message>
    <message>
        <source>Choose a longer range, or come back when Rollscope has watched for a while.</source>
        <translation>Выберите период подлиннее или вернитесь, когда Rollscope понаблюдает подольше.</translation>
    </message>
    <message>
        <source>Nothing is known of this range</source>
        <translation>Об этом периоде ничего не известно</translation>
    </message>
</context>
<context>
    <name>ReviewBytes</name>
    <message numerus="yes">
        <source>The bytes that are signed: %n</source>
        <translation>
            <numerusform>Подписываемые байты: %n</numerusform>
            <numerusform>Подписываемые байты: %n</numerusform>
            <numerusform>Подписываемые байты: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy the bytes</source>
        <translation>Скопировать байты</translation>
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
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Прежде чем подписать</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что в нём сказано</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>К кому обращение</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Контракт</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Функция</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>What it costs</source>
        <translation>Сколько это стоит</translation>
    </message>
    <message>
        <source>Compare on your device</source>
        <translation>Сверьте на устройстве</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>To be agreed to</source>
        <translation>С чем нужно согласиться</translation>
    </message>
</context>
<context>
    <name>ReviewHash</name>
    <message>
        <source>Copy: %1</source>
        <comment>what</comment>
        <translation>Скопировать: %1</translation>
    </message>
</context>
<context>
    <name>ScaleChips</name>
    <message>
        <source>Absolute</source>
        <translation>Абсолютно</translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Every line is 100 at the crosshair, or at the left edge (I)</source>
        <translation>Все линии равны 100 у перекрестия или у левого края (I)</translation>
    </message>
</context>
<context>
    <name>SealPart</name>
    <message>
        <source>Your key file signs the positions, once its password opens it.</source>
        <translation>Ваш файл ключа подпишет позиции, как только пароль откроет его.</translation>
    </message>
    <message>
        <source>%1 is asked to sign the positions. Answer there.</source>
        <translation>%1: запрошена подпись позиций. Ответьте там.</translation>
    </message>
    <message>
        <source>Take the question back</source>
        <translation>Отозвать запрос</translation>
    </message>
    <message>
        <source>password of the file</source>
        <translation>пароль файла</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <comment>key file</comment>
        <translation>Пароль файла %1</translation>
    </message>
    <message>
        <source>Sign with it</source>
        <translation>Подписать им</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
</context>
<context>
    <name>SequencerRow</name>
    <message>
        <source>Owner %1
Signer %2</source>
        <translation>Владелец %1
Подписывает %2</translation>
    </message>
    <message>
        <source>Delegate through %1</source>
        <comment>protocol</comment>
        <translation>Делегировать через %1</translation>
    </message>
    <message>
        <source>Stake with it</source>
        <comment>column head</comment>
        <translation>Стейкинг у него</translation>
    </message>
    <message>
        <source>Signer %1</source>
        <translation>Подписывает %1</translation>
    </message>
    <message>
        <source>none is known</source>
        <comment>protocol to stake through</comment>
        <translation>неизвестен</translation>
    </message>
    <message>
        <source>See %1 (watched only)</source>
        <comment>protocol</comment>
        <translation>Открыть %1 (только просмотр)</translation>
    </message>
</context>
<context>
    <name>SequencerTable</name>
    <message>
        <source>The sequencers cannot be read</source>
        <translation>Секвенсоры не читаются</translation>
    </message>
    <message>
        <source>Locked</source>
        <comment>column head</comment>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Blocks made</source>
        <comment>column head</comment>
        <translation>Создал блоков</translation>
    </message>
    <message>
        <source>Name, as its owner claims</source>
        <comment>column head</comment>
        <translation>Имя, со слов владельца</translation>
    </message>
    <message>
        <source>Sequencers of Metis</source>
        <translation>Секвенсоры Metis</translation>
    </message>
    <message>
        <source>The contract names none.</source>
        <translation>Контракт не называет ни одного.</translation>
    </message>
    <message>
        <source>They are read from the contracts of Metis on layer 1 and on its own chain.</source>
        <translation>Они читаются из контрактов Metis на первом уровне и в самой сети.</translation>
    </message>
    <message>
        <source>No sequencers</source>
        <translation>Нет секвенсоров</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ещё не прочитано</translation>
    </message>
    <message>
        <source>Of all locks</source>
        <comment>column head</comment>
        <translation>Доля блокировок</translation>
    </message>
    <message>
        <source>Re-commits</source>
        <comment>column head</comment>
        <translation>Замены</translation>
    </message>
    <message>
        <source>Share of blocks</source>
        <comment>column head</comment>
        <translation>Доля блоков</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Chains and nodes</source>
        <translation>Сети и узлы</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть и прокси</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Вид и язык</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Приватность</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Saved. It takes effect when the connections are opened anew.</source>
        <translation>Сохранено. Вступит в силу после переподключения.</translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation>Переподключить</translation>
    </message>
    <message>
        <source>Coarser figures are kept at least as long as finer ones.</source>
        <translation>Более грубые показатели хранятся не меньше, чем подробные.</translation>
    </message>
    <message>
        <source>This is on or off.</source>
        <translation>Это включено или выключено.</translation>
    </message>
    <message>
        <source>This is a whole number from %1 to %2.</source>
        <translation>Это целое число от %1 до %2.</translation>
    </message>
    <message>
        <source>This is one of: %1.</source>
        <translation>Это одно из: %1.</translation>
    </message>
    <message>
        <source>This is a text of at most %1 characters.</source>
        <translation>Это текст не длиннее %1 знаков.</translation>
    </message>
    <message>
        <source>This is a list of at most %1 words.</source>
        <translation>Это список не более чем из %1 слов.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): the settings are as at first.</source>
        <translation>%1 не читается (%2): настройки исходные.</translation>
    </message>
    <message>
        <source>%1 is no settings file: the settings are as at first; the file was kept as %1.bad.</source>
        <translation>%1 — не файл настроек: настройки исходные; файл сохранён как %1.bad.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Rollscope: it is left as it is, and changes are not kept.</source>
        <translation>%1 записан более новой версией Rollscope: он оставлен как есть, изменения не сохраняются.</translation>
    </message>
    <message>
        <source>%1: there is no setting &quot;%2&quot;.</source>
        <translation>%1: нет настройки «%2».</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not used. %3</source>
        <translation>%1: «%2» не используется. %3</translation>
    </message>
    <message>
        <source>The settings cannot be saved: %1</source>
        <translation>Не удаётся сохранить настройки: %1</translation>
    </message>
    <message>
        <source>This is a list of at most %1 entries.</source>
        <translation>Это список не более чем из %1 записей.</translation>
    </message>
    <message>
        <source>A proxy is socks5://host:port or http://host:port.</source>
        <translation>Прокси — это socks5://host:port или http://host:port.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Счета</translation>
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
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On a page with charts</source>
        <translation>На странице с графиками</translation>
    </message>
    <message>
        <source>Earlier, later</source>
        <translation>Раньше, позже</translation>
    </message>
    <message>
        <source>Move the crosshair</source>
        <translation>Двигать перекрестие</translation>
    </message>
    <message>
        <source>Closer, wider</source>
        <translation>Ближе, шире</translation>
    </message>
    <message>
        <source>Up to now</source>
        <translation>До настоящего момента</translation>
    </message>
    <message>
        <source>Pause, go on</source>
        <translation>Пауза, дальше</translation>
    </message>
    <message>
        <source>The chosen span again</source>
        <translation>Снова выбранный промежуток</translation>
    </message>
    <message>
        <source>Compare: 100 at the crosshair</source>
        <translation>Сравнение: 100 у перекрестия</translation>
    </message>
    <message>
        <source>Menu of a chart: table, CSV, picture</source>
        <translation>Меню графика: таблица, CSV, рисунок</translation>
    </message>
</context>
<context>
    <name>SignerPart</name>
    <message>
        <source>The safest way: the wallet asks you there, and what it signs is compared with what was shown here. It is reached on this machine only. What was connected before is looked for again without asking.</source>
        <translation>Самый безопасный путь: кошелёк спрашивает вас у себя, а подписанное сверяется с показанным здесь. Связь только в пределах этой машины. Подключённое раньше ищется снова без вопросов.</translation>
    </message>
    <message>
        <source>External signers</source>
        <translation>Внешние подписанты</translation>
    </message>
    <message>
        <source>Kind of signer</source>
        <translation>Вид подписанта</translation>
    </message>
    <message>
        <source>Wallet (EIP-1193)</source>
        <translation>Кошелёк (EIP-1193)</translation>
    </message>
    <message>
        <source>Web3Signer</source>
        <translation>Web3Signer</translation>
    </message>
    <message>
        <source>Address of the signer</source>
        <translation>Адрес подписанта</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Подключить</translation>
    </message>
    <message>
        <source>Frame listens at ws://127.0.0.1:1248; other wallets name their own port.</source>
        <translation>Frame слушает ws://127.0.0.1:1248; другие кошельки называют свой порт.</translation>
    </message>
    <message>
        <source>For operators: it asks no person. On another machine only with TLS (https://).</source>
        <translation>Для операторов: он никого не спрашивает. На другой машине — только с TLS (https://).</translation>
    </message>
    <message>
        <source>No signer is connected.</source>
        <translation>Ни один подписант не подключён.</translation>
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
        <translation>Подключить</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Спросить снова</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Убрать %1</translation>
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
        <translation>Узлы сети %1 не отвечают с %2. Что было с каждым, говорит её страница. Проверьте подключение или добавьте свой узел в разделе «Настройки», «Сети и узлы»; как только один ответит, всё продолжится само.</translation>
    </message>
</context>
<context>
    <name>SilenceSettings</name>
    <message>
        <source>Nothing is told of a chain that is silenced; its incidents are kept all the same. What is still wrong at the end is told then.</source>
        <translation>О сети в режиме тишины ничего не сообщается, но её инциденты сохраняются. Что не наладилось к концу, о том будет сообщено.</translation>
    </message>
    <message>
        <source>Silence and maintenance</source>
        <translation>Тишина и обслуживание</translation>
    </message>
    <message>
        <source>all chains, or one as base</source>
        <translation>все сети или одна, например base</translation>
    </message>
    <message>
        <source>Id of the chain to silence, empty for all</source>
        <translation>Идентификатор сети для тишины, пусто — все</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Как долго</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 ч</translation>
    </message>
    <message>
        <source>8 h</source>
        <translation>8 ч</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 день</translation>
    </message>
    <message>
        <source>1 week</source>
        <translation>1 неделя</translation>
    </message>
    <message>
        <source>Silence from now</source>
        <translation>Тишина с этого момента</translation>
    </message>
    <message>
        <source>from 2026-11-21 10:00</source>
        <translation>с 2026-11-21 10:00</translation>
    </message>
    <message>
        <source>Begin of the window, UTC</source>
        <translation>Начало окна, UTC</translation>
    </message>
    <message>
        <source>to 2026-11-21 12:00 UTC</source>
        <translation>по 2026-11-21 12:00 UTC</translation>
    </message>
    <message>
        <source>End of the window, UTC</source>
        <translation>Конец окна, UTC</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>причина</translation>
    </message>
    <message>
        <source>Reason of the window</source>
        <translation>Причина окна</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Каждую неделю</translation>
    </message>
    <message>
        <source>Add a window</source>
        <translation>Добавить окно</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, why</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>End the silence of %1</source>
        <translation>Закончить тишину: %1</translation>
    </message>
</context>
<context>
    <name>SourceNotices</name>
    <message>
        <source>Rollscope could not do this</source>
        <translation>Rollscope не смог это сделать</translation>
    </message>
    <message>
        <source>History is not being saved</source>
        <translation>История не сохраняется</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
</context>
<context>
    <name>StakeBar</name>
    <message>
        <source>What is listed</source>
        <translation>Что в списке</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Протоколы</translation>
    </message>
    <message>
        <source>Sequencers of Metis</source>
        <translation>Секвенсоры Metis</translation>
    </message>
    <message>
        <source>The soundest first, never by rate alone</source>
        <translation>Надёжные сначала, никогда только по доходности</translation>
    </message>
    <message>
        <source>Find by name, token or chain</source>
        <translation>Найти по имени, токену или сети</translation>
    </message>
    <message>
        <source>A vault by its address</source>
        <translation>Хранилище по адресу</translation>
    </message>
</context>
<context>
    <name>StakeBlank</name>
    <message>
        <source>This window watches no chain with staking on it. Watch Metis or Ethereum, and their protocols are read.</source>
        <translation>Это окно не следит ни за одной сетью со стейкингом. Следите за Metis или Ethereum, и их протоколы будут прочитаны.</translation>
    </message>
    <message>
        <source>Watch Metis or Ethereum, and their staking protocols are listed here.</source>
        <translation>Следите за Metis или Ethereum, и их протоколы стейкинга появятся здесь.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Нет сети</translation>
    </message>
    <message>
        <source>Not known from a recording</source>
        <translation>Из записи неизвестно</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Ничего не подходит</translation>
    </message>
    <message>
        <source>No protocols</source>
        <translation>Нет протоколов</translation>
    </message>
    <message>
        <source>No connection is opened, so no contract is asked, and nothing can be staked or claimed. Start Rollscope without --offline, and protocols are read.</source>
        <translation>Соединения не открываются: контракты не опрашиваются, стейкинг и получение недоступны. Запустите Rollscope без --offline, и протоколы будут прочитаны.</translation>
    </message>
    <message>
        <source>A recording holds blocks, not what contracts say. Start Rollscope without it, and protocols are read.</source>
        <translation>В записи есть блоки, но нет ответов контрактов. Запустите Rollscope без неё, и протоколы будут прочитаны.</translation>
    </message>
    <message>
        <source>No protocol has this name, token or chain. Clear the search to see them all.</source>
        <translation>Нет протокола с таким именем, токеном или сетью. Очистите поиск, чтобы увидеть все.</translation>
    </message>
</context>
<context>
    <name>StakePage</name>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Left half-way.</source>
        <translation>Остановлено на полпути.</translation>
    </message>
    <message>
        <source>Choose chains</source>
        <translation>Выбрать сети</translation>
    </message>
    <message>
        <source>Nothing can be signed.</source>
        <translation>Ничего нельзя подписать.</translation>
    </message>
    <message>
        <source>What was signed:</source>
        <translation>Подписанное:</translation>
    </message>
</context>
<context>
    <name>StakingFiles</name>
    <message>
        <source>Stake METIS for artMETIS</source>
        <translation>Внести METIS в стейкинг за artMETIS</translation>
    </message>
    <message>
        <source>Stake ETH for stETH</source>
        <translation>Внести ETH в стейкинг за stETH</translation>
    </message>
    <message>
        <source>Stake ETH for mETH</source>
        <translation>Внести ETH в стейкинг за mETH</translation>
    </message>
    <message>
        <source>Stake POL for MaticX</source>
        <translation>Внести POL в стейкинг за MaticX</translation>
    </message>
    <message>
        <source>Stake ETH for rETH</source>
        <translation>Внести ETH в стейкинг за rETH</translation>
    </message>
    <message>
        <source>Complete a withdrawal</source>
        <translation>Завершить вывод</translation>
    </message>
    <message>
        <source>Stake one slot through a provider</source>
        <translation>Внести один слот в стейкинг через провайдера</translation>
    </message>
    <message>
        <source>Begin to withdraw a slot</source>
        <translation>Начать вывод слота</translation>
    </message>
    <message>
        <source>Finish the withdrawal of a slot</source>
        <translation>Завершить вывод слота</translation>
    </message>
    <message>
        <source>Stake METIS for seMetis, which earns</source>
        <translation>Внести METIS в стейкинг за seMetis (приносит доход)</translation>
    </message>
    <message>
        <source>Change METIS into eMetis, which does not earn</source>
        <translation>Обменять METIS на eMetis (без дохода)</translation>
    </message>
    <message>
        <source>Change ETH into frxETH, which does not earn</source>
        <translation>Обменять ETH на frxETH (без дохода)</translation>
    </message>
    <message>
        <source>Deposit eMetis as seMetis, which earns</source>
        <translation>Вложить eMetis как seMetis (приносит доход)</translation>
    </message>
    <message>
        <source>Deposit frxETH as sfrxETH, which earns</source>
        <translation>Вложить frxETH как sfrxETH (приносит доход)</translation>
    </message>
    <message>
        <source>Redeem seMetis for eMetis</source>
        <translation>Погасить seMetis за eMetis</translation>
    </message>
    <message>
        <source>Redeem sfrxETH for frxETH</source>
        <translation>Погасить sfrxETH за frxETH</translation>
    </message>
    <message>
        <source>Queue eMetis for redemption as METIS</source>
        <translation>Поставить eMetis в очередь на погашение в METIS</translation>
    </message>
    <message>
        <source>Queue frxETH for redemption as ETH</source>
        <translation>Поставить frxETH в очередь на погашение в ETH</translation>
    </message>
    <message>
        <source>Cancel a redemption ticket</source>
        <translation>Отменить билет на погашение</translation>
    </message>
    <message>
        <source>Redeem a ripe ticket for METIS</source>
        <translation>Погасить созревший билет за METIS</translation>
    </message>
    <message>
        <source>Burn a ripe ticket for ETH</source>
        <translation>Сжечь созревший билет за ETH</translation>
    </message>
    <message>
        <source>Deposit into the vault</source>
        <translation>Вложить в хранилище</translation>
    </message>
    <message>
        <source>Redeem shares of the vault</source>
        <translation>Погасить доли хранилища</translation>
    </message>
    <message>
        <source>Withdraw assets from the vault</source>
        <translation>Вывести активы из хранилища</translation>
    </message>
    <message>
        <source>Request a deposit</source>
        <translation>Запросить вклад</translation>
    </message>
    <message>
        <source>Claim the shares of a deposit</source>
        <translation>Получить доли за вклад</translation>
    </message>
    <message>
        <source>Request a redemption</source>
        <translation>Запросить погашение</translation>
    </message>
    <message>
        <source>Claim the assets of a redemption</source>
        <translation>Получить активы по погашению</translation>
    </message>
    <message>
        <source>Delegate ESP to a validator</source>
        <translation>Делегировать ESP валидатору</translation>
    </message>
    <message>
        <source>Undelegate ESP from a validator</source>
        <translation>Отозвать ESP у валидатора</translation>
    </message>
    <message>
        <source>Claim undelegated ESP</source>
        <translation>Получить отозванные ESP</translation>
    </message>
    <message>
        <source>Delegate POL to a validator</source>
        <translation>Делегировать POL валидатору</translation>
    </message>
    <message>
        <source>Undelegate POL from a validator</source>
        <translation>Отозвать POL у валидатора</translation>
    </message>
    <message>
        <source>Claim undelegated POL</source>
        <translation>Получить отозванные POL</translation>
    </message>
    <message>
        <source>Claim ESP from a validator that has left</source>
        <translation>Получить ESP у ушедшего валидатора</translation>
    </message>
    <message>
        <source>Claim rewards</source>
        <translation>Получить награды</translation>
    </message>
    <message>
        <source>Wrap stETH as wstETH</source>
        <translation>Обернуть stETH в wstETH</translation>
    </message>
    <message>
        <source>Unwrap wstETH to stETH</source>
        <translation>Развернуть wstETH в stETH</translation>
    </message>
    <message>
        <source>Wrap stESP as wstESP</source>
        <translation>Обернуть stESP в wstESP</translation>
    </message>
    <message>
        <source>Unwrap wstESP to stESP</source>
        <translation>Развернуть wstESP в stESP</translation>
    </message>
    <message>
        <source>Wrap stMETIS as wstMETIS</source>
        <translation>Обернуть stMETIS в wstMETIS</translation>
    </message>
    <message>
        <source>Unwrap wstMETIS to stMETIS</source>
        <translation>Развернуть wstMETIS в stMETIS</translation>
    </message>
    <message>
        <source>Wrap stPOL as wstPOL</source>
        <translation>Обернуть stPOL в wstPOL</translation>
    </message>
    <message>
        <source>Unwrap wstPOL to stPOL</source>
        <translation>Развернуть wstPOL в stPOL</translation>
    </message>
    <message>
        <source>Request the withdrawal of stETH</source>
        <translation>Запросить вывод stETH</translation>
    </message>
    <message>
        <source>Claim finalised withdrawals</source>
        <translation>Получить завершённые выводы</translation>
    </message>
    <message>
        <source>Request ETH for mETH</source>
        <translation>Запросить ETH за mETH</translation>
    </message>
    <message>
        <source>Claim ETH of a request</source>
        <translation>Получить ETH по запросу</translation>
    </message>
    <message>
        <source>Request POL for MaticX</source>
        <translation>Запросить POL за MaticX</translation>
    </message>
    <message>
        <source>Claim a withdrawal</source>
        <translation>Получить вывод</translation>
    </message>
    <message>
        <source>Lock METIS for a new sequencer</source>
        <translation>Заблокировать METIS для нового секвенсора</translation>
    </message>
    <message>
        <source>Lock more METIS</source>
        <translation>Заблокировать ещё METIS</translation>
    </message>
    <message>
        <source>Withdraw a part of the lock</source>
        <translation>Вывести часть блокировки</translation>
    </message>
    <message>
        <source>Withdraw the rewards to Metis</source>
        <translation>Вывести награды в Metis</translation>
    </message>
    <message>
        <source>Unlock: stop the sequencer and begin the wait</source>
        <translation>Разблокировать: остановить секвенсор и начать ожидание</translation>
    </message>
    <message>
        <source>Take the unlocked METIS back</source>
        <translation>Забрать разблокированные METIS</translation>
    </message>
    <message>
        <source>Withdraw rewards</source>
        <translation>Вывести награды</translation>
    </message>
    <message>
        <source>Delegate the rewards too</source>
        <translation>Делегировать и награды</translation>
    </message>
    <message>
        <source>Move a delegation to another validator</source>
        <translation>Перевести делегирование другому валидатору</translation>
    </message>
    <message>
        <source>Burn rETH for ETH</source>
        <translation>Сжечь rETH за ETH</translation>
    </message>
    <message>
        <source>Claim withdrawals that are ready</source>
        <translation>Получить готовые выводы</translation>
    </message>
    <message>
        <source>Delegate STRK to a pool</source>
        <translation>Делегировать STRK в пул</translation>
    </message>
    <message>
        <source>Delegate more STRK to a pool</source>
        <translation>Делегировать в пул ещё STRK</translation>
    </message>
    <message>
        <source>Begin to leave a pool</source>
        <translation>Начать выход из пула</translation>
    </message>
    <message>
        <source>Leave a pool after the wait</source>
        <translation>Выйти из пула после ожидания</translation>
    </message>
    <message>
        <source>Claim rewards of a pool</source>
        <translation>Получить награды пула</translation>
    </message>
    <message>
        <source>Move to another pool while leaving</source>
        <translation>Перейти в другой пул во время выхода</translation>
    </message>
    <message>
        <source>ESP to delegate</source>
        <translation>Сколько ESP делегировать</translation>
    </message>
    <message>
        <source>ESP to undelegate</source>
        <translation>Сколько ESP отозвать</translation>
    </message>
    <message>
        <source>POL to delegate</source>
        <translation>Сколько POL делегировать</translation>
    </message>
    <message>
        <source>POL to undelegate</source>
        <translation>Сколько POL отозвать</translation>
    </message>
    <message>
        <source>stETH to wrap</source>
        <translation>Сколько stETH обернуть</translation>
    </message>
    <message>
        <source>wstETH to unwrap</source>
        <translation>Сколько wstETH развернуть</translation>
    </message>
    <message>
        <source>stESP to wrap</source>
        <translation>Сколько stESP обернуть</translation>
    </message>
    <message>
        <source>wstESP to unwrap</source>
        <translation>Сколько wstESP развернуть</translation>
    </message>
    <message>
        <source>stMETIS to wrap</source>
        <translation>Сколько stMETIS обернуть</translation>
    </message>
    <message>
        <source>wstMETIS to unwrap</source>
        <translation>Сколько wstMETIS развернуть</translation>
    </message>
    <message>
        <source>stPOL to wrap</source>
        <translation>Сколько stPOL обернуть</translation>
    </message>
    <message>
        <source>wstPOL to unwrap</source>
        <translation>Сколько wstPOL развернуть</translation>
    </message>
    <message>
        <source>METIS to stake</source>
        <translation>Сколько METIS внести в стейкинг</translation>
    </message>
    <message>
        <source>ETH to stake</source>
        <translation>Сколько ETH внести в стейкинг</translation>
    </message>
    <message>
        <source>POL to stake</source>
        <translation>Сколько POL внести в стейкинг</translation>
    </message>
    <message>
        <source>METIS to change</source>
        <translation>Сколько METIS обменять</translation>
    </message>
    <message>
        <source>ETH to change</source>
        <translation>Сколько ETH обменять</translation>
    </message>
    <message>
        <source>eMetis to deposit</source>
        <translation>Сколько eMetis вложить</translation>
    </message>
    <message>
        <source>eMetis to queue</source>
        <translation>Сколько eMetis поставить в очередь</translation>
    </message>
    <message>
        <source>frxETH to deposit</source>
        <translation>Сколько frxETH вложить</translation>
    </message>
    <message>
        <source>frxETH to queue</source>
        <translation>Сколько frxETH поставить в очередь</translation>
    </message>
    <message>
        <source>seMetis to redeem</source>
        <translation>Сколько seMetis погасить</translation>
    </message>
    <message>
        <source>sfrxETH to redeem</source>
        <translation>Сколько sfrxETH погасить</translation>
    </message>
    <message>
        <source>mETH to give back</source>
        <translation>Сколько mETH вернуть</translation>
    </message>
    <message>
        <source>MaticX to give back</source>
        <translation>Сколько MaticX вернуть</translation>
    </message>
    <message>
        <source>Less than the preview by at most this many hundredths of a percent</source>
        <translation>Насколько меньше предпросмотра допустимо, в сотых долях процента</translation>
    </message>
    <message>
        <source>Number of the provider</source>
        <translation>Номер провайдера</translation>
    </message>
    <message>
        <source>Version of the rollup</source>
        <translation>Версия роллапа</translation>
    </message>
    <message>
        <source>Account that may withdraw</source>
        <translation>Аккаунт, который может выводить</translation>
    </message>
    <message>
        <source>Account that rewards go to</source>
        <translation>Аккаунт, на который идут награды</translation>
    </message>
    <message>
        <source>Move to new rollups by itself</source>
        <translation>Переходить на новые роллапы автоматически</translation>
    </message>
    <message>
        <source>Attester of the slot</source>
        <translation>Аттестер слота</translation>
    </message>
    <message>
        <source>Account that gets the stake</source>
        <translation>Аккаунт, который получит стейк</translation>
    </message>
    <message>
        <source>Number of the ticket</source>
        <translation>Номер билета</translation>
    </message>
    <message>
        <source>Assets to deposit</source>
        <translation>Сколько активов вложить</translation>
    </message>
    <message>
        <source>Shares to redeem</source>
        <translation>Сколько долей погасить</translation>
    </message>
    <message>
        <source>Assets to withdraw</source>
        <translation>Сколько активов вывести</translation>
    </message>
    <message>
        <source>Assets of the request to claim</source>
        <translation>Сколько активов по запросу получить</translation>
    </message>
    <message>
        <source>Shares of the request to claim</source>
        <translation>Сколько долей по запросу получить</translation>
    </message>
    <message>
        <source>Validator</source>
        <translation>Валидатор</translation>
    </message>
    <message>
        <source>All rewards so far, as the query service tells them</source>
        <translation>Все награды до сих пор, по данным сервиса запросов</translation>
    </message>
    <message>
        <source>Proof of the query service</source>
        <translation>Доказательство сервиса запросов</translation>
    </message>
    <message>
        <source>stETH to withdraw</source>
        <translation>Сколько stETH вывести</translation>
    </message>
    <message>
        <source>Numbers of the requests</source>
        <translation>Номера запросов</translation>
    </message>
    <message>
        <source>Number of the request</source>
        <translation>Номер запроса</translation>
    </message>
    <message>
        <source>Place of the request in the list as it is now</source>
        <translation>Место запроса в нынешнем списке</translation>
    </message>
    <message>
        <source>Account that signs blocks; it can never be used again afterwards</source>
        <translation>Аккаунт, подписывающий блоки; потом его нельзя использовать снова</translation>
    </message>
    <message>
        <source>Account on Metis that rewards go to</source>
        <translation>Аккаунт в Metis, на который идут награды</translation>
    </message>
    <message>
        <source>METIS to lock</source>
        <translation>Сколько METIS заблокировать</translation>
    </message>
    <message>
        <source>Public key of the signer: 64 bytes, without the leading 04</source>
        <translation>Открытый ключ подписанта: 64 байта, без начального 04</translation>
    </message>
    <message>
        <source>Number of the sequencer</source>
        <translation>Номер секвенсора</translation>
    </message>
    <message>
        <source>METIS to add; may be 0 when rewards are locked</source>
        <translation>Сколько METIS добавить; может быть 0, если блокируются награды</translation>
    </message>
    <message>
        <source>Lock the rewards too</source>
        <translation>Заблокировать и награды</translation>
    </message>
    <message>
        <source>METIS to withdraw</source>
        <translation>Сколько METIS вывести</translation>
    </message>
    <message>
        <source>Gas for the message to Metis; 0 is the bridge&apos;s own choice</source>
        <translation>Газ для сообщения в Metis; 0 — на выбор моста</translation>
    </message>
    <message>
        <source>ETH for the bridge; nothing is needed while no reward is paid out</source>
        <translation>ETH для моста; не нужно, пока награды не выплачиваются</translation>
    </message>
    <message>
        <source>Number of the undelegation</source>
        <translation>Номер отзыва</translation>
    </message>
    <message>
        <source>Number of the other validator; above 7</source>
        <translation>Номер другого валидатора; больше 7</translation>
    </message>
    <message>
        <source>POL to move</source>
        <translation>Сколько POL перевести</translation>
    </message>
    <message>
        <source>rETH to burn</source>
        <translation>Сколько rETH сжечь</translation>
    </message>
    <message>
        <source>Numbers of the withdrawals</source>
        <translation>Номера выводов</translation>
    </message>
    <message>
        <source>Delegation pool of the validator</source>
        <translation>Пул делегирования валидатора</translation>
    </message>
    <message>
        <source>STRK in units of 10^-18</source>
        <translation>STRK в единицах 10^-18</translation>
    </message>
    <message>
        <source>Account that delegates</source>
        <translation>Аккаунт, который делегирует</translation>
    </message>
    <message>
        <source>The other validator</source>
        <translation>Другой валидатор</translation>
    </message>
    <message>
        <source>Its pool</source>
        <translation>Его пул</translation>
    </message>
    <message>
        <source>Address of the vault</source>
        <translation>Адрес хранилища</translation>
    </message>
    <message>
        <source>Number of the validator</source>
        <translation>Номер валидатора</translation>
    </message>
    <message>
        <source>Request, wait, complete</source>
        <translation>Запросить, подождать, завершить</translation>
    </message>
    <message>
        <source>Begin, wait, finish</source>
        <translation>Начать, подождать, закончить</translation>
    </message>
    <message>
        <source>Redeem seMetis, queue eMetis, wait, claim</source>
        <translation>Погасить seMetis, поставить eMetis в очередь, подождать, получить</translation>
    </message>
    <message>
        <source>Queue eMetis, wait, claim</source>
        <translation>Поставить eMetis в очередь, подождать, получить</translation>
    </message>
    <message>
        <source>Queue frxETH, wait, claim</source>
        <translation>Поставить frxETH в очередь, подождать, получить</translation>
    </message>
    <message>
        <source>Wait and claim METIS</source>
        <translation>Подождать и получить METIS</translation>
    </message>
    <message>
        <source>Cancel the ticket</source>
        <translation>Отменить билет</translation>
    </message>
    <message>
        <source>Redeem at once</source>
        <translation>Погасить сразу</translation>
    </message>
    <message>
        <source>Request, wait, claim</source>
        <translation>Запросить, подождать, получить</translation>
    </message>
    <message>
        <source>Undelegate, wait, claim</source>
        <translation>Отозвать, подождать, получить</translation>
    </message>
    <message>
        <source>When the validator leaves</source>
        <translation>Когда валидатор уходит</translation>
    </message>
    <message>
        <source>Wait and claim</source>
        <translation>Подождать и получить</translation>
    </message>
    <message>
        <source>Unwrap at once</source>
        <translation>Развернуть сразу</translation>
    </message>
    <message>
        <source>Unlock, wait, claim</source>
        <translation>Разблокировать, подождать, получить</translation>
    </message>
    <message>
        <source>Withdraw a part at once</source>
        <translation>Вывести часть сразу</translation>
    </message>
    <message>
        <source>Move to another validator at once</source>
        <translation>Перейти к другому валидатору сразу</translation>
    </message>
    <message>
        <source>Burn rETH at once</source>
        <translation>Сжечь rETH сразу</translation>
    </message>
    <message>
        <source>First come, first served; an operator must unlock the request after the wait.</source>
        <translation>В порядке очереди; после ожидания оператор должен разблокировать запрос.</translation>
    </message>
    <message>
        <source>The time of the exit stands on the chain once it is begun; what is written about it differs.</source>
        <translation>Срок выхода записывается в блокчейн, когда выход начат; в документах о нём пишут разное.</translation>
    </message>
    <message>
        <source>The wait begins when the eMetis are queued. The ticket pays only while the queue holds enough METIS.</source>
        <translation>Ожидание начинается, когда eMetis встали в очередь. Билет оплачивается, только пока в очереди достаточно METIS.</translation>
    </message>
    <message>
        <source>The ticket pays only while the queue holds enough METIS.</source>
        <translation>Билет оплачивается, только пока в очереди достаточно METIS.</translation>
    </message>
    <message>
        <source>The ticket can be sold or sent: it is an ERC-721 token. Locking LP tokens makes it ripe sooner.</source>
        <translation>Билет можно продать или передать: это токен ERC-721. Блокировка LP-токенов ускоряет созревание.</translation>
    </message>
    <message>
        <source>eMetis come back less a fee that is fixed when the ticket is made.</source>
        <translation>eMetis возвращаются за вычетом комиссии, которая фиксируется при создании билета.</translation>
    </message>
    <message>
        <source>As much as the vault lets go at that time.</source>
        <translation>Столько, сколько хранилище отпустит в тот момент.</translation>
    </message>
    <message>
        <source>The vault decides when it fulfils a request; the standard has no way to take one back.</source>
        <translation>Когда исполнить запрос, решает хранилище; отозвать его стандарт не позволяет.</translation>
    </message>
    <message>
        <source>One undelegation at a time from each validator.</source>
        <translation>У каждого валидатора — один отзыв за раз.</translation>
    </message>
    <message>
        <source>Nothing comes back by itself: it has to be claimed.</source>
        <translation>Само ничего не возвращается: нужно получить.</translation>
    </message>
    <message>
        <source>Nothing is earned while waiting.</source>
        <translation>Во время ожидания доход не начисляется.</translation>
    </message>
    <message>
        <source>Wait and fee stand in the queue&apos;s contract; its functions for them are not confirmed here.</source>
        <translation>Срок и комиссия записаны в контракте очереди; его функции для них здесь не подтверждены.</translation>
    </message>
    <message>
        <source>The queue has no fixed wait: the oracle finalises requests as ETH comes in; in bunker mode it takes longer. A request is an ERC-721 token.</source>
        <translation>Фиксированного ожидания нет: оракул завершает запросы по мере поступления ETH; в режиме бункера дольше. Запрос — это токен ERC-721.</translation>
    </message>
    <message>
        <source>stETH comes back at the rate of that moment.</source>
        <translation>stETH возвращается по курсу того момента.</translation>
    </message>
    <message>
        <source>First come, first served, without a fixed wait. The rate is fixed at the request.</source>
        <translation>В порядке очереди, без фиксированного ожидания. Курс фиксируется при запросе.</translation>
    </message>
    <message>
        <source>The wait is counted in checkpoints of Polygon.</source>
        <translation>Ожидание считается в чекпоинтах Polygon.</translation>
    </message>
    <message>
        <source>Each part is claimed by itself.</source>
        <translation>Каждая часть получается отдельно.</translation>
    </message>
    <message>
        <source>The contract&apos;s owner can change the wait, and can unlock by force.</source>
        <translation>Владелец контракта может изменить срок ожидания и разблокировать принудительно.</translation>
    </message>
    <message>
        <source>What stays must be at least the minimum; once in a batch.</source>
        <translation>Остаток должен быть не меньше минимума; один раз за пакет.</translation>
    </message>
    <message>
        <source>The wait is counted in checkpoints of the network; the documentation speaks of about 30 minutes each.</source>
        <translation>Ожидание считается в чекпоинтах сети; по документации каждый — около 30 минут.</translation>
    </message>
    <message>
        <source>Only to validators above number 7.</source>
        <translation>Только к валидаторам с номером больше 7.</translation>
    </message>
    <message>
        <source>At once while the collateral covers it; otherwise the call reverts and the market is the only way out.</source>
        <translation>Сразу, пока хватает залога; иначе вызов откатывается, и выход — только через рынок.</translation>
    </message>
    <message>
        <source>What is requested earns nothing more.</source>
        <translation>Запрошенное больше не приносит дохода.</translation>
    </message>
    <message>
        <source>Penalties of the attester come out of the stake.</source>
        <translation>Штрафы аттестера вычитаются из стейка.</translation>
    </message>
    <message>
        <source>%1 of all that is redeemed, not of the rewards alone, is held back; the amount that you would get is told without it. It comes over %2 or longer, and only while you stake ENKI tokens for it: without them it never comes.</source>
        <translation>Удерживается %1 всего погашаемого, а не только наград; сумма, которую вы получите, указана уже без этого. Удержанное приходит за %2 или дольше и только пока вы держите в стейкинге токены ENKI: без них не придёт никогда.</translation>
    </message>
    <message>
        <source>Cancelling a ticket costs a fee that is fixed when it is made.</source>
        <translation>Отмена билета стоит комиссии, которая фиксируется при его создании.</translation>
    </message>
    <message>
        <source>Fees of the vault are in what it previews.</source>
        <translation>Комиссии хранилища учтены в его предпросмотре.</translation>
    </message>
    <message>
        <source>The redemption fee can be set up to all of the amount.</source>
        <translation>Комиссия за погашение может быть установлена вплоть до всей суммы.</translation>
    </message>
    <message>
        <source>The bridge takes ETH for paying out rewards.</source>
        <translation>За выплату наград мост берёт ETH.</translation>
    </message>
    <message>
        <source>The fee is the one of the deposit: it is paid on the way in.</source>
        <translation>Комиссия — за вклад: она платится на входе.</translation>
    </message>
    <message>
        <source>How a withdrawal is requested is not confirmed: read the contract before.</source>
        <translation>Как запрашивается вывод, не подтверждено: сначала прочитайте контракт.</translation>
    </message>
    <message>
        <source>Rewards come only if the provider makes the split of this slot its coinbase.</source>
        <translation>Награды приходят, только если провайдер укажет сплит этого слота как свой coinbase.</translation>
    </message>
    <message>
        <source>The call reverts when the provider has changed its share.</source>
        <translation>Вызов откатывается, если провайдер изменил свою долю.</translation>
    </message>
    <message>
        <source>What is held back of a redemption is claimed on ENKI&apos;s own pages, with ENKI tokens staked there: Rollscope does not do that.</source>
        <translation>Удержанное при погашении получают на страницах самого ENKI, держа там токены ENKI в стейкинге: Rollscope этого не делает.</translation>
    </message>
    <message>
        <source>The validator may raise its commission by a bounded step.</source>
        <translation>Валидатор может повышать комиссию ограниченным шагом.</translation>
    </message>
    <message>
        <source>There is a limit a day for everybody together: the call reverts beyond it.</source>
        <translation>Есть общий для всех дневной лимит: сверх него вызов откатывается.</translation>
    </message>
    <message>
        <source>Governance can set the redemption fee up to all of the amount: read it before.</source>
        <translation>Управление может установить комиссию за погашение вплоть до всей суммы: сначала проверьте её.</translation>
    </message>
    <message>
        <source>A claim moves the last request into the place of the one that is claimed: places are read anew after each.</source>
        <translation>При получении последний запрос встаёт на место полученного: места читаются заново после каждого.</translation>
    </message>
    <message>
        <source>The signer is used up for ever after it leaves or is changed.</source>
        <translation>После ухода или замены подписанта его нельзя использовать никогда.</translation>
    </message>
    <message>
        <source>At once, and once in a batch.</source>
        <translation>Сразу, и один раз за пакет.</translation>
    </message>
    <message>
        <source>The sequencer stops; its signer cannot come back.</source>
        <translation>Секвенсор останавливается; его подписант не может вернуться.</translation>
    </message>
    <message>
        <source>After a deposit rETH may be locked against transfers for a while.</source>
        <translation>После вклада перевод rETH может быть на время заблокирован.</translation>
    </message>
    <message>
        <source>Both calls go into one transaction.</source>
        <translation>Оба вызова идут в одной транзакции.</translation>
    </message>
    <message>
        <source>Only what is on its way out can be moved.</source>
        <translation>Перевести можно только то, что уже выходит.</translation>
    </message>
    <message>
        <source>Redemption tickets</source>
        <translation>Билеты на погашение</translation>
    </message>
    <message>
        <source>Shares of the vault</source>
        <translation>Доли хранилища</translation>
    </message>
    <message>
        <source>Deposit requested</source>
        <translation>Вклад запрошен</translation>
    </message>
    <message>
        <source>Deposit to claim</source>
        <translation>Вклад к получению</translation>
    </message>
    <message>
        <source>Redemption requested</source>
        <translation>Погашение запрошено</translation>
    </message>
    <message>
        <source>Redemption to claim</source>
        <translation>Погашение к получению</translation>
    </message>
    <message>
        <source>Delegated</source>
        <translation>Делегировано</translation>
    </message>
    <message>
        <source>With validators that have left</source>
        <translation>У ушедших валидаторов</translation>
    </message>
    <message>
        <source>Undelegating</source>
        <translation>Отзывается</translation>
    </message>
    <message>
        <source>Withdrawal requests</source>
        <translation>Запросы на вывод</translation>
    </message>
    <message>
        <source>Unstake requests</source>
        <translation>Запросы на выход из стейкинга</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Rewards</source>
        <translation>Награды</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Разблокируется</translation>
    </message>
    <message>
        <source>Queued withdrawals</source>
        <translation>Выводы в очереди</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 дн.</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>неизвестный срок</translation>
    </message>
    <message>
        <source>an unknown part</source>
        <translation>неизвестная часть</translation>
    </message>
    <message>
        <source>The same addresses on other chains are other contracts. Who can replace the code is read, not believed.</source>
        <translation>Те же адреса в других сетях — другие контракты. Кто может заменить код, читается, а не принимается на веру.</translation>
    </message>
    <message>
        <source>One slot of a sequencer at a time, for exactly the threshold. A loss of the provider falls wholly on who funded the slot.</source>
        <translation>Один слот секвенсора за раз, ровно на пороговую сумму. Убыток провайдера целиком ложится на того, кто оплатил слот.</translation>
    </message>
    <message>
        <source>Redemptions are ERC-721 tokens in a queue of its own; anybody may claim them for their owner.</source>
        <translation>Погашения — это токены ERC-721 в собственной очереди; получить их для владельца может кто угодно.</translation>
    </message>
    <message>
        <source>Two tokens: eMetis follows METIS and earns nothing, seMetis is a vault over it and earns. METIS here is the ERC-20 face of the chain&apos;s own coin.</source>
        <translation>Два токена: eMetis следует за METIS и ничего не приносит, seMetis — хранилище над ним и приносит доход. METIS здесь — ERC-20-облик собственной монеты сети.</translation>
    </message>
    <message>
        <source>Any vault of the standard, by its address: nobody vouches for it.</source>
        <translation>Любое хранилище стандарта, по адресу: за него никто не ручается.</translation>
    </message>
    <message>
        <source>Any vault with requests, by its address: nobody vouches for it. Requests without a number of their own (0) are meant.</source>
        <translation>Любое хранилище с запросами, по адресу: за него никто не ручается. Имеются в виду запросы без собственного номера (0).</translation>
    </message>
    <message>
        <source>Two tokens: frxETH follows ETH and earns nothing, sfrxETH is a vault over it and earns.</source>
        <translation>Два токена: frxETH следует за ETH и ничего не приносит, sfrxETH — хранилище над ним и приносит доход.</translation>
    </message>
    <message>
        <source>For operators: one owner locks METIS for one sequencer, and only accounts on a list may. Nobody can delegate here.</source>
        <translation>Для операторов: один владелец блокирует METIS для одного секвенсора, и только аккаунты из списка. Делегировать здесь нельзя никому.</translation>
    </message>
    <message>
        <source>One validator at a time: its number chooses the contract that shares come from.</source>
        <translation>Один валидатор за раз: его номер определяет контракт, который выдаёт доли.</translation>
    </message>
    <message>
        <source>Contracts are found by name in RocketStorage: upgrades change their addresses.</source>
        <translation>Контракты находятся по имени в RocketStorage: обновления меняют их адреса.</translation>
    </message>
    <message>
        <source>Deposits and withdrawals through the queue need proofs that are not on the chain: they are made on the protocol&apos;s own page.</source>
        <translation>Для внесения и вывода через очередь нужны доказательства, которых нет в блокчейне: они делаются на странице самого протокола.</translation>
    </message>
    <message>
        <source>Calls are written for a Starknet account and not signed here. A change counts after some epochs.</source>
        <translation>Вызовы пишутся для аккаунта Starknet и здесь не подписываются. Изменение учитывается через несколько эпох.</translation>
    </message>
    <message>
        <source>A test network alone: none was found elsewhere. Made after ENKI.</source>
        <translation>Только тестовая сеть: в других местах не найдено. Сделано по образцу ENKI.</translation>
    </message>
    <message>
        <source>the staking registry takes AZTEC</source>
        <translation>реестр стейкинга принимает AZTEC</translation>
    </message>
    <message>
        <source>the staking registry knows this rollup registry</source>
        <translation>реестр стейкинга знает этот реестр роллапов</translation>
    </message>
    <message>
        <source>ENKI&apos;s Config names this seMetis</source>
        <translation>Config протокола ENKI называет этот seMetis</translation>
    </message>
    <message>
        <source>ENKI&apos;s Config names this eMetis</source>
        <translation>Config протокола ENKI называет этот eMetis</translation>
    </message>
    <message>
        <source>ENKI&apos;s Config names METIS as its coin</source>
        <translation>Config протокола ENKI называет METIS своей монетой</translation>
    </message>
    <message>
        <source>seMetis and Config name the same minter</source>
        <translation>seMetis и Config называют один и тот же минтер</translation>
    </message>
    <message>
        <source>seMetis is a vault over eMetis</source>
        <translation>seMetis — хранилище над eMetis</translation>
    </message>
    <message>
        <source>the minter makes eMetis</source>
        <translation>минтер выпускает eMetis</translation>
    </message>
    <message>
        <source>the minter takes METIS</source>
        <translation>минтер принимает METIS</translation>
    </message>
    <message>
        <source>the stake table takes ESP</source>
        <translation>таблица стейкинга принимает ESP</translation>
    </message>
    <message>
        <source>ESP has the 18 decimals in which amounts of it are typed</source>
        <translation>у ESP те 18 десятичных знаков, в которых вводятся суммы</translation>
    </message>
    <message>
        <source>sfrxETH is a vault over frxETH</source>
        <translation>sfrxETH — хранилище над frxETH</translation>
    </message>
    <message>
        <source>LockingPool keeps its METIS in this LockingInfo</source>
        <translation>LockingPool хранит METIS в этом LockingInfo</translation>
    </message>
    <message>
        <source>LockingInfo takes METIS</source>
        <translation>LockingInfo принимает METIS</translation>
    </message>
    <message>
        <source>the ValidatorShare contract is the one of this validator</source>
        <translation>контракт ValidatorShare принадлежит этому валидатору</translation>
    </message>
    <message>
        <source>RocketStorage names this rETH</source>
        <translation>RocketStorage называет этот rETH</translation>
    </message>
    <message>
        <source>withdrawal request of this account</source>
        <translation>запрос этого аккаунта на вывод</translation>
    </message>
    <message>
        <source>free slot of this provider</source>
        <translation>свободный слот этого провайдера</translation>
    </message>
    <message>
        <source>provider of this number</source>
        <translation>провайдер с этим номером</translation>
    </message>
    <message>
        <source>the rollup of this version</source>
        <translation>роллап этой версии</translation>
    </message>
    <message>
        <source>account that may withdraw</source>
        <translation>аккаунт, который может выводить</translation>
    </message>
    <message>
        <source>account that gets the stake</source>
        <translation>аккаунт, который получит стейк</translation>
    </message>
    <message>
        <source>the ticket</source>
        <translation>билет</translation>
    </message>
    <message>
        <source>the queue, with this ticket,</source>
        <translation>очередь вместе с этим билетом</translation>
    </message>
    <message>
        <source>the owner of the ticket</source>
        <translation>владелец билета</translation>
    </message>
    <message>
        <source>that the ticket has been redeemed</source>
        <translation>погашен ли билет</translation>
    </message>
    <message>
        <source>the wait of this ticket</source>
        <translation>ожидание по этому билету</translation>
    </message>
    <message>
        <source>the amount</source>
        <translation>сумма</translation>
    </message>
    <message>
        <source>amount to claim</source>
        <translation>сумма к получению</translation>
    </message>
    <message>
        <source>the stake table</source>
        <translation>таблица стейкинга</translation>
    </message>
    <message>
        <source>the state of the validator (1 is active)</source>
        <translation>состояние валидатора (1 — активен)</translation>
    </message>
    <message>
        <source>the month after the validator raised its commission</source>
        <translation>месяц после того, как валидатор поднял комиссию</translation>
    </message>
    <message>
        <source>amount to undelegate</source>
        <translation>сумма к отзыву</translation>
    </message>
    <message>
        <source>an earlier undelegation from this validator, which has to be claimed first</source>
        <translation>более ранний отзыв у этого валидатора, который нужно сначала получить</translation>
    </message>
    <message>
        <source>the state of the validator (1 is active; after it has left, claim the exit)</source>
        <translation>состояние валидатора (1 — активен; после его ухода получите выход)</translation>
    </message>
    <message>
        <source>undelegation from this validator</source>
        <translation>отзыв у этого валидатора</translation>
    </message>
    <message>
        <source>the wait</source>
        <translation>ожидание</translation>
    </message>
    <message>
        <source>exit of this validator</source>
        <translation>уход этого валидатора</translation>
    </message>
    <message>
        <source>delegation to this validator</source>
        <translation>делегирование этому валидатору</translation>
    </message>
    <message>
        <source>reward that has not been claimed</source>
        <translation>награда, которая ещё не получена</translation>
    </message>
    <message>
        <source>staking with Lido</source>
        <translation>стейкинг в Lido</translation>
    </message>
    <message>
        <source>that Lido is in bunker mode, where withdrawals take longer</source>
        <translation>в режиме ли бункера Lido, где вывод длится дольше</translation>
    </message>
    <message>
        <source>that each request is finalised</source>
        <translation>каждый запрос завершён</translation>
    </message>
    <message>
        <source>what a request pays</source>
        <translation>выплата по запросу</translation>
    </message>
    <message>
        <source>staking with Mantle</source>
        <translation>стейкинг в Mantle</translation>
    </message>
    <message>
        <source>the supply with this</source>
        <translation>выпуск вместе с этим</translation>
    </message>
    <message>
        <source>the way out of mETH</source>
        <translation>выход из mETH</translation>
    </message>
    <message>
        <source>that the request is finalised</source>
        <translation>запрос завершён</translation>
    </message>
    <message>
        <source>the wait, in checkpoints,</source>
        <translation>ожидание (в чекпоинтах)</translation>
    </message>
    <message>
        <source>the sequencer pool</source>
        <translation>пул секвенсоров</translation>
    </message>
    <message>
        <source>the number of a sequencer that this account owns already</source>
        <translation>номер секвенсора, которым этот аккаунт уже владеет</translation>
    </message>
    <message>
        <source>the number of a sequencer that used this signer</source>
        <translation>номер секвенсора, который использовал этого подписанта</translation>
    </message>
    <message>
        <source>account that rewards go to</source>
        <translation>аккаунт, куда идут награды</translation>
    </message>
    <message>
        <source>the public key</source>
        <translation>открытый ключ</translation>
    </message>
    <message>
        <source>the owner of the sequencer</source>
        <translation>владелец секвенсора</translation>
    </message>
    <message>
        <source>the state of the sequencer (2 is active)</source>
        <translation>состояние секвенсора (2 — активен)</translation>
    </message>
    <message>
        <source>the whole lock</source>
        <translation>вся блокировка</translation>
    </message>
    <message>
        <source>amount to withdraw</source>
        <translation>сумма к выводу</translation>
    </message>
    <message>
        <source>what stays locked</source>
        <translation>остающееся в блокировке</translation>
    </message>
    <message>
        <source>unlocking that was begun</source>
        <translation>начатая разблокировка</translation>
    </message>
    <message>
        <source>that the validator is active</source>
        <translation>валидатор активен</translation>
    </message>
    <message>
        <source>undelegation of this number</source>
        <translation>отзыв с этим номером</translation>
    </message>
    <message>
        <source>the reward</source>
        <translation>награда</translation>
    </message>
    <message>
        <source>amount to move</source>
        <translation>сумма к переводу</translation>
    </message>
    <message>
        <source>the number of the other validator</source>
        <translation>номер другого валидатора</translation>
    </message>
    <message>
        <source>that deposits are on</source>
        <translation>внесение включено</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>сжигание</translation>
    </message>
    <message>
        <source>The deposit collects rewards first: fewer tokens of the same worth may come.</source>
        <translation>При внесении сначала собираются награды: может прийти меньше токенов той же стоимости.</translation>
    </message>
    <message>
        <source>The METIS that were fixed at the request.</source>
        <translation>METIS в количестве, зафиксированном при запросе.</translation>
    </message>
    <message>
        <source>No token: the slot belongs to the account that may withdraw.</source>
        <translation>Токена нет: слот принадлежит аккаунту, который может выводить.</translation>
    </message>
    <message>
        <source>After the wait, with finaliseWithdraw.</source>
        <translation>После ожидания, вызовом finaliseWithdraw.</translation>
    </message>
    <message>
        <source>The stake of the slot.</source>
        <translation>Стейк слота.</translation>
    </message>
    <message>
        <source>The minter takes no least amount: a reward that arrives before makes it fewer shares of the same worth.</source>
        <translation>Минтер не принимает минимума: если награда придёт раньше, долей будет меньше при той же стоимости.</translation>
    </message>
    <message>
        <source>%1 of what the shares are worth does not come at once: it is held back, and comes over %2 or longer, only while you stake ENKI tokens for it.</source>
        <translation>%1 стоимости долей приходит не сразу: это удерживается и приходит за %2 или дольше, только пока вы держите в стейкинге токены ENKI.</translation>
    </message>
    <message>
        <source>A ticket, an ERC-721 token, comes at once; METIS for it when it is ripe and the queue holds enough.</source>
        <translation>Билет (токен ERC-721) приходит сразу; METIS за него — когда он созреет и в очереди будет достаточно.</translation>
    </message>
    <message>
        <source>The fee was fixed when the ticket was made.</source>
        <translation>Комиссия была зафиксирована при создании билета.</translation>
    </message>
    <message>
        <source>The standard has no least amount: compare with the simulation.</source>
        <translation>В стандарте нет минимума: сравните с симуляцией.</translation>
    </message>
    <message>
        <source>A guess by the rate of now: the rate of the day when it is fulfilled counts.</source>
        <translation>Оценка по нынешнему курсу: действует курс того дня, когда запрос исполнят.</translation>
    </message>
    <message>
        <source>As many as the request was fulfilled with.</source>
        <translation>Столько долей, сколько дало исполнение запроса.</translation>
    </message>
    <message>
        <source>As much as the request was fulfilled with.</source>
        <translation>Столько активов, сколько дало исполнение запроса.</translation>
    </message>
    <message>
        <source>No token: the delegation belongs to this account. Rewards are claimed apart, less %1 that the validator keeps.</source>
        <translation>Токена нет: делегирование принадлежит этому аккаунту. Награды получают отдельно, за вычетом %1, которые оставляет себе валидатор.</translation>
    </message>
    <message>
        <source>After the wait, with claimWithdrawal.</source>
        <translation>После ожидания, вызовом claimWithdrawal.</translation>
    </message>
    <message>
        <source>A ticket, an ERC-721 token, and ETH for it after the wait, less the fee that the contract names at that time.</source>
        <translation>Билет (токен ERC-721), а после ожидания — ETH за него, за вычетом комиссии, которую контракт назовёт тогда.</translation>
    </message>
    <message>
        <source>What the ticket was made for.</source>
        <translation>То, на что был выписан билет.</translation>
    </message>
    <message>
        <source>One for one; rounding of shares may take up to 2 wei.</source>
        <translation>Один к одному; округление долей может отнять до 2 wei.</translation>
    </message>
    <message>
        <source>When the oracle finalises the requests, and at most that: a loss before is shared. Above the greatest request it is several.</source>
        <translation>Когда оракул завершит запросы, и не больше этого: убыток до того делится на всех. Сверх наибольшего запроса их станет несколько.</translation>
    </message>
    <message>
        <source>The claimable ETH of each request, as the queue tells it.</source>
        <translation>Доступный к получению ETH каждого запроса, как его называет очередь.</translation>
    </message>
    <message>
        <source>Fixed now, paid when the request is finalised.</source>
        <translation>Фиксируется сейчас, выплачивается, когда запрос завершён.</translation>
    </message>
    <message>
        <source>The contract takes no least amount.</source>
        <translation>Контракт не принимает минимума.</translation>
    </message>
    <message>
        <source>After the wait. One request may become several, one for each validator.</source>
        <translation>После ожидания. Один запрос может стать несколькими, по одному на валидатора.</translation>
    </message>
    <message>
        <source>What the shares of the request are worth; one for one unless the validator was slashed.</source>
        <translation>Стоимость долей запроса; один к одному, если валидатора не слэшили.</translation>
    </message>
    <message>
        <source>No token: the lock belongs to this account.</source>
        <translation>Токена нет: блокировка принадлежит этому аккаунту.</translation>
    </message>
    <message>
        <source>No token: the lock grows.</source>
        <translation>Токена нет: блокировка растёт.</translation>
    </message>
    <message>
        <source>They arrive on Metis at the account that rewards go to.</source>
        <translation>Они приходят в сети Metis на аккаунт, куда идут награды.</translation>
    </message>
    <message>
        <source>After the wait, with unlockClaim. Rewards that are due are paid out on Metis at once.</source>
        <translation>После ожидания, вызовом unlockClaim. Причитающиеся награды сразу выплачиваются в Metis.</translation>
    </message>
    <message>
        <source>Rewards that are due are paid out in the same transaction.</source>
        <translation>Причитающиеся награды выплачиваются в той же транзакции.</translation>
    </message>
    <message>
        <source>After the wait, with the number that this makes. Rewards that are due are paid out at once.</source>
        <translation>После ожидания, по номеру, который при этом создаётся. Причитающиеся награды выплачиваются сразу.</translation>
    </message>
    <message>
        <source>Shares for the rewards that are due.</source>
        <translation>Доли за причитающиеся награды.</translation>
    </message>
    <message>
        <source>Shares of the other validator, without a wait.</source>
        <translation>Доли другого валидатора, без ожидания.</translation>
    </message>
    <message>
        <source>After the deposit fee. The contract takes no least amount.</source>
        <translation>После комиссии за внесение. Контракт не принимает минимума.</translation>
    </message>
    <message>
        <source>What the finished withdrawals pay.</source>
        <translation>То, что выплачивают завершённые выводы.</translation>
    </message>
</context>
<context>
    <name>StepAmount</name>
    <message>
        <source>Account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>No account is known. Connect a wallet that you already use; it keeps its keys to itself.</source>
        <translation>Ни один счёт не известен. Подключите кошелёк, которым вы уже пользуетесь; ключи остаются в нём.</translation>
    </message>
    <message>
        <source>Accounts and signers …</source>
        <translation>Счета и подписывающие …</translation>
    </message>
    <message>
        <source>What the contract says</source>
        <translation>Что говорит контракт</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>The contract may take something already, from an approval before. If you do not need that, take it back.</source>
        <translation>По прежнему разрешению контракт уже может кое-что взять. Если это не нужно, отзовите его.</translation>
    </message>
    <message>
        <source>Take the approval back …</source>
        <translation>Отозвать разрешение…</translation>
    </message>
</context>
<context>
    <name>StepButtons</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>StepRail</name>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Пути выхода</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Отслеживание</translation>
    </message>
    <message>
        <source>Step %1 of 6: %2</source>
        <translation>Шаг %1 из 6: %2</translation>
    </message>
    <message>
        <source>%1, this step</source>
        <translation>%1, этот шаг</translation>
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
        <translation>Составляется план, всё целиком моделируется у двух операторов, и их ответы сравниваются.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Одну минуту</translation>
    </message>
    <message>
        <source>It cannot be signed</source>
        <translation>Подписать нельзя</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Что из этого выйдет</translation>
    </message>
    <message>
        <source>How that is known</source>
        <translation>Откуда это известно</translation>
    </message>
    <message>
        <source>Which signature</source>
        <translation>Какая подпись</translation>
    </message>
    <message>
        <source>What the simulation says</source>
        <translation>Что говорит симуляция</translation>
    </message>
    <message>
        <source>This one has no bytes yet</source>
        <translation>У этого вызова ещё нет байтов</translation>
    </message>
</context>
<context>
    <name>StepSign</name>
    <message>
        <source>Right before it is signed, everything is simulated and judged once more. What the signer returns is compared byte by byte with what you saw; anything else is not sent.</source>
        <translation>Прямо перед подписью всё моделируется и оценивается ещё раз. То, что вернёт подписывающий, сравнивается байт за байтом с показанным; другое не отправляется.</translation>
    </message>
    <message>
        <source>Compare on your device</source>
        <translation>Сравните на вашем устройстве</translation>
    </message>
    <message>
        <source>%1 is asked. Answer there.</source>
        <translation>%1 ждёт вашего ответа. Ответьте там.</translation>
    </message>
    <message>
        <source>Take the question back</source>
        <translation>Отозвать запрос</translation>
    </message>
    <message>
        <source>The first signature waits for its block. Then the rest is simulated again, and you read it again.</source>
        <translation>Первая подпись ждёт своего блока. Затем остальное моделируется снова, и вы снова это читаете.</translation>
    </message>
    <message>
        <source>The password of %1 opens it for this one signature.</source>
        <comment>file</comment>
        <translation>Пароль файла %1 открывает его только для этой подписи.</translation>
    </message>
    <message>
        <source>password of the file</source>
        <translation>пароль файла</translation>
    </message>
    <message>
        <source>Password of the key file</source>
        <translation>Пароль файла ключа</translation>
    </message>
    <message>
        <source>Sign with it</source>
        <translation>Подписать им</translation>
    </message>
    <message>
        <source>Your key file signs here, once its password opens it.</source>
        <translation>Файл ключа подпишет здесь, как только пароль его откроет.</translation>
    </message>
    <message>
        <source>Right before the wallet is asked, everything is simulated and judged once more. What it sends is compared byte by byte with what you saw, but it is out by then: read it there before you say yes.</source>
        <translation>Прямо перед запросом к кошельку всё моделируется и оценивается ещё раз. То, что он отправит, сравнивается байт за байтом с показанным, но к тому времени оно уже ушло: прочтите это в кошельке, прежде чем согласиться.</translation>
    </message>
    <message>
        <source>The wallet sends, not Rollscope</source>
        <translation>Отправляет кошелёк, а не Rollscope</translation>
    </message>
    <message>
        <source>If you already answered in the wallet, it may still be sent after you take the question back.</source>
        <translation>Если вы уже ответили в кошельке, отправка возможна и после отзыва запроса.</translation>
    </message>
</context>
<context>
    <name>StepTrack</name>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>When it is in its block, the rest is simulated again here, and you read it again. You may also close this: what is left is kept, and goes on later.</source>
        <translation>Когда она войдёт в блок, остальное моделируется здесь снова, и вы снова это читаете. Можно и закрыть: оставшееся сохранится и продолжится позже.</translation>
    </message>
</context>
<context>
    <name>StepWays</name>
    <message>
        <source>Every way out of it, read from the contracts just now. What a protocol&apos;s pages say about waiting times is often old; these numbers are its own.</source>
        <translation>Все пути выхода, только что прочитанные из контрактов. Сроки на страницах протоколов часто устарели; эти числа — его собственные.</translation>
    </message>
    <message>
        <source>I have read how I get out, how long it takes and what it costs</source>
        <translation>Я прочитал, как выйти, сколько это займёт и сколько стоит</translation>
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
        <translation>Назад (Alt+←)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Вперёд (Alt+→)</translation>
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
        <translation>Перейти к сети, странице или действию (Ctrl+K)</translation>
    </message>
    <message>
        <source>Light colours (Ctrl+T)</source>
        <translation>Светлые цвета (Ctrl+T)</translation>
    </message>
    <message>
        <source>Dark colours (Ctrl+T)</source>
        <translation>Тёмные цвета (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>TransactionList</name>
    <message>
        <source>Dropped transactions</source>
        <translation>Отброшенные транзакции</translation>
    </message>
    <message>
        <source>Copy what did not come back</source>
        <translation>Скопировать невернувшиеся</translation>
    </message>
    <message>
        <source>The hashes are not known: this chain is so busy that only numbers are fetched, or no block with transactions was dropped.</source>
        <translation>Хеши неизвестны: сеть так загружена, что берутся лишь числа, или в отброшенных блоках не было транзакций.</translation>
    </message>
    <message>
        <source>%1, back in %2</source>
        <comment>block, block</comment>
        <translation>%1, снова в %2</translation>
    </message>
    <message>
        <source>Copy the hash (Ctrl+C)</source>
        <translation>Копировать хеш (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Rollscope</source>
        <translation>Открыть Rollscope</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>Base, Ink</comment>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
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
        <translation>отказал в соединении</translation>
    </message>
    <message>
        <source>is the node running, and the port right?</source>
        <translation>запущен ли узел и верен ли порт?</translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation>имя хоста не найдено</translation>
    </message>
    <message>
        <source>check the URL and the network</source>
        <translation>проверьте URL и сеть</translation>
    </message>
    <message>
        <source>did not accept the connection in time</source>
        <translation>не принял соединение вовремя</translation>
    </message>
    <message>
        <source>accepted the connection but did not finish the WebSocket handshake in time</source>
        <translation>принял соединение, но не завершил рукопожатие WebSocket вовремя</translation>
    </message>
    <message>
        <source>the TLS handshake failed</source>
        <translation>сбой рукопожатия TLS</translation>
    </message>
    <message>
        <source>the TLS handshake failed: %1</source>
        <translation>сбой рукопожатия TLS: %1</translation>
    </message>
    <message>
        <source>its TLS certificate is not trusted: %1</source>
        <translation>сертификату TLS нет доверия: %1</translation>
    </message>
    <message>
        <source>the connection was not opened; certificates are always verified</source>
        <translation>соединение не открыто: сертификаты проверяются всегда</translation>
    </message>
    <message>
        <source>the proxy failed</source>
        <translation>сбой прокси</translation>
    </message>
    <message>
        <source>the proxy failed: %1</source>
        <translation>сбой прокси: %1</translation>
    </message>
    <message>
        <source>check the proxy settings</source>
        <translation>проверьте настройки прокси</translation>
    </message>
    <message>
        <source>the proxy wants a login</source>
        <translation>прокси требует входа</translation>
    </message>
    <message>
        <source>set user and password of the proxy</source>
        <translation>задайте имя и пароль для прокси</translation>
    </message>
    <message>
        <source>ended the connection without a word (close 1006)</source>
        <translation>молча оборвал соединение (close 1006)</translation>
    </message>
    <message>
        <source>ended the connection before the WebSocket was open</source>
        <translation>оборвал соединение до открытия WebSocket</translation>
    </message>
    <message>
        <source>ended the connection in the middle of an answer</source>
        <translation>оборвал соединение посреди ответа</translation>
    </message>
    <message>
        <source>closed the connection</source>
        <translation>закрыл соединение</translation>
    </message>
    <message>
        <source>refused what we sent and closed the connection</source>
        <translation>отверг отправленное и закрыл соединение</translation>
    </message>
    <message>
        <source>closed the connection because of trouble of its own</source>
        <translation>закрыл соединение из-за своей неполадки</translation>
    </message>
    <message>
        <source>is restarting</source>
        <translation>перезапускается</translation>
    </message>
    <message>
        <source>is too busy and asks to come back later</source>
        <translation>перегружен и просит зайти позже</translation>
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
        <translation>связь потеряна</translation>
    </message>
    <message>
        <source>the endpoint is not connected</source>
        <translation>узел не подключён</translation>
    </message>
    <message>
        <source>does not speak HTTP</source>
        <translation>не говорит по HTTP</translation>
    </message>
    <message>
        <source>the port serves something else</source>
        <translation>на этом порту что-то другое</translation>
    </message>
    <message>
        <source>the request failed (network error %1)</source>
        <translation>запрос не удался (сетевая ошибка %1)</translation>
    </message>
    <message>
        <source>did not answer the HTTP request in time</source>
        <translation>не ответил на HTTP-запрос вовремя</translation>
    </message>
    <message>
        <source>answered in an encoding that was not asked for</source>
        <translation>ответил в незапрошенной кодировке</translation>
    </message>
    <message>
        <source>sent an answer of more than %1 bytes</source>
        <translation>прислал ответ больше %1 байт</translation>
    </message>
    <message>
        <source>sent an answer that does not unpack</source>
        <translation>прислал ответ, который не распаковывается</translation>
    </message>
    <message>
        <source>sent a truncated answer</source>
        <translation>прислал обрезанный ответ</translation>
    </message>
    <message>
        <source>does not answer the WebSocket handshake</source>
        <translation>не отвечает на рукопожатие WebSocket</translation>
    </message>
    <message>
        <source>the port serves something else than a WebSocket</source>
        <translation>на этом порту не WebSocket</translation>
    </message>
    <message>
        <source>answers like a web page, not like a WebSocket (HTTP %1)</source>
        <translation>отвечает как веб-страница, а не WebSocket (HTTP %1)</translation>
    </message>
    <message>
        <source>check the path of the URL, or use http(s)://</source>
        <translation>проверьте путь в URL или используйте http(s)://</translation>
    </message>
    <message>
        <source>check the path of the URL</source>
        <translation>проверьте путь в URL</translation>
    </message>
    <message>
        <source>broke the WebSocket handshake: %1</source>
        <translation>нарушил рукопожатие WebSocket: %1</translation>
    </message>
    <message>
        <source>redirects</source>
        <translation>перенаправляет</translation>
    </message>
    <message>
        <source>redirects to %1</source>
        <translation>перенаправляет на %1</translation>
    </message>
    <message>
        <source>redirects are not followed; put the new address into the settings</source>
        <translation>переходы не выполняются; внесите новый адрес в настройки</translation>
    </message>
    <message>
        <source>refuses access</source>
        <translation>отказывает в доступе</translation>
    </message>
    <message>
        <source>check the API key in the URL and what it is allowed to do</source>
        <translation>проверьте ключ API в URL и его права</translation>
    </message>
    <message>
        <source>wants payment</source>
        <translation>требует оплаты</translation>
    </message>
    <message>
        <source>the plan behind the API key is used up</source>
        <translation>тариф этого ключа API исчерпан</translation>
    </message>
    <message>
        <source>has no WebSocket at this path</source>
        <translation>по этому пути нет WebSocket</translation>
    </message>
    <message>
        <source>has no JSON-RPC at this path</source>
        <translation>по этому пути нет JSON-RPC</translation>
    </message>
    <message>
        <source>found the request too large</source>
        <translation>счёл запрос слишком большим</translation>
    </message>
    <message>
        <source>asks for fewer requests</source>
        <translation>просит меньше запросов</translation>
    </message>
    <message>
        <source>lower the request budget or use an own API key</source>
        <translation>уменьшите лимит запросов или возьмите свой ключ API</translation>
    </message>
    <message>
        <source>has trouble of its own</source>
        <translation>у узла своя неполадка</translation>
    </message>
    <message>
        <source>does not open a WebSocket</source>
        <translation>не открывает WebSocket</translation>
    </message>
    <message>
        <source>refuses the request</source>
        <translation>отклоняет запрос</translation>
    </message>
    <message>
        <source>sent binary data where JSON text is due</source>
        <translation>прислал двоичные данные вместо текста JSON</translation>
    </message>
    <message>
        <source>announced a message of %1 bytes, the limit is %2</source>
        <translation>объявил сообщение в %1 байт при пределе %2</translation>
    </message>
    <message>
        <source>sent a message of %1 bytes, the limit is %2</source>
        <translation>прислал сообщение в %1 байт при пределе %2</translation>
    </message>
    <message>
        <source>sent nothing for %1 s, not even an answer to a ping</source>
        <translation>молчит %1 с, не отвечает даже на ping</translation>
    </message>
    <message>
        <source>floods: sends more than %1 messages a second</source>
        <translation>заваливает: больше %1 сообщений в секунду</translation>
    </message>
    <message>
        <source>sent more than could be read</source>
        <translation>прислал больше, чем удалось прочесть</translation>
    </message>
    <message>
        <source>sent JSON nested deeper than %1 levels</source>
        <translation>глубина вложенности JSON больше %1</translation>
    </message>
    <message>
        <source>sends requests instead of answers</source>
        <translation>присылает запросы вместо ответов</translation>
    </message>
    <message>
        <source>sends notifications that nobody subscribed to</source>
        <translation>присылает уведомления без подписки</translation>
    </message>
    <message>
        <source>answers questions that nobody asked</source>
        <translation>отвечает на незаданные вопросы</translation>
    </message>
    <message>
        <source>complains without saying about what (%1)</source>
        <translation>жалуется, не говоря на что (%1)</translation>
    </message>
    <message>
        <source>sent JSON that is no JSON-RPC message</source>
        <translation>прислал JSON, но не сообщение JSON-RPC</translation>
    </message>
    <message>
        <source>sent text that is not JSON</source>
        <translation>прислал текст, который не JSON</translation>
    </message>
    <message>
        <source>sent text that is not JSON at byte %1</source>
        <translation>прислал текст, который не JSON (байт %1)</translation>
    </message>
    <message>
        <source>sent an empty message</source>
        <translation>прислал пустое сообщение</translation>
    </message>
    <message>
        <source>the endpoint is put aside</source>
        <translation>узел отложен</translation>
    </message>
    <message>
        <source>dropped: too many requests wait for this endpoint</source>
        <translation>отброшен: слишком много запросов ждут этот узел</translation>
    </message>
    <message>
        <source>waited too long for the endpoint&apos;s request budget</source>
        <translation>слишком долго ждал лимита запросов узла</translation>
    </message>
    <message>
        <source>could not be sent: the connection is closed or clogged</source>
        <translation>не отправлен: соединение закрыто или забито</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>нет ответа за %1 с</translation>
    </message>
    <message>
        <source>answers no more requests</source>
        <translation>больше не отвечает на запросы</translation>
    </message>
    <message>
        <source>eth_chainId is not answered with a chain id</source>
        <translation>в ответе на eth_chainId нет id сети</translation>
    </message>
    <message>
        <source>tells %1 as its chain id</source>
        <translation>называет id сети так: %1</translation>
    </message>
    <message>
        <source>does not tell its chain id: %1</source>
        <translation>не называет id сети: %1</translation>
    </message>
    <message>
        <source>does not tell its newest block: %1</source>
        <translation>не называет последний блок: %1</translation>
    </message>
    <message>
        <source>answers for chain %1, expected %2</source>
        <translation>отвечает за сеть %1, ожидалась %2</translation>
    </message>
    <message>
        <source>check the address of this endpoint</source>
        <translation>проверьте адрес этого узла</translation>
    </message>
    <message>
        <source>a ${…} in the URL is not finished</source>
        <translation>${…} в URL не закончено</translation>
    </message>
    <message>
        <source>write ${NAME}</source>
        <translation>пишите ${NAME}</translation>
    </message>
    <message>
        <source>${%1} is not set</source>
        <translation>${%1} не задано</translation>
    </message>
    <message>
        <source>set the environment variable %1, or remove this endpoint</source>
        <translation>задайте переменную окружения %1 или уберите этот узел</translation>
    </message>
    <message>
        <source>set the environment variable %1</source>
        <translation>задайте переменную окружения %1</translation>
    </message>
    <message>
        <source>is not a URL</source>
        <translation>это не URL</translation>
    </message>
    <message>
        <source>has an unknown scheme</source>
        <translation>неизвестная схема</translation>
    </message>
    <message>
        <source>write ws://, wss://, http:// or https://</source>
        <translation>пишите ws://, wss://, http:// или https://</translation>
    </message>
    <message>
        <source>write ws://, wss://, http:// or https://, then the host</source>
        <translation>пишите ws://, wss://, http:// или https://, затем хост</translation>
    </message>
    <message>
        <source>write ws://, wss://, http:// or https://, then a host</source>
        <translation>пишите ws://, wss://, http:// или https://, затем хост</translation>
    </message>
    <message>
        <source>an empty URL</source>
        <translation>пустой URL</translation>
    </message>
    <message>
        <source>a URL of more than %1 characters</source>
        <translation>URL длиннее %1 символов</translation>
    </message>
    <message>
        <source>a URL with a blank or control character</source>
        <translation>URL с пробелом или управляющим символом</translation>
    </message>
    <message>
        <source>a URL with a broken ${NAME}</source>
        <translation>URL с испорченным ${NAME}</translation>
    </message>
    <message>
        <source>not a URL</source>
        <translation>это не URL</translation>
    </message>
    <message>
        <source>a URL without a scheme</source>
        <translation>URL без схемы</translation>
    </message>
    <message>
        <source>a URL of the scheme &apos;%1&apos;</source>
        <translation>URL со схемой «%1»</translation>
    </message>
    <message>
        <source>a URL without a host</source>
        <translation>URL без хоста</translation>
    </message>
    <message>
        <source>a URL with port 0</source>
        <translation>URL с портом 0</translation>
    </message>
    <message>
        <source>another chain has this name already</source>
        <translation>это имя уже есть у другой сети</translation>
    </message>
    <message>
        <source>a proxy is socks5://host:port or http://host:port</source>
        <translation>прокси — это socks5://host:port или http://host:port</translation>
    </message>
    <message>
        <source>the proxy needs a host and a port</source>
        <translation>для прокси нужны хост и порт</translation>
    </message>
    <message>
        <source>for example socks5://127.0.0.1:9050</source>
        <translation>например, socks5://127.0.0.1:9050</translation>
    </message>
    <message>
        <source>is no https address</source>
        <translation>это не адрес https</translation>
    </message>
    <message>
        <source>for example https://hooks.example.org/rollscope; plain http only on this machine</source>
        <translation>например, https://hooks.example.org/rollscope; простой http — только на этом компьютере</translation>
    </message>
    <message>
        <source>a secret is not written out where others can read it</source>
        <translation>секрет не пишут там, где его прочтут другие</translation>
    </message>
    <message>
        <source>put it into an environment variable and write ${NAME}</source>
        <translation>поместите его в переменную окружения и пишите ${NAME}</translation>
    </message>
    <message>
        <source>did not answer in time</source>
        <translation>не ответил вовремя</translation>
    </message>
    <message>
        <source>answered with status %1</source>
        <translation>ответил со статусом %1</translation>
    </message>
    <message>
        <source>check the address of the webhook</source>
        <translation>проверьте адрес вебхука</translation>
    </message>
    <message>
        <source>is neither a transaction nor an account</source>
        <translation>это не транзакция и не аккаунт</translation>
    </message>
    <message>
        <source>0x and 64 digits (a transaction) or 40 (an account), on one chain as CHAIN:0x…</source>
        <translation>0x и 64 цифры (транзакция) или 40 (аккаунт), для одной сети — CHAIN:0x…</translation>
    </message>
    <message>
        <source>contradicts itself: more than %1 reorgs in a second</source>
        <translation>противоречит себе: больше %1 реорганизаций за секунду</translation>
    </message>
    <message>
        <source>contradicts itself: more than %1 chains without a common past in %2 s</source>
        <translation>противоречит себе: больше %1 цепочек без общего прошлого за %2 с</translation>
    </message>
    <message>
        <source>claims block %1 while %2 stands at %3 and %4 at %5</source>
        <translation>заявляет блок %1, тогда как %2 на %3, а %4 на %5</translation>
    </message>
    <message>
        <source>claims block %1, but shows another block as its parent</source>
        <translation>заявляет блок %1, но показывает другой родительский блок</translation>
    </message>
    <message>
        <source>claims block %1, but cannot show the block before it</source>
        <translation>заявляет блок %1, но не может показать предыдущий</translation>
    </message>
    <message>
        <source>lies: shows the hash of block %1 as that of a block %2 with other fields</source>
        <translation>лжёт: выдаёт хеш блока %1 за хеш другого блока %2</translation>
    </message>
    <message>
        <source>lies: calls block %1 the parent of its block %2</source>
        <translation>лжёт: называет блок %1 родителем своего блока %2</translation>
    </message>
    <message>
        <source>lies: the hash of its block %1 does not follow from the block&apos;s fields</source>
        <translation>лжёт: хеш его блока %1 не следует из полей блока</translation>
    </message>
    <message>
        <source>calls block %1 %2, but its head is %3</source>
        <translation>называет блок %1 %2, но его голова на %3</translation>
    </message>
    <message>
        <source>sent the impossible block number %1</source>
        <translation>прислал невозможный номер блока %1</translation>
    </message>
    <message>
        <source>its block %1 is dated %2 ahead of this machine&apos;s clock</source>
        <translation>время его блока %1 опережает часы этого компьютера на %2</translation>
    </message>
    <message>
        <source>this machine&apos;s clock is probably wrong: every operator dates its newest block %1 ahead of it</source>
        <translation>часы этого компьютера, вероятно, неверны: у всех операторов последний блок опережает их на %1</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 дн.</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>nothing comes from any chain</source>
        <translation>ничего не приходит ни из одной сети</translation>
    </message>
    <message>
        <source>no other chain receives either</source>
        <translation>другие сети тоже ничего не получают</translation>
    </message>
    <message>
        <source>for %1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>it is about %1 s behind the chains&apos; clocks</source>
        <translation>отстают от часов сетей примерно на %1 с</translation>
    </message>
    <message>
        <source>it is about %1 s ahead of the chains&apos; clocks</source>
        <translation>спешат относительно часов сетей примерно на %1 с</translation>
    </message>
    <message>
        <source>its newest is %1 s old</source>
        <translation>последнему уже %1 с</translation>
    </message>
    <message>
        <source>waiting for a new block since</source>
        <translation>с тех пор ждёт новый блок</translation>
    </message>
    <message>
        <source>no answer: this endpoint is silent on the tape here</source>
        <translation>нет ответа: на этом месте ленты узел молчит</translation>
    </message>
    <message>
        <source>the tape starts again from its beginning</source>
        <translation>лента начинается сначала</translation>
    </message>
    <message>
        <source>no such tape</source>
        <translation>такой ленты нет</translation>
    </message>
    <message>
        <source>no tape can be made of this incident</source>
        <translation>из этого инцидента ленту не сделать</translation>
    </message>
    <message>
        <source>recorded %1 UTC, %2</source>
        <translation>записано %1 UTC, %2</translation>
    </message>
    <message>
        <source>recorded %1 UTC</source>
        <translation>записано %1 UTC</translation>
    </message>
    <message>
        <source>reconstructed</source>
        <translation>реконструкция</translation>
    </message>
    <message>
        <source>reconstructed, %1</source>
        <translation>реконструкция, %1</translation>
    </message>
    <message>
        <source>local anvil nodes set to the chain ids and block times of %1, with two connections each; the figures are not those networks&apos;</source>
        <translation>локальные узлы anvil с id и временем блока сетей %1, по два соединения; цифры — не этих сетей</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>не удаётся создать папку</translation>
    </message>
    <message>
        <source>choose another with --data-dir or --store</source>
        <translation>выберите другую через --data-dir или --store</translation>
    </message>
    <message>
        <source>it stays as it was; free some space or choose another place</source>
        <translation>остался прежним; освободите место или выберите другое</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>free some space; new blocks wait in memory meanwhile</source>
        <translation>освободите место; новые блоки пока ждут в памяти</translation>
    </message>
    <message>
        <source>another program holds the file locked</source>
        <translation>файл заблокирован другой программой</translation>
    </message>
    <message>
        <source>close the program that has it open for writing</source>
        <translation>закройте программу, которая пишет в него</translation>
    </message>
    <message>
        <source>the file is read-only</source>
        <translation>файл только для чтения</translation>
    </message>
    <message>
        <source>make the file and its folder writable</source>
        <translation>разрешите запись в файл и его папку</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>файл не открывается</translation>
    </message>
    <message>
        <source>check that its folder exists and is writable</source>
        <translation>проверьте, что его папка есть и доступна для записи</translation>
    </message>
    <message>
        <source>the database is damaged: %1</source>
        <translation>база данных повреждена: %1</translation>
    </message>
    <message>
        <source>the database failed: %1</source>
        <translation>сбой базы данных: %1</translation>
    </message>
    <message>
        <source>the disk reports an error: %1</source>
        <translation>ошибка диска: %1</translation>
    </message>
    <message>
        <source>another running Rollscope writes this store (process %1)</source>
        <translation>в это хранилище пишет другой Rollscope (процесс %1)</translation>
    </message>
    <message>
        <source>stop it, or give this one another file or --data-dir</source>
        <translation>остановите его или задайте другой файл либо --data-dir</translation>
    </message>
    <message>
        <source>refused in the wallet (4001)</source>
        <translation>отказано в кошельке (4001)</translation>
    </message>
    <message>
        <source>nothing was signed</source>
        <translation>ничего не подписано</translation>
    </message>
    <message>
        <source>let Rollscope use this account, in the wallet</source>
        <translation>разрешите Rollscope этот счёт в кошельке</translation>
    </message>
    <message>
        <source>the wallet has no connection to the chain</source>
        <translation>у кошелька нет связи с сетью</translation>
    </message>
    <message>
        <source>the signer did not answer in time</source>
        <translation>подписант не ответил вовремя</translation>
    </message>
    <message>
        <source>if it asks a person, answer there before you try again: two answers may be two transactions</source>
        <translation>если он спрашивает человека, ответьте там, прежде чем пробовать снова: два ответа могут стать двумя транзакциями</translation>
    </message>
    <message>
        <source>the signer is still asked something else</source>
        <translation>у подписанта ещё спрашивают другое</translation>
    </message>
    <message>
        <source>answer that first, or withdraw it</source>
        <translation>сначала ответьте на это или отзовите</translation>
    </message>
    <message>
        <source>a wallet is reached on this machine only</source>
        <translation>кошелёк доступен только на этой машине</translation>
    </message>
    <message>
        <source>use 127.0.0.1, [::1] or localhost</source>
        <translation>используйте 127.0.0.1, [::1] или localhost</translation>
    </message>
    <message>
        <source>a wallet&apos;s URL has no user or password</source>
        <translation>в URL кошелька нет имени и пароля</translation>
    </message>
    <message>
        <source>a ${NAME} has no place in a signer&apos;s URL</source>
        <translation>в URL подписанта не место ${NAME}</translation>
    </message>
    <message>
        <source>a signer on another machine is reached with TLS only</source>
        <translation>подписант на другой машине доступен только по TLS</translation>
    </message>
    <message>
        <source>use https:// or wss://</source>
        <translation>используйте https:// или wss://</translation>
    </message>
    <message>
        <source>a password or key has no place in an address that is kept</source>
        <translation>паролю или ключу не место в адресе, который сохраняется</translation>
    </message>
    <message>
        <source>let the signer listen on this machine without one</source>
        <translation>пусть подписант слушает на этой машине без пароля</translation>
    </message>
    <message>
        <source>an address is 0x and 40 hexadecimal digits</source>
        <translation>адрес — это 0x и 40 шестнадцатеричных цифр</translation>
    </message>
    <message>
        <source>an address has hexadecimal digits only</source>
        <translation>в адресе только шестнадцатеричные цифры</translation>
    </message>
    <message>
        <source>the address does not carry its %1 checksum</source>
        <translation>у адреса не сходится контрольная сумма %1</translation>
    </message>
    <message>
        <source>a digit may be mistyped; copy the address again</source>
        <translation>возможно, одна цифра неверна; скопируйте адрес снова</translation>
    </message>
    <message>
        <source>a name has 1 to %1 characters</source>
        <translation>в имени от 1 до %1 знаков</translation>
    </message>
    <message>
        <source>a name has visible characters and single spaces only</source>
        <translation>в имени только видимые знаки и одиночные пробелы</translation>
    </message>
    <message>
        <source>the accounts cannot be read</source>
        <translation>счета не читаются</translation>
    </message>
    <message>
        <source>it is no file of accounts, and was kept with .bad at its name</source>
        <translation>это не файл счетов; он сохранён с .bad в имени</translation>
    </message>
    <message>
        <source>it was written by a newer Rollscope: changes are not kept</source>
        <translation>его записал более новый Rollscope: изменения не сохраняются</translation>
    </message>
    <message>
        <source>the list is full</source>
        <translation>список полон</translation>
    </message>
    <message>
        <source>the password is wrong</source>
        <translation>пароль неверен</translation>
    </message>
    <message>
        <source>or the encrypted key was altered: they look the same</source>
        <translation>или зашифрованный ключ изменён: одно от другого не отличить</translation>
    </message>
    <message>
        <source>it does not fit, though the password is right</source>
        <translation>не сходится, хотя пароль верен</translation>
    </message>
    <message>
        <source>the key in the file is of another account</source>
        <translation>ключ в файле от другого счёта</translation>
    </message>
    <message>
        <source>what it holds is no key</source>
        <translation>внутри не ключ</translation>
    </message>
    <message>
        <source>a JSON object was expected</source>
        <translation>ожидался объект JSON</translation>
    </message>
    <message>
        <source>only aes-128-ctr is known</source>
        <translation>известен только aes-128-ctr</translation>
    </message>
    <message>
        <source>scrypt or pbkdf2 was expected</source>
        <translation>ожидался scrypt или pbkdf2</translation>
    </message>
    <message>
        <source>it asks for too much memory, or for none</source>
        <translation>он просит слишком много памяти или нисколько</translation>
    </message>
    <message>
        <source>the file asks for too much memory or time</source>
        <translation>файл просит слишком много памяти или времени</translation>
    </message>
    <message>
        <source>40 hex digits were expected</source>
        <translation>ожидались 40 шестнадцатеричных цифр</translation>
    </message>
    <message>
        <source>it has the key of the same account as %1</source>
        <translation>в нём ключ того же счёта, что и в %1</translation>
    </message>
    <message>
        <source>it has more than 64 KB</source>
        <translation>в нём больше 64 КБ</translation>
    </message>
    <message>
        <source>the folder cannot be read</source>
        <translation>папка не читается</translation>
    </message>
    <message>
        <source>it has more than %1 files</source>
        <translation>в ней больше %1 файлов</translation>
    </message>
    <message>
        <source>the folder has a key file of %1 already</source>
        <translation>в папке уже есть файл ключа счёта %1</translation>
    </message>
    <message>
        <source>it is in no word list</source>
        <translation>его нет ни в одном списке слов</translation>
    </message>
    <message>
        <source>the checksum in the last word does not fit the others</source>
        <translation>контрольная сумма в последнем слове не сходится с остальными</translation>
    </message>
    <message>
        <source>12, 15, 18, 21 or 24 words were expected, not %1</source>
        <translation>ожидалось 12, 15, 18, 21 или 24 слова, а не %1</translation>
    </message>
    <message>
        <source>a path begins with &quot;m&quot;</source>
        <translation>путь начинается с &quot;m&quot;</translation>
    </message>
    <message>
        <source>a step is a number below 2^31, with &apos; when hardened</source>
        <translation>шаг — число меньше 2^31, с &apos; для усиленного</translation>
    </message>
    <message>
        <source>3 was expected</source>
        <translation>ожидалось 3</translation>
    </message>
    <message>
        <source>32 was expected</source>
        <translation>ожидалось 32</translation>
    </message>
    <message>
        <source>16 bytes in hex were expected</source>
        <translation>ожидались 16 байт в шестнадцатеричном виде</translation>
    </message>
    <message>
        <source>32 bytes in hex were expected</source>
        <translation>ожидались 32 байта в шестнадцатеричном виде</translation>
    </message>
    <message>
        <source>1 to 32 bytes in hex were expected</source>
        <translation>ожидались от 1 до 32 байт в шестнадцатеричном виде</translation>
    </message>
    <message>
        <source>1 to 1024 bytes in hex were expected</source>
        <translation>ожидались от 1 до 1024 байт в шестнадцатеричном виде</translation>
    </message>
    <message>
        <source>no descriptor knows this contract</source>
        <translation>ни одно описание не знает этого контракта</translation>
    </message>
    <message>
        <source>no words for the function %1 in %2</source>
        <translation>для функции %1 нет слов в %2</translation>
    </message>
    <message>
        <source>no words for the message %1 in %2</source>
        <translation>для сообщения %1 нет слов в %2</translation>
    </message>
    <message>
        <source>no function is called: fewer than 4 bytes</source>
        <translation>функция не вызывается: меньше 4 байт</translation>
    </message>
    <message>
        <source>it creates a contract, for whose code there are no words</source>
        <translation>она создаёт контракт, для кода которого нет слов</translation>
    </message>
    <message>
        <source>it is valid on every chain; words are for one</source>
        <translation>она действует во всех сетях, а слова — для одной</translation>
    </message>
    <message>
        <source>it hands accounts over to code (EIP-7702), which no words of its call would tell</source>
        <translation>она передаёт счета коду (EIP-7702), о чём слова её вызова не сказали бы</translation>
    </message>
    <message>
        <source>without chainId and verifyingContract nobody knows whom the message is for</source>
        <translation>без chainId и verifyingContract неизвестно, кому предназначено сообщение</translation>
    </message>
    <message>
        <source>more lines than anybody reads: %1</source>
        <translation>строк больше, чем кто-либо прочтёт: %1</translation>
    </message>
    <message>
        <source>more lines than anybody reads</source>
        <translation>строк больше, чем кто-либо прочтёт</translation>
    </message>
    <message>
        <source>the group&apos;s lists are not of the same length</source>
        <translation>списки группы разной длины</translation>
    </message>
    <message>
        <source>the descriptor&apos;s map has no &quot;%1&quot;</source>
        <translation>в таблице описания нет &quot;%1&quot;</translation>
    </message>
    <message>
        <source>decoded by the ABI that was given: it names the parameters, and nobody says what the function does</source>
        <translation>декодировано по данному ABI: он называет параметры, но что делает функция, никто не говорит</translation>
    </message>
    <message>
        <source>a transfer runs code here as well: it goes to the contract %1</source>
        <translation>перевод здесь тоже исполняет код: он идёт контракту %1</translation>
    </message>
    <message>
        <source>that %1 is %2 is known from %3 alone</source>
        <translation>то, что %1 — это %2, известно только из %3</translation>
    </message>
    <message>
        <source>the descriptor says nothing of %1</source>
        <translation>описание ничего не говорит о %1</translation>
    </message>
    <message>
        <source>ticker and decimals of the token are not known; the number is the raw integer</source>
        <translation>тикер и число знаков токена неизвестны; показано исходное целое число</translation>
    </message>
    <message>
        <source>there is no limit: %1 stands for %2</source>
        <translation>предела нет: %1 означает %2</translation>
    </message>
    <message>
        <source>it is the largest number there is</source>
        <translation>это наибольшее возможное число</translation>
    </message>
    <message>
        <source>the coin of chain %1 is not known</source>
        <translation>монета сети %1 неизвестна</translation>
    </message>
    <message>
        <source>it lies beyond the year 9999</source>
        <translation>это позже 9999 года</translation>
    </message>
    <message>
        <source>it is longer than any duration</source>
        <translation>это дольше любого срока</translation>
    </message>
    <message>
        <source>the descriptor has no name for %1</source>
        <translation>в описании нет имени для %1</translation>
    </message>
    <message>
        <source>no token is known at %1</source>
        <translation>по адресу %1 нет известного токена</translation>
    </message>
    <message>
        <source>a call of %1 within this one has no words</source>
        <translation>для вложенного вызова %1 нет слов</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>отказано: %1</translation>
    </message>
    <message>
        <source>Native coins sent along</source>
        <translation>Отправляемые монеты сети</translation>
    </message>
    <message>
        <source>the account that signs</source>
        <translation>подписывающий счёт</translation>
    </message>
    <message>
        <source>not known (a call within a call)</source>
        <translation>неизвестно (вызов внутри вызова)</translation>
    </message>
    <message>
        <source>none (an empty list)</source>
        <translation>нет (пустой список)</translation>
    </message>
    <message>
        <source>nothing (no bytes)</source>
        <translation>ничего (нет байтов)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>the zero address (%1)</source>
        <translation>нулевой адрес (%1)</translation>
    </message>
    <message>
        <source>the sender (%1 stands for it)</source>
        <translation>отправитель (его обозначает %1)</translation>
    </message>
    <message>
        <source>the sender (%1)</source>
        <translation>отправитель (%1)</translation>
    </message>
    <message>
        <source>%1 units of the token %2</source>
        <translation>%1 единиц токена %2</translation>
    </message>
    <message>
        <source>%1 units of a token that is not named</source>
        <translation>%1 единиц неназванного токена</translation>
    </message>
    <message>
        <source>%1 of the smallest unit of chain %2&apos;s coin</source>
        <translation>%1 в наименьших единицах монеты сети %2</translation>
    </message>
    <message>
        <source>without end (%1)</source>
        <translation>без срока (%1)</translation>
    </message>
    <message>
        <source>no date (%1)</source>
        <translation>не дата (%1)</translation>
    </message>
    <message>
        <source>the data ends within it</source>
        <translation>данные обрываются на нём</translation>
    </message>
    <message>
        <source>the data ends within its length</source>
        <translation>данные обрываются на его длине</translation>
    </message>
    <message>
        <source>its offset is beyond the data</source>
        <translation>его смещение за пределами данных</translation>
    </message>
    <message>
        <source>its offset is %1, where %2 was expected</source>
        <translation>его смещение %1, ожидалось %2</translation>
    </message>
    <message>
        <source>an array of %1 elements is longer than the data</source>
        <translation>массив из %1 элементов длиннее данных</translation>
    </message>
    <message>
        <source>%1 bytes are longer than the data</source>
        <translation>%1 байт — больше, чем данных</translation>
    </message>
    <message>
        <source>its padding is not zeros up to a word</source>
        <translation>его дополнение до слова не из нулей</translation>
    </message>
    <message>
        <source>its parts overlap others</source>
        <translation>его части перекрывают другие</translation>
    </message>
    <message>
        <source>its offset or length is beyond the data</source>
        <translation>его смещение или длина за пределами данных</translation>
    </message>
    <message>
        <source>%1 bytes follow the last value</source>
        <translation>после последнего значения ещё %1 байт</translation>
    </message>
    <message>
        <source>it is not UTF-8</source>
        <translation>это не UTF-8</translation>
    </message>
    <message>
        <source>a bool is 0 or 1</source>
        <translation>bool — это 0 или 1</translation>
    </message>
    <message>
        <source>an address has 12 zero bytes before it</source>
        <translation>перед адресом стоят 12 нулевых байтов</translation>
    </message>
    <message>
        <source>a list was expected</source>
        <translation>ожидался список</translation>
    </message>
    <message>
        <source>bytes were expected, not a list</source>
        <translation>ожидались байты, а не список</translation>
    </message>
    <message>
        <source>a list of %1 fields was expected</source>
        <translation>ожидался список из %1 полей</translation>
    </message>
    <message>
        <source>%1 fields were expected, not %2</source>
        <translation>ожидалось полей: %1, а не %2</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 неизвестно</translation>
    </message>
    <message>
        <source>no bytes</source>
        <translation>нет байтов</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>it is above the bound of EIP-2294</source>
        <translation>это выше границы EIP-2294</translation>
    </message>
    <message>
        <source>they are empty before signing</source>
        <translation>до подписи они пусты</translation>
    </message>
    <message>
        <source>RLP: %1</source>
        <translation>RLP: %1</translation>
    </message>
    <message>
        <source>the length itself is cut off</source>
        <translation>сама длина обрезана</translation>
    </message>
    <message>
        <source>the length has a leading zero</source>
        <translation>у длины ведущий ноль</translation>
    </message>
    <message>
        <source>a short length is written in the long form</source>
        <translation>короткая длина записана длинной формой</translation>
    </message>
    <message>
        <source>the item reaches beyond its container</source>
        <translation>элемент выходит за пределы контейнера</translation>
    </message>
    <message>
        <source>a number has a leading zero</source>
        <translation>у числа ведущий ноль</translation>
    </message>
    <message>
        <source>bytes follow after the end</source>
        <translation>после конца идут байты</translation>
    </message>
    <message>
        <source>exactly %1 bytes were expected</source>
        <translation>ожидалось ровно %1 байт</translation>
    </message>
    <message>
        <source>a number is wider than %1 bits</source>
        <translation>число шире %1 бит</translation>
    </message>
    <message>
        <source>it is above half the curve&apos;s order (EIP-2)</source>
        <translation>это больше половины порядка кривой (EIP-2)</translation>
    </message>
    <message>
        <source>no key makes such a signature</source>
        <translation>ни один ключ не даёт такой подписи</translation>
    </message>
    <message>
        <source>only type 0 may leave it out</source>
        <translation>опустить его может только тип 0</translation>
    </message>
    <message>
        <source>this type of transaction does not have it</source>
        <translation>у транзакций этого типа его нет</translation>
    </message>
    <message>
        <source>it is below 2^64-1 (EIP-2681)</source>
        <translation>он меньше 2^64-1 (EIP-2681)</translation>
    </message>
    <message>
        <source>gas times price plus value passes 2^256</source>
        <translation>газ × цена + сумма превышает 2^256</translation>
    </message>
    <message>
        <source>it is not above maxFeePerGas (EIP-1559)</source>
        <translation>не должно превышать maxFeePerGas (EIP-1559)</translation>
    </message>
    <message>
        <source>this type creates no contract (EIP-4844, EIP-7702)</source>
        <translation>этот тип не создаёт контрактов (EIP-4844, EIP-7702)</translation>
    </message>
    <message>
        <source>there is at least one (EIP-4844)</source>
        <translation>нужен хотя бы один (EIP-4844)</translation>
    </message>
    <message>
        <source>there is at least one (EIP-7702)</source>
        <translation>нужен хотя бы один (EIP-7702)</translation>
    </message>
    <message>
        <source>each begins with version 1 (EIP-4844)</source>
        <translation>каждый начинается с версии 1 (EIP-4844)</translation>
    </message>
    <message>
        <source>larger than 1 MB</source>
        <translation>больше 1 МБ</translation>
    </message>
    <message>
        <source>a key is given twice</source>
        <translation>ключ дан дважды</translation>
    </message>
    <message>
        <source>an object was expected</source>
        <translation>ожидался объект</translation>
    </message>
    <message>
        <source>it is not among the types</source>
        <translation>его нет среди типов</translation>
    </message>
    <message>
        <source>digits are missing</source>
        <translation>не хватает цифр</translation>
    </message>
    <message>
        <source>it has at most %1 decimals</source>
        <translation>не более %1 знаков после точки</translation>
    </message>
    <message>
        <source>not a decimal number</source>
        <translation>не десятичное число</translation>
    </message>
    <message>
        <source>number is above 2^256-1</source>
        <translation>число больше 2^256-1</translation>
    </message>
    <message>
        <source>%1 is the contract of a token: what it gets is lost</source>
        <translation>%1 — контракт токена: то, что он получит, пропадёт</translation>
    </message>
    <message>
        <source>the message is for chain %1, the signer is on chain %2</source>
        <translation>сообщение для цепочки %1, а подписывающий находится в цепочке %2</translation>
    </message>
    <message>
        <source>%1 has made no block since %2</source>
        <translation>%1 не создала ни блока с %2</translation>
    </message>
    <message>
        <source>%1 rolled back at %2: what it had included may be gone</source>
        <translation>%1 откатилась в %2: включённое могло пропасть</translation>
    </message>
    <message>
        <source>%1 makes up for blocks that it missed, since %2</source>
        <translation>%1 навёрстывает пропущенные блоки с %2</translation>
    </message>
    <message>
        <source>%1 is watched only since a moment</source>
        <translation>%1 отслеживается лишь с этого момента</translation>
    </message>
    <message>
        <source>nobody can tell how %1 is, since %2</source>
        <translation>никто не знает, как %1, с %2</translation>
    </message>
    <message>
        <source>%1 posts nothing to its parent chain, since %2</source>
        <translation>%1 ничего не публикует в родительской сети с %2</translation>
    </message>
    <message>
        <source>%1 includes less than usual, since %2</source>
        <translation>%1 включает меньше обычного с %2</translation>
    </message>
    <message>
        <source>%1 recovered at %2; wait until %3</source>
        <translation>%1 восстановилась в %2; подождите до %3</translation>
    </message>
    <message>
        <source>two operators disagree: %1</source>
        <translation>два оператора расходятся: %1</translation>
    </message>
    <message>
        <source>only one operator says so: %1</source>
        <translation>так говорит лишь один оператор: %1</translation>
    </message>
    <message>
        <source>two operators were not asked yet</source>
        <translation>два оператора ещё не опрошены</translation>
    </message>
    <message>
        <source>the code behind the contract is another than at your last visit</source>
        <translation>код контракта другой, чем при вашем прошлом визите</translation>
    </message>
    <message>
        <source>the exit queue owes more than it holds</source>
        <translation>очередь на выход должна больше, чем держит</translation>
    </message>
    <message>
        <source>the fee may pass %1 % of the amount</source>
        <translation>комиссия может превысить %1 % суммы</translation>
    </message>
    <message>
        <source>%1 would have more than a third of what is staked</source>
        <translation>у %1 было бы больше трети всего стейкинга</translation>
    </message>
    <message>
        <source>the amount is nothing</source>
        <translation>сумма нулевая</translation>
    </message>
    <message>
        <source>the amount is %1, and the balance is %2</source>
        <translation>сумма %1, а баланс %2</translation>
    </message>
    <message>
        <source>this needs %1 with what is kept back for gas, and the balance is %2</source>
        <translation>с оставленным на газ нужно %1, а баланс %2</translation>
    </message>
    <message>
        <source>the protocol is paused</source>
        <translation>протокол приостановлен</translation>
    </message>
    <message>
        <source>the last reward came %1 days ago</source>
        <translation>последняя награда пришла %1 дн. назад</translation>
    </message>
    <message>
        <source>the queue owes %1 and holds %2</source>
        <translation>очередь должна %1 и держит %2</translation>
    </message>
    <message>
        <source>nothing would come, although %1 should at once</source>
        <translation>ничего не придёт, хотя %1 должно прийти сразу</translation>
    </message>
    <message>
        <source>nothing would come, although it should at once</source>
        <translation>ничего не придёт, хотя должно прийти сразу</translation>
    </message>
    <message>
        <source>this would bring %1, more than %2 % less than the %3 that the contract&apos;s preview tells</source>
        <translation>придёт %1, это более чем на %2 % меньше, чем %3 по предпросмотру контракта</translation>
    </message>
    <message>
        <source>this would bring %1, more than the %2 that the contract&apos;s preview tells: the least that is accepted, %3, rests on it and is too low</source>
        <translation>придёт %1, это больше, чем %2 по предпросмотру контракта: наименьшее допустимое %3 исходит из него и слишком мало</translation>
    </message>
    <message>
        <source>this would bring %1, more than the %2 that the contract&apos;s preview tells: one of the two is wrong</source>
        <translation>придёт %1, это больше, чем %2 по предпросмотру контракта: одно из двух неверно</translation>
    </message>
    <message>
        <source>at once would come %1, beside what comes later</source>
        <translation>сразу придёт %1, остальное позже</translation>
    </message>
    <message>
        <source>what would come could not be simulated</source>
        <translation>что придёт, смоделировать не удалось</translation>
    </message>
    <message>
        <source>whether %1 may still take of %2 afterwards is not known: it is allowed to on the way</source>
        <translation>неизвестно, сможет ли %1 и потом брать из %2: по пути это ему разрешается</translation>
    </message>
    <message>
        <source>two operators name different contracts for %1: %2 says %3, and %4 says %5; nothing is signed</source>
        <translation>два оператора называют разные контракты для «%1»: %2 говорит %3, а %4 говорит %5; ничего не подписывается</translation>
    </message>
    <message>
        <source>only %1 simulated all %2 steps; the node of %3 can run the first one alone</source>
        <translation>все шаги (%2) смоделировал лишь %1; узел %3 может выполнить только первый</translation>
    </message>
    <message>
        <source>the nodes of %1 and %2 are both under %3: that is one voice</source>
        <translation>узлы %1 и %2 оба принадлежат %3: это один голос</translation>
    </message>
    <message>
        <source>the code of %1 is %2, not %3, whose source was read</source>
        <translation>код «%1» — %2, а не %3, чей исходный текст прочитан</translation>
    </message>
    <message>
        <source>a recording plays: nothing is planned or signed by what it shows</source>
        <translation>идёт запись: по тому, что она показывает, ничего не планируется и не подписывается</translation>
    </message>
    <message>
        <source>this window is not connected: nothing is planned or signed</source>
        <translation>это окно не подключено: ничего не планируется и не подписывается</translation>
    </message>
    <message>
        <source>go back to live nodes first</source>
        <translation>сначала вернитесь к живым узлам</translation>
    </message>
    <message>
        <source>what earlier visits saw cannot be read</source>
        <translation>не удаётся прочитать, что было видно в прошлые посещения</translation>
    </message>
    <message>
        <source>%1 entries of smaller amounts are left out</source>
        <translation>пропущено записей с меньшими суммами: %1</translation>
    </message>
    <message>
        <source>its file describes no positions</source>
        <translation>в его файле не описаны позиции</translation>
    </message>
    <message>
        <source>it has to be told: %1</source>
        <translation>нужно указать: %1</translation>
    </message>
    <message>
        <source>one operator</source>
        <translation>одного оператора</translation>
    </message>
    <message>
        <source>your sequencer</source>
        <translation>вашего секвенсора</translation>
    </message>
    <message>
        <source>validator %1</source>
        <translation>валидатора %1</translation>
    </message>
    <message>
        <source>the sequencers of %1</source>
        <translation>секвенсоров %1</translation>
    </message>
    <message>
        <source>this chain is not watched</source>
        <translation>эта сеть не наблюдается</translation>
    </message>
    <message>
        <source>it failed in its block</source>
        <translation>в своём блоке произошёл сбой</translation>
    </message>
    <message>
        <source>it was cancelled: nothing of it happened</source>
        <translation>отменено: ничего из этого не произошло</translation>
    </message>
    <message>
        <source>another transaction took its nonce</source>
        <translation>его nonce заняла другая транзакция</translation>
    </message>
    <message>
        <source>what gas costs now: %1</source>
        <translation>сколько сейчас стоит газ: %1</translation>
    </message>
    <message>
        <source>the node does not have it any more: wait until it is certain</source>
        <translation>у узла её больше нет: подождите, пока станет ясно</translation>
    </message>
    <message>
        <source>it is in a block already</source>
        <translation>она уже в блоке</translation>
    </message>
    <message>
        <source>nothing of it waits for a block</source>
        <translation>ничто из этого не ждёт блока</translation>
    </message>
    <message>
        <source>this is not what was shown</source>
        <translation>это не то, что было показано</translation>
    </message>
    <message>
        <source>nobody signs for this account here</source>
        <translation>здесь никто не подписывает за этот счёт</translation>
    </message>
    <message>
        <source>connect its wallet in Settings</source>
        <translation>подключите его кошелёк в настройках</translation>
    </message>
    <message>
        <source>owners and locks are not known: %1</source>
        <translation>владельцы и блокировки неизвестны: %1</translation>
    </message>
    <message>
        <source>Allow %1 to take exactly %2</source>
        <translation>Разрешить %1 взять ровно %2</translation>
    </message>
    <message>
        <source>Take back what %1 was allowed to take of %2</source>
        <translation>Отозвать у %1 разрешение брать %2</translation>
    </message>
    <message>
        <source>no approval is open</source>
        <translation>открытых разрешений нет</translation>
    </message>
    <message>
        <source>the node or the signer is on chain %1, and this is on chain %2</source>
        <translation>узел или подписант в сети %1, а это в сети %2</translation>
    </message>
    <message>
        <source>%1 may take %2 already: that is set to zero first, so that it can never take both, and then to exactly %3</source>
        <translation>%1 уже может взять %2: сначала это обнуляется, чтобы нельзя было взять оба, затем ставится ровно %3</translation>
    </message>
    <message>
        <source>%1 may take %2, more than the %3 that this needs: revoke it if you did not mean it</source>
        <translation>%1 может взять %2 — больше нужных %3: отзовите, если так не задумано</translation>
    </message>
    <message>
        <source>the protocol is not open to everybody</source>
        <translation>протокол открыт не для всех</translation>
    </message>
    <message>
        <source>a share gives back %1 % of its rate now</source>
        <translation>доля сейчас возвращает %1 % своего курса</translation>
    </message>
    <message>
        <source>the code of %1 was replaced since your last visit: %2 before, %3 now</source>
        <translation>код %1 заменён с вашего прошлого визита: было %2, стало %3</translation>
    </message>
    <message>
        <source>%1 can be replaced by one key, %2, without a delay</source>
        <translation>%1 может быть заменён одним ключом %2 без задержки</translation>
    </message>
    <message>
        <source>it would fail: %1</source>
        <translation>это завершится сбоем: %1</translation>
    </message>
    <message>
        <source>no node simulated it: %1</source>
        <translation>ни один узел не смоделировал это: %1</translation>
    </message>
    <message>
        <source>only the first step could be simulated: look again when it is in a block</source>
        <translation>смоделирован только первый шаг: посмотрите снова, когда он будет в блоке</translation>
    </message>
    <message>
        <source>afterwards %1 may still take of %2</source>
        <translation>после этого %1 всё ещё может брать %2</translation>
    </message>
    <message>
        <source>the account&apos;s next nonce is %1, and %2 was shown: another transaction of it came between</source>
        <translation>следующий nonce счёта — %1, а показан %2: между ними прошла другая транзакция</translation>
    </message>
    <message>
        <source>%1 would come now, and %2 when it was shown</source>
        <translation>сейчас пришло бы %1, а при показе было %2</translation>
    </message>
    <message>
        <source>what gas it needs is not known</source>
        <translation>сколько нужно газа, неизвестно</translation>
    </message>
    <message>
        <source>what gas it needs can be told when the call before it is in a block</source>
        <translation>сколько нужно газа, станет ясно, когда предыдущий вызов будет в блоке</translation>
    </message>
    <message>
        <source>the fee for its data is not known: %1</source>
        <translation>плата за данные неизвестна: %1</translation>
    </message>
    <message>
        <source>%1 transactions of the account wait: this one comes after them</source>
        <translation>ждут транзакции счёта: %1; эта будет после них</translation>
    </message>
    <message>
        <source>nothing of what comes back arrives at once</source>
        <translation>ничего из возвращаемого не приходит сразу</translation>
    </message>
    <message>
        <source>%1 would come, less than the least that is accepted, %2</source>
        <translation>пришло бы %1 — меньше принимаемого минимума %2</translation>
    </message>
    <message>
        <source>%1 would come, less than the %2 that the contract&apos;s preview tells</source>
        <translation>пришло бы %1 — меньше, чем %2 по предпросмотру контракта</translation>
    </message>
    <message>
        <source>who pays and who takes</source>
        <translation>кто платит и кто получает</translation>
    </message>
    <message>
        <source>tokens by number</source>
        <translation>токены по номерам</translation>
    </message>
    <message>
        <source>balance of %1 before</source>
        <translation>баланс %1 до</translation>
    </message>
    <message>
        <source>balance of %1 after</source>
        <translation>баланс %1 после</translation>
    </message>
    <message>
        <source>transfers of %1</source>
        <translation>переводы %1</translation>
    </message>
    <message>
        <source>whether the code behind the contract is the one of your last visit is not known: what was remembered of it is lost</source>
        <translation>неизвестно, тот ли код стоит за контрактом, что при вашем прошлом посещении: запомненное утрачено</translation>
    </message>
    <message>
        <source>%1 has no permission yet: an approval of exactly %2 comes first</source>
        <translation>%1 пока не имеет разрешения: сначала разрешение ровно на %2</translation>
    </message>
    <message>
        <source>only %1 tells what comes of it; the node of %2 can tell that it goes through, and no more</source>
        <translation>что из этого выйдет, говорит только %1; узел %2 может сказать лишь, что это пройдёт</translation>
    </message>
    <message>
        <source>more things than can be listed here</source>
        <translation>различий больше, чем здесь можно перечислить</translation>
    </message>
    <message>
        <source>two operators tell different fees (%1): %2 says %3, and %4 says %5; nothing is signed</source>
        <translation>два оператора называют разные комиссии (%1): %2 — %3, а %4 — %5; ничего не подписывается</translation>
    </message>
    <message>
        <source>what gas costs is known from %1 alone</source>
        <translation>сколько стоит газ, известно только от %1</translation>
    </message>
    <message>
        <source>price of gas</source>
        <translation>цена газа</translation>
    </message>
    <message>
        <source>base fee</source>
        <translation>базовая комиссия</translation>
    </message>
    <message>
        <source>tip</source>
        <translation>чаевые</translation>
    </message>
    <message>
        <source>every chain counts as recovered now, and code behind contracts as not comparable until you sign with it in sight</source>
        <translation>все сети считаются восстановившимися сейчас, а код за контрактами — несравнимым, пока вы не подпишете, видя его</translation>
    </message>
    <message>
        <source>this plan is written for export: it is not signed here</source>
        <translation>этот план составлен для экспорта: здесь он не подписывается</translation>
    </message>
    <message>
        <source>this is the way of another action</source>
        <translation>это путь другого действия</translation>
    </message>
    <message>
        <source>its time is in no calendar</source>
        <translation>такого времени нет ни в одном календаре</translation>
    </message>
    <message>
        <source>this change could not be read again, and is not made: %1</source>
        <translation>это изменение нельзя было бы прочесть снова, и оно не сделано: %1</translation>
    </message>
    <message>
        <source>what was written before stays as it is</source>
        <translation>записанное ранее остаётся как есть</translation>
    </message>
    <message>
        <source>%1 gives %2 % a year, and %3 gives %4 %</source>
        <translation>%1 даёт %2 % годовых, а %3 даёт %4 %</translation>
    </message>
    <message>
        <source>the rate over 7 days</source>
        <translation>курс за 7 дней</translation>
    </message>
    <message>
        <source>the rate over 30 days</source>
        <translation>курс за 30 дней</translation>
    </message>
    <message>
        <source>the rate over 90 days</source>
        <translation>курс за 90 дней</translation>
    </message>
    <message>
        <source>the rewards that came in</source>
        <translation>поступившие награды</translation>
    </message>
    <message>
        <source>the protocol&apos;s claim</source>
        <translation>заявление протокола</translation>
    </message>
    <message>
        <source>it claims none that can be read</source>
        <translation>читаемого заявленного значения нет</translation>
    </message>
    <message>
        <source>re-commits are not known: %1</source>
        <translation>повторные назначения неизвестны: %1</translation>
    </message>
    <message>
        <source>they are being read</source>
        <translation>они читаются</translation>
    </message>
    <message>
        <source>%1 can be replaced by a contract, %2, that tells neither delay nor threshold</source>
        <translation>%1 может быть заменён контрактом %2, который не сообщает ни задержки, ни числа подписей</translation>
    </message>
    <message>
        <source>%1 can be replaced with one signature of the multisig %2, without a delay</source>
        <translation>%1 может быть заменён одной подписью мультиподписи %2 без задержки</translation>
    </message>
    <message>
        <source>%1 can be replaced by the timelock %2 after less than a day: %3 seconds</source>
        <translation>%1 может быть заменён таймлоком %2 менее чем через сутки: %3 с</translation>
    </message>
    <message>
        <source>who can replace the code of %1</source>
        <translation>кто может заменить код %1</translation>
    </message>
    <message>
        <source>the fee is worth up to %1, more than %2 % of the amount of %3</source>
        <translation>комиссия стоит до %1, это больше %2 % от суммы %3</translation>
    </message>
    <message>
        <source>whether the fee is more than %1 % of the amount is not known: nobody tells what %2 is worth</source>
        <translation>превышает ли комиссия %1 % суммы, неизвестно: цены %2 никто не сообщает</translation>
    </message>
    <message>
        <source>ask for the signature again if you want it so</source>
        <translation>если вы этого хотите, запросите подпись ещё раз</translation>
    </message>
    <message>
        <source>no price feed is known for %1, nor for %2 which it stands for</source>
        <translation>ценовой фид неизвестен ни для %1, ни для %2, который за ним стоит</translation>
    </message>
    <message>
        <source>no price feed is known for %1</source>
        <translation>для %1 ценовой фид неизвестен</translation>
    </message>
    <message>
        <source>no price feed is known</source>
        <translation>ценовой фид неизвестен</translation>
    </message>
    <message>
        <source>it is not known which token it is</source>
        <translation>неизвестно, какой это токен</translation>
    </message>
    <message>
        <source>the decimals of %1 are not known</source>
        <translation>число десятичных знаков %1 неизвестно</translation>
    </message>
    <message>
        <source>no node of Ethereum is given, whose feeds tell prices</source>
        <translation>не указан узел Ethereum, фиды которого сообщают цены</translation>
    </message>
    <message>
        <source>the node does not tell the time of its block</source>
        <translation>узел не сообщает время блока</translation>
    </message>
    <message>
        <source>reading the prices took too long</source>
        <translation>чтение цен заняло слишком много времени</translation>
    </message>
    <message>
        <source>no price could be read</source>
        <translation>цену прочитать не удалось</translation>
    </message>
    <message>
        <source>its price was not read yet</source>
        <translation>цена ещё не прочитана</translation>
    </message>
    <message>
        <source>tokens of a test network have no price</source>
        <translation>у токенов тестовой сети нет цены</translation>
    </message>
    <message>
        <source>rates of the newest %1 blocks alone are read</source>
        <translation>читаются курсы только последних %1 блоков</translation>
    </message>
    <message>
        <source>prices of the newest %1 blocks alone are read</source>
        <translation>читаются цены только последних %1 блоков</translation>
    </message>
    <message>
        <source>the node does not tell the protocol&apos;s rate at block %1: %2</source>
        <translation>узел не сообщает курс протокола на блоке %1: %2</translation>
    </message>
    <message>
        <source>the node of Ethereum does not tell its block of that time: %1</source>
        <translation>узел Ethereum не сообщает блок того времени: %1</translation>
    </message>
    <message>
        <source>the node of Ethereum does not tell the state of block %1: %2</source>
        <translation>узел Ethereum не сообщает состояние блока %1: %2</translation>
    </message>
    <message>
        <source>the node that was given for Ethereum is of chain %1</source>
        <translation>узел, указанный для Ethereum, принадлежит сети %1</translation>
    </message>
    <message>
        <source>the node of Ethereum: %1</source>
        <translation>узел Ethereum: %1</translation>
    </message>
    <message>
        <source>more than %1 headers would be needed</source>
        <translation>потребовалось бы больше %1 заголовков</translation>
    </message>
    <message>
        <source>amount times price is above 2^256</source>
        <translation>количество, умноженное на цену, больше 2^256</translation>
    </message>
    <message>
        <source>price feed of %1: %2</source>
        <translation>ценовой фид %1: %2</translation>
    </message>
    <message>
        <source>its answer is zero</source>
        <translation>ответ равен нулю</translation>
    </message>
    <message>
        <source>its answer is negative</source>
        <translation>ответ отрицательный</translation>
    </message>
    <message>
        <source>its answer is from after the block</source>
        <translation>ответ позже этого блока</translation>
    </message>
    <message>
        <source>its answer is %1 s old, at most %2 s are allowed</source>
        <translation>ответу %1 с, допускается не больше %2 с</translation>
    </message>
    <message>
        <source>its decimals: %1</source>
        <translation>число десятичных знаков: %1</translation>
    </message>
    <message>
        <source>there is no contract at this address</source>
        <translation>по этому адресу нет контракта</translation>
    </message>
    <message>
        <source>what it returned is too short</source>
        <translation>возвращённое слишком коротко</translation>
    </message>
    <message>
        <source>it reverted: %1</source>
        <translation>вызов откатился: %1</translation>
    </message>
    <message>
        <source>it reverted</source>
        <translation>вызов откатился</translation>
    </message>
    <message>
        <source>it is zero</source>
        <translation>он равен нулю</translation>
    </message>
    <message>
        <source>there is no contract at this address on %1</source>
        <translation>по этому адресу в %1 нет контракта</translation>
    </message>
    <message>
        <source>compare the address and the chain with what its publisher says</source>
        <translation>сверьте адрес и сеть с тем, что указывает издатель</translation>
    </message>
    <message>
        <source>whether there is a contract at this address is not known</source>
        <translation>неизвестно, есть ли по этому адресу контракт</translation>
    </message>
    <message>
        <source>this contract is no ERC-4626 vault: it does not answer asset()</source>
        <translation>этот контракт не хранилище ERC-4626: он не отвечает на asset()</translation>
    </message>
    <message>
        <source>this contract is no ERC-4626 vault: it does not answer totalAssets()</source>
        <translation>этот контракт не хранилище ERC-4626: он не отвечает на totalAssets()</translation>
    </message>
    <message>
        <source>this is no vault that can be used: there is no contract at its asset %1</source>
        <translation>этим хранилищем нельзя пользоваться: по адресу его актива %1 нет контракта</translation>
    </message>
    <message>
        <source>this vault takes requests (ERC-7540) one way only: Rollscope knows vaults that take them for deposits and for redemptions</source>
        <translation>это хранилище принимает запросы (ERC-7540) лишь в одну сторону: Rollscope знает те, что принимают их и на внесение, и на погашение</translation>
    </message>
    <message>
        <source>this vault takes requests (ERC-7540), and does not answer share()</source>
        <translation>это хранилище принимает запросы (ERC-7540), но не отвечает на share()</translation>
    </message>
    <message>
        <source>the vault&apos;s asset does not say its decimals</source>
        <translation>актив хранилища не сообщает число знаков после запятой</translation>
    </message>
    <message>
        <source>the vault&apos;s shares do not say their decimals</source>
        <translation>доли хранилища не сообщают число знаков после запятой</translation>
    </message>
    <message>
        <source>the node says that it is on chain %1, not on %2</source>
        <translation>узел сообщает, что он в сети %1, а не %2</translation>
    </message>
    <message>
        <source>this vault is in the list already, as %1</source>
        <translation>это хранилище уже в списке как %1</translation>
    </message>
    <message>
        <source>there are as many vaults as the list takes: take one off first</source>
        <translation>в списке не осталось места: сначала уберите одно хранилище</translation>
    </message>
    <message>
        <source>this vault is not in the list</source>
        <translation>этого хранилища нет в списке</translation>
    </message>
    <message>
        <source>the list of vaults is not written over</source>
        <translation>список хранилищ не перезаписывается</translation>
    </message>
    <message>
        <source>the endpoint %1 is not connected</source>
        <translation>узел %1 не подключён</translation>
    </message>
    <message>
        <source>%1 could not be checked: %2</source>
        <translation>не удалось проверить: %1: %2</translation>
    </message>
    <message>
        <source>%1 is paused: the call would revert</source>
        <translation>%1: приостановлено, вызов откатится</translation>
    </message>
    <message>
        <source>this account is not on the list of %1</source>
        <translation>этого аккаунта нет в списке: %1</translation>
    </message>
    <message>
        <source>%1 is not so, and has to be</source>
        <translation>условие не выполнено, а должно быть: %1</translation>
    </message>
    <message>
        <source>%1 is not open to everybody now</source>
        <translation>%1: сейчас открыто не для всех</translation>
    </message>
    <message>
        <source>%1: it is %2 and must be nothing</source>
        <translation>%1: значение %2, а должно быть пусто</translation>
    </message>
    <message>
        <source>%1: it is %2, where %3 was expected</source>
        <translation>%1: значение %2, а ожидалось %3</translation>
    </message>
    <message>
        <source>lists of different lengths</source>
        <translation>списки разной длины</translation>
    </message>
    <message>
        <source>%1 is %2, below the minimum of %3</source>
        <translation>%1: %2, это меньше минимума %3</translation>
    </message>
    <message>
        <source>%1 is %2, above the maximum of %3</source>
        <translation>%1: %2, это больше максимума %3</translation>
    </message>
    <message>
        <source>%1 is not over: it ends at %2, and now it is %3</source>
        <translation>%1: ещё не закончилось; конец %2, а сейчас %3</translation>
    </message>
    <message>
        <source>%1 needs %2, and there is %3</source>
        <translation>%1: нужно %2, а есть %3</translation>
    </message>
    <message>
        <source>this account is a contract that does not take ERC-721 tokens: %1 would be lost or refused</source>
        <translation>этот аккаунт — контракт, который не принимает токены ERC-721: будет потеряно или отклонено: %1</translation>
    </message>
    <message>
        <source>%1 has %2 bytes, not 64 (a leading 04 is left out)</source>
        <translation>%1: %2 байт, а должно быть 64 (начальное 04 опускается)</translation>
    </message>
    <message>
        <source>%1 belongs to %2, not to the signer %3</source>
        <translation>%1: принадлежит %2, а не подписанту %3</translation>
    </message>
    <message>
        <source>it could not be checked that %1: %2</source>
        <translation>не удалось проверить, что %1: %2</translation>
    </message>
    <message>
        <source>it is not so that %1: %2 is not %3</source>
        <translation>неверно, что %1: %2 — это не %3</translation>
    </message>
    <message>
        <source>it is not known which chain the node and the signer are on</source>
        <translation>неизвестно, в какой сети узел и подписант</translation>
    </message>
    <message>
        <source>%1 is the address that you gave: it is in no registry of Rollscope&apos;s, so compare it with the one that its publisher names</source>
        <translation>%1 — адрес, который указали вы: в реестре Rollscope его нет, сравните его с тем, который называет издатель</translation>
    </message>
    <message>
        <source>the decimals of %1 are not known: %2</source>
        <translation>число десятичных знаков %1 неизвестно: %2</translation>
    </message>
    <message>
        <source>%1 had %2 decimals when the vault was added, and says another number now: take the vault off the list, and add it again</source>
        <translation>когда хранилище добавляли, у %1 было десятичных знаков: %2, а теперь число другое: уберите хранилище из списка и добавьте снова</translation>
    </message>
    <message>
        <source>%1 is no target of a transaction: %2</source>
        <translation>%1 не может быть адресатом транзакции: %2</translation>
    </message>
    <message>
        <source>its address is not confirmed</source>
        <translation>адрес не подтверждён</translation>
    </message>
    <message>
        <source>the chain names no address for it</source>
        <translation>блокчейн не называет для этого адреса</translation>
    </message>
    <message>
        <source>the address could not be read: %1</source>
        <translation>не удалось прочитать адрес: %1</translation>
    </message>
    <message>
        <source>whether there is a contract at %1 is not known: %2</source>
        <translation>неизвестно, есть ли контракт по адресу %1: %2</translation>
    </message>
    <message>
        <source>there is no contract at %1, where %2 should be</source>
        <translation>по адресу %1 нет контракта, а там должен быть %2</translation>
    </message>
    <message>
        <source>the amount is not known: %1</source>
        <translation>сумма неизвестна: %1</translation>
    </message>
    <message>
        <source>the balance is not known: %1</source>
        <translation>баланс неизвестен: %1</translation>
    </message>
    <message>
        <source>the allowance is not known: %1</source>
        <translation>выданное разрешение неизвестно: %1</translation>
    </message>
    <message>
        <source>the balance that pays for gas is not known: %1</source>
        <translation>баланс, с которого платят за газ, неизвестен: %1</translation>
    </message>
    <message>
        <source>the coin to send is not known: %1</source>
        <translation>неизвестно, сколько монет отправить: %1</translation>
    </message>
    <message>
        <source>what gas will cost is not known: nothing is kept back for it</source>
        <translation>стоимость газа неизвестна: на него ничего не оставлено</translation>
    </message>
    <message>
        <source>more than there can be</source>
        <translation>больше, чем может существовать</translation>
    </message>
    <message>
        <source>what comes back is not known: %1</source>
        <translation>неизвестно, что вернётся: %1</translation>
    </message>
    <message>
        <source>nothing would come back</source>
        <translation>ничего не вернётся</translation>
    </message>
    <message>
        <source>the least that is accepted is not known: %1</source>
        <translation>принимаемый минимум неизвестен: %1</translation>
    </message>
    <message>
        <source>at least %1 is demanded, and %2 would come: the call would revert</source>
        <translation>требуется не меньше %1, а пришло бы %2: вызов откатится</translation>
    </message>
    <message>
        <source>%1 is accepted, although %2 should come</source>
        <translation>принимается %1, хотя должно прийти %2</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>сколько угодно</translation>
    </message>
    <message>
        <source>as little as %1</source>
        <translation>всего лишь %1</translation>
    </message>
    <message>
        <source>whether the code of %1 is the one of your last visit is not known: %2</source>
        <translation>неизвестно, тот ли код у %1, что при вашем прошлом визите: %2</translation>
    </message>
    <message>
        <source>whether the code of %1 is the one whose source was read is not known: %2</source>
        <translation>неизвестно, тот ли код у %1, чей исходник был прочитан: %2</translation>
    </message>
    <message>
        <source>the fee of at most %1 is more than %2 % of the amount of %3</source>
        <translation>комиссия не больше %1, но это выше %2 % от суммы %3</translation>
    </message>
    <message>
        <source>nothing is approved for this</source>
        <translation>для этого ничего не разрешают</translation>
    </message>
    <message>
        <source>the code behind the contract is another than at your last visit: %1</source>
        <translation>код за контрактом не тот, что при вашем прошлом визите: %1</translation>
    </message>
    <message>
        <source>nothing is blocked</source>
        <translation>ничего не заблокировано</translation>
    </message>
    <message>
        <source>type &quot;%1&quot; to sign all the same</source>
        <translation>чтобы всё же подписать, введите «%1»</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>a call</source>
        <translation>вызов</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>без указания причины</translation>
    </message>
    <message>
        <source>simulation at block %1</source>
        <translation>симуляция на блоке %1</translation>
    </message>
    <message>
        <source>it needs %1 gas now, and %2 were shown</source>
        <translation>теперь нужно газа: %1, а было показано %2</translation>
    </message>
    <message>
        <source>there is no second operator</source>
        <translation>второго оператора нет</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>он не отвечает</translation>
    </message>
    <message>
        <source>it is a node of chain %1</source>
        <translation>это узел сети %1</translation>
    </message>
    <message>
        <source>it is %1 blocks behind</source>
        <translation>он отстаёт на блоков: %1</translation>
    </message>
    <message>
        <source>there is no such way</source>
        <translation>такого пути нет</translation>
    </message>
    <message>
        <source>nothing is signed in the step %1</source>
        <translation>на шаге %1 ничего не подписывают</translation>
    </message>
    <message>
        <source>too many signatures, or too long a text</source>
        <translation>слишком много подписей или слишком длинный текст</translation>
    </message>
    <message>
        <source>of an earlier signature it is not known whether it was sent</source>
        <translation>неизвестно, была ли отправлена более ранняя подпись</translation>
    </message>
    <message>
        <source>look at the chain first</source>
        <translation>сначала посмотрите в блокчейн</translation>
    </message>
    <message>
        <source>this step is done</source>
        <translation>этот шаг выполнен</translation>
    </message>
    <message>
        <source>this step is sent</source>
        <translation>этот шаг уже отправлен</translation>
    </message>
    <message>
        <source>this nonce is taken</source>
        <translation>этот nonce занят</translation>
    </message>
    <message>
        <source>the very same was asked of the signer before, and may be on its way or in a block: this could do it a second time</source>
        <translation>ровно то же уже просили подписать, и оно, возможно, находится в пути или в блоке: это могло бы сделать его во второй раз</translation>
    </message>
    <message>
        <source>confirm by hand that it is wanted once more, or go on with what was begun</source>
        <translation>подтвердите вручную, что это нужно ещё раз, или продолжите начатое</translation>
    </message>
    <message>
        <source>what it is to replace is not pending at this nonce</source>
        <translation>то, что нужно заменить, не ожидает с этим nonce</translation>
    </message>
    <message>
        <source>a signature that nobody saw may still come with nonce %1: the next act has to take its place</source>
        <translation>подпись, которую никто не видел, ещё может появиться с nonce %1: следующее действие должно занять её место</translation>
    </message>
    <message>
        <source>no signature is open there</source>
        <translation>там нет открытой подписи</translation>
    </message>
    <message>
        <source>it was signed: only the chain can tell what becomes of it</source>
        <translation>это подписано: что с ним станет, покажет только блокчейн</translation>
    </message>
    <message>
        <source>there is no such signature</source>
        <translation>такой подписи нет</translation>
    </message>
    <message>
        <source>the look contradicts itself: a block has the nonce, the account does not</source>
        <translation>увиденное противоречиво: в блоке этот nonce есть, а у аккаунта нет</translation>
    </message>
    <message>
        <source>from %1 there is no way to %2</source>
        <translation>из %1 нет перехода в %2</translation>
    </message>
    <message>
        <source>a signature is open: look at the chain first</source>
        <translation>есть открытая подпись: сначала посмотрите в блокчейн</translation>
    </message>
    <message>
        <source>the journal is full</source>
        <translation>журнал заполнен</translation>
    </message>
    <message>
        <source>another Rollscope has this journal open</source>
        <translation>этот журнал открыт в другом Rollscope</translation>
    </message>
    <message>
        <source>it reads as another</source>
        <translation>при чтении получается другое</translation>
    </message>
    <message>
        <source>it cannot be locked</source>
        <translation>его нельзя заблокировать</translation>
    </message>
    <message>
        <source>nothing is signed before it is mended or moved away: it may know of a transaction that is on its way</source>
        <translation>пока он не исправлен и не перемещён, ничего не подписывается: в нём может быть транзакция в пути</translation>
    </message>
    <message>
        <source>the journal would be larger than the 32 MB that can be read again</source>
        <translation>журнал превысил бы 32 МБ, которые можно прочитать снова</translation>
    </message>
    <message>
        <source>ways that wait for their end fill it</source>
        <translation>его заполняют пути, которые ждут завершения</translation>
    </message>
    <message>
        <source>it was written by a newer version of Rollscope</source>
        <translation>он записан более новой версией Rollscope</translation>
    </message>
    <message>
        <source>use that version; this one leaves the file alone</source>
        <translation>используйте ту версию; эта файл не трогает</translation>
    </message>
    <message>
        <source>of an earlier signature of this account it is not certain yet what became of it</source>
        <translation>ещё не ясно, что стало с более ранней подписью этого аккаунта</translation>
    </message>
    <message>
        <source>wait for the next blocks</source>
        <translation>дождитесь следующих блоков</translation>
    </message>
    <message>
        <source>nobody waits for it any more</source>
        <translation>этого больше никто не ждёт</translation>
    </message>
    <message>
        <source>two nodes differ about what became of %1: nothing is decided by it</source>
        <translation>два узла расходятся в том, что стало с %1: по этому ничего не решается</translation>
    </message>
    <message>
        <source>one of them is behind, or lies; it is asked again</source>
        <translation>один из них отстаёт или лжёт; вопрос будет задан снова</translation>
    </message>
    <message>
        <source>there are no signed bytes that could be sent again</source>
        <translation>нет подписанных байтов, которые можно отправить снова</translation>
    </message>
    <message>
        <source>how many decimals it has is not known</source>
        <translation>число десятичных знаков неизвестно</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number of the smallest unit, and only the contract of %2 tells its decimals; write %3=1000000 for a million smallest units</source>
        <translation>«%1» — не целое число наименьших единиц, а десятичные знаки знает только контракт %2; для миллиона наименьших единиц напишите %3=1000000</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number of the smallest unit; %2</source>
        <translation>«%1» — не целое число наименьших единиц; %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no amount; %2</source>
        <translation>«%1» — не сумма; %2</translation>
    </message>
    <message>
        <source>write %1=&quot;%2 %3&quot;</source>
        <translation>напишите %1=&quot;%2 %3&quot;</translation>
    </message>
    <message>
        <source>it is an amount of %1, not of %2; %3</source>
        <translation>это сумма в %1, а не в %2; %3</translation>
    </message>
    <message>
        <source>%1 has %2 decimals at most, and &quot;%3&quot; has %4</source>
        <translation>у %1 десятичных знаков не больше %2, а в «%3» их %4</translation>
    </message>
    <message>
        <source>is missing: %1</source>
        <translation>не указано: %1</translation>
    </message>
    <message>
        <source>is no parameter of this action</source>
        <translation>у этого действия нет такого параметра</translation>
    </message>
    <message>
        <source>was not read</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>there is no such role</source>
        <translation>такой роли нет</translation>
    </message>
    <message>
        <source>the address is not known</source>
        <translation>адрес неизвестен</translation>
    </message>
    <message>
        <source>the address is not confirmed</source>
        <translation>адрес не подтверждён</translation>
    </message>
    <message>
        <source>this protocol is watched only: its transactions are written for export</source>
        <translation>за этим протоколом только наблюдают: транзакции записываются для экспорта</translation>
    </message>
    <message>
        <source>there is no such action</source>
        <translation>такого действия нет</translation>
    </message>
    <message>
        <source>when the last reward came: %1</source>
        <translation>когда пришла последняя награда: %1</translation>
    </message>
    <message>
        <source>it was not read</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>the code behind %1</source>
        <translation>код за %1</translation>
    </message>
    <message>
        <source>no proxy of EIP-1967 and no owner</source>
        <translation>не прокси EIP-1967 и без владельца</translation>
    </message>
    <message>
        <source>who can replace the code was not found</source>
        <translation>не найдено, кто может заменить код</translation>
    </message>
    <message>
        <source>what %1 is was not read</source>
        <translation>что такое %1, не прочитано</translation>
    </message>
    <message>
        <source>one key, %1, without a delay</source>
        <translation>один ключ, %1, без задержки</translation>
    </message>
    <message>
        <source>a timelock, %1, with a delay of %2 hours</source>
        <translation>таймлок %1 с задержкой, часов: %2</translation>
    </message>
    <message>
        <source>a multisig of %1 signatures, %2, without a delay</source>
        <translation>мультиподпись (подписей: %1), %2, без задержки</translation>
    </message>
    <message>
        <source>a contract, %1, that tells neither delay nor threshold</source>
        <translation>контракт %1, который не сообщает ни задержки, ни порога</translation>
    </message>
    <message>
        <source>the rate of %1 days ago was not read</source>
        <translation>курс %1 дн. назад не прочитан</translation>
    </message>
    <message>
        <source>the two rates are of the same time</source>
        <translation>оба курса относятся к одному времени</translation>
    </message>
    <message>
        <source>a rate of zero</source>
        <translation>курс равен нулю</translation>
    </message>
    <message>
        <source>the rewards are of no span of time</source>
        <translation>награды не охватывают никакого срока</translation>
    </message>
    <message>
        <source>nothing was staked</source>
        <translation>ничего не было в стейкинге</translation>
    </message>
    <message>
        <source>no rewards were read</source>
        <translation>награды не прочитаны</translation>
    </message>
    <message>
        <source>the contract gave no reason, or gas ran out</source>
        <translation>контракт не назвал причины, или кончился газ</translation>
    </message>
    <message>
        <source>the contract gave no reason</source>
        <translation>контракт не назвал причины</translation>
    </message>
    <message>
        <source>a reason that cannot be read: %1</source>
        <translation>причина, которую нельзя прочитать: %1</translation>
    </message>
    <message>
        <source>an error that its ABI does not have: %1</source>
        <translation>ошибка, которой нет в его ABI: %1</translation>
    </message>
    <message>
        <source>its gas limit of %1 was not enough</source>
        <translation>лимита газа %1 не хватило</translation>
    </message>
    <message>
        <source>a call before it fails</source>
        <translation>вызов перед ним завершается сбоем</translation>
    </message>
    <message>
        <source>it can be simulated when the first call is in a block</source>
        <translation>симулировать можно, когда первый вызов войдёт в блок</translation>
    </message>
    <message>
        <source>this node can simulate the first call alone: what the others do, and what you get, is not known yet</source>
        <translation>этот узел может симулировать только первый вызов: что сделают остальные и что вы получите, пока неизвестно</translation>
    </message>
    <message>
        <source>all calls were run in one, by the account as if it had code: a contract that refuses such accounts refuses here too</source>
        <translation>все вызовы выполнены как один, от аккаунта, будто у него есть код: контракт, который отказывает таким аккаунтам, откажет и здесь</translation>
    </message>
    <message>
        <source>logs, fees and the nonce were not simulated</source>
        <translation>логи, комиссии и nonce не симулировались</translation>
    </message>
    <message>
        <source>both nodes are of %1: that is one voice</source>
        <translation>оба узла принадлежат %1: это один голос</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>не сообщено</translation>
    </message>
    <message>
        <source>not told: %1</source>
        <translation>не сообщено: %1</translation>
    </message>
    <message>
        <source>block hash</source>
        <translation>хеш блока</translation>
    </message>
    <message>
        <source>the node is of another chain</source>
        <translation>узел другой сети</translation>
    </message>
    <message>
        <source>preparing it took too long</source>
        <translation>подготовка заняла слишком много времени</translation>
    </message>
    <message>
        <source>the rehearsal took too long</source>
        <translation>проверка перед подписью заняла слишком много времени</translation>
    </message>
    <message>
        <source>the simulation took too long</source>
        <translation>симуляция заняла слишком много времени</translation>
    </message>
    <message>
        <source>cancel what waits</source>
        <translation>отменить ожидающее</translation>
    </message>
    <message>
        <source>speed it up</source>
        <translation>ускорить</translation>
    </message>
    <message>
        <source>It sends nothing to yourself in the place of what waits. It may lose the race: then what waits happens all the same.</source>
        <translation>Вместо ожидающего отправляется ноль самому себе. Гонку можно проиграть: тогда ожидающее всё равно произойдёт.</translation>
    </message>
    <message>
        <source>The same bytes at a higher fee, in the place of what waits: only one of them can happen.</source>
        <translation>Те же байты с более высокой комиссией вместо ожидающего: произойти может только одно из двух.</translation>
    </message>
    <message>
        <source>A wallet that only sends by itself is not asked: there it is sped up or cancelled in the wallet.</source>
        <translation>Кошелёк, который только отправляет сам, не спрашивают: в нём самом и ускоряют или отменяют.</translation>
    </message>
    <message>
        <source>the node shows another transaction than the one that was signed</source>
        <translation>узел показывает не ту транзакцию, которая была подписана</translation>
    </message>
    <message>
        <source>it is in a block meanwhile</source>
        <translation>тем временем оно вошло в блок</translation>
    </message>
    <message>
        <source>balance of %1</source>
        <translation>баланс %1</translation>
    </message>
    <message>
        <source>code of %1</source>
        <translation>код %1</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>отсутствует: %1</translation>
    </message>
    <message>
        <source>%1: %2 says %3, and %4 says %5</source>
        <translation>%1: %2 говорит %3, а %4 говорит %5</translation>
    </message>
    <message>
        <source>%1 older events are left out</source>
        <translation>более старые события пропущены: %1</translation>
    </message>
    <message>
        <source>%1 names no event of its rewards that could be read</source>
        <translation>у %1 нет события о вознаграждениях, которое можно прочитать</translation>
    </message>
    <message>
        <source>its file names neither receipts nor a reward event</source>
        <translation>в его файле нет ни токенов-расписок, ни события о вознаграждениях</translation>
    </message>
    <message>
        <source>where its receipts are could not be read</source>
        <translation>не удалось прочитать адрес его токенов-расписок</translation>
    </message>
    <message>
        <source>reading the history took too long</source>
        <translation>чтение истории заняло слишком много времени</translation>
    </message>
    <message>
        <source>no node can tell which transaction took the nonce of an earlier signature of this account</source>
        <translation>ни один узел не может сказать, какая транзакция заняла nonce прежней подписи этого счёта</translation>
    </message>
    <message>
        <source>open its way in the list of activity, and give the hash of that transaction there</source>
        <translation>откройте эту операцию в списке активности и укажите там хеш той транзакции</translation>
    </message>
    <message>
        <source>open its way in the list of activity: there it is looked up by its hash, or its bytes are sent again</source>
        <translation>откройте эту операцию в списке активности: там её можно найти по хешу или отправить её байты ещё раз</translation>
    </message>
    <message>
        <source>chain and account of the transaction are not those of the way</source>
        <translation>сеть и счёт транзакции не те, что у этой операции</translation>
    </message>
    <message>
        <source>open its way in the list of activity: there it is looked up by its hash; to fill a lower nonce, make an approval or take one back</source>
        <translation>откройте эту операцию в списке активности: там её можно найти по хешу; чтобы занять меньший nonce, выдайте разрешение или отзовите имеющееся</translation>
    </message>
</context>
<context>
    <name>TvlHead</name>
    <message>
        <source>Rollup</source>
        <comment>column head</comment>
        <translation>Роллап</translation>
    </message>
    <message>
        <source>Value locked</source>
        <comment>column head</comment>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>In escrows of this rollup alone, at the prices of on-chain feeds</source>
        <translation>В эскроу только этого роллапа, по ценам из ончейн-фидов</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>column head</comment>
        <translation>24 ч</translation>
    </message>
    <message>
        <source>Change over 24 hours; empty where other parts were counted then</source>
        <translation>Изменение за 24 часа; пусто, если тогда учитывались другие части</translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>column head</comment>
        <translation>7 дн</translation>
    </message>
    <message>
        <source>Change over 7 days; empty where other parts were counted then</source>
        <translation>Изменение за 7 дней; пусто, если тогда учитывались другие части</translation>
    </message>
    <message>
        <source>Share</source>
        <comment>column head</comment>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Of what is locked in all rollups&apos; own escrows</source>
        <translation>От суммы в собственных эскроу всех роллапов</translation>
    </message>
    <message>
        <source>In shared escrows</source>
        <comment>column head</comment>
        <translation>В общих эскроу</translation>
    </message>
    <message>
        <source>Escrows that hold what several chains bridged: not this rollup&apos;s alone</source>
        <translation>Эскроу, где лежит переведённое несколькими сетями: не только этого роллапа</translation>
    </message>
    <message>
        <source>Escrows</source>
        <comment>column head</comment>
        <translation>Эскроу</translation>
    </message>
    <message>
        <source>Escrows that could be read</source>
        <translation>Эскроу, которые удалось прочитать</translation>
    </message>
    <message>
        <source>Tokens</source>
        <comment>column head</comment>
        <translation>Токены</translation>
    </message>
    <message>
        <source>Tokens with a price, and those without</source>
        <translation>Токены с ценой и без неё</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column head</comment>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Of the layer-1 block that it was read at</source>
        <translation>Блока первого уровня, на котором прочитано</translation>
    </message>
</context>
<context>
    <name>TvlPage</name>
    <message>
        <source>Value locked cannot be read</source>
        <translation>Заблокированную стоимость не прочитать</translation>
    </message>
    <message>
        <source>Choose chains</source>
        <translation>Выбрать сети</translation>
    </message>
    <message>
        <source>Value locked is read from the escrows on layer 1. Watch Ethereum, and it is read every five minutes, over the nodes of that chain alone.</source>
        <translation>Заблокированная стоимость читается из эскроу на первом уровне. Наблюдайте за Ethereum, и она будет читаться каждые пять минут, только через узлы этой сети.</translation>
    </message>
    <message>
        <source>A recording holds blocks, not the balances of contracts.</source>
        <translation>В записи есть блоки, но нет балансов контрактов.</translation>
    </message>
    <message>
        <source>No connection is opened, so no balance is read. What was read before is in the store: rollscope export --tvl.</source>
        <translation>Соединения не открываются, балансы не читаются. Прочитанное раньше есть в хранилище: rollscope export --tvl.</translation>
    </message>
    <message>
        <source>The balances of all escrows are read at one safe block; that takes some seconds.</source>
        <translation>Балансы всех эскроу читаются на одном безопасном блоке; это занимает несколько секунд.</translation>
    </message>
    <message>
        <source>No layer 1 is watched</source>
        <translation>Первый уровень не наблюдается</translation>
    </message>
    <message>
        <source>Not known from a recording</source>
        <translation>Из записи неизвестно</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Без сети</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ещё не прочитано</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Many requests</source>
        <translation>Много запросов</translation>
    </message>
    <message>
        <source>No reading has worked so far: %1. It is tried again by itself.</source>
        <translation>Пока ни одно чтение не удалось: %1. Попытки повторяются сами.</translation>
    </message>
    <message>
        <source>No node of layer 1 answers</source>
        <translation>Узлы первого уровня не отвечают</translation>
    </message>
</context>
<context>
    <name>TvlPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Value locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 ч</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 дн</translation>
    </message>
    <message>
        <source>In shared escrows</source>
        <translation>В общих эскроу</translation>
    </message>
    <message>
        <source>Some escrows may hold any token; those without a known price feed are not seen.</source>
        <translation>Некоторые эскроу могут хранить любые токены; те, для которых фид цены неизвестен, не видны.</translation>
    </message>
    <message>
        <source>Escrows and tokens</source>
        <translation>Эскроу и токены</translation>
    </message>
    <message>
        <source>Amount</source>
        <comment>column head</comment>
        <translation>Количество</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>column head</comment>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column head: of the price</comment>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Token</source>
        <comment>column head</comment>
        <translation>Токен</translation>
    </message>
    <message>
        <source>Value</source>
        <comment>column head</comment>
        <translation>Стоимость</translation>
    </message>
</context>
<context>
    <name>TvlSummary</name>
    <message>
        <source>All rollups, shared escrows once</source>
        <translation>Все роллапы, общие эскроу один раз</translation>
    </message>
    <message>
        <source>Rollups read</source>
        <translation>Прочитано роллапов</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>rows read, rows</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>At block</source>
        <translation>На блоке</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Requests of the last reading</source>
        <translation>Запросов за последнее чтение</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>чтение…</translation>
    </message>
</context>
<context>
    <name>TvlTable</name>
    <message>
        <source>Value locked by rollup</source>
        <translation>Заблокировано по роллапам</translation>
    </message>
</context>
<context>
    <name>VaultSheet</name>
    <message>
        <source>A vault by its address</source>
        <translation>Хранилище по адресу</translation>
    </message>
    <message>
        <source>Vaults of the standards ERC-4626 and ERC-7540 can be used here by their address. Nobody vouches for one that Rollscope does not list: its code may do anything with what you give it. Take the address from its publisher, not from a message.</source>
        <translation>Хранилища стандартов ERC-4626 и ERC-7540 можно использовать здесь по адресу. За хранилище, которого нет в списке Rollscope, никто не ручается: его код может сделать с вашими средствами что угодно. Берите адрес у издателя, а не из сообщения.</translation>
    </message>
    <message>
        <source>Chain, of those you watch</source>
        <translation>Сеть из тех, за которыми вы наблюдаете</translation>
    </message>
    <message>
        <source>Chain of the vault</source>
        <translation>Сеть хранилища</translation>
    </message>
    <message>
        <source>No chain is watched. Watch the one that the vault is on first.</source>
        <translation>Наблюдаемых сетей нет. Сначала добавьте ту, в которой находится хранилище.</translation>
    </message>
    <message>
        <source>Address of the vault</source>
        <translation>Адрес хранилища</translation>
    </message>
    <message>
        <source>Being looked at …</source>
        <translation>Проверяется…</translation>
    </message>
    <message>
        <source>Look at it and list it</source>
        <translation>Проверить и добавить в список</translation>
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
        <translation>догоняет, отстаёт на %1</translation>
    </message>
    <message>
        <source>%1, there in about %2</source>
        <comment>catches up, time</comment>
        <translation>%1, догонит примерно через %2</translation>
    </message>
    <message>
        <source>waiting for the first block</source>
        <translation>ждёт первый блок</translation>
    </message>
    <message>
        <source>no node is set</source>
        <translation>узлы не заданы</translation>
    </message>
    <message>
        <source>no node answers</source>
        <translation>узлы не отвечают</translation>
    </message>
    <message>
        <source>no new block for %1, but only %2 of %3 operators can tell</source>
        <translation>нет нового блока %1, но судить могут лишь %2 из %3 операторов</translation>
    </message>
    <message>
        <source>this computer&apos;s network</source>
        <translation>сеть этого компьютера</translation>
    </message>
    <message>
        <source>this computer&apos;s clock</source>
        <translation>часы этого компьютера</translation>
    </message>
    <message>
        <source>this program stood still</source>
        <translation>эта программа простаивала</translation>
    </message>
    <message>
        <source>no new block for %1 at the only operator that answers</source>
        <translation>нет нового блока %1 у единственного отвечающего оператора</translation>
    </message>
    <message numerus="yes">
        <source>no new block for %1 at %n operator(s)</source>
        <translation>
            <numerusform>нет нового блока %1 у %n оператора</numerusform>
            <numerusform>нет нового блока %1 у %n операторов</numerusform>
            <numerusform>нет нового блока %1 у %n операторов</numerusform>
        </translation>
    </message>
    <message>
        <source>blocks come, with %1 of the usual transactions</source>
        <translation>блоки идут, но транзакций %1 от обычного</translation>
    </message>
    <message>
        <source>blocks come %1 times slower than usual</source>
        <translation>блоки идут в %1 раза медленнее обычного</translation>
    </message>
    <message>
        <source>the safe head has not moved for %1</source>
        <translation>safe-блок не двигается %1</translation>
    </message>
    <message>
        <source>another branch became canonical</source>
        <translation>канонической стала другая ветвь</translation>
    </message>
    <message>
        <source>blocks again</source>
        <translation>блоки снова идут</translation>
    </message>
    <message>
        <source>late, too few can tell</source>
        <translation>опаздывает, мало свидетелей</translation>
    </message>
    <message>
        <source>no block for %1</source>
        <comment>time</comment>
        <translation>нет блоков %1</translation>
    </message>
    <message>
        <source>safe head stands, %1</source>
        <comment>time</comment>
        <translation>safe-голова стоит %1</translation>
    </message>
    <message>
        <source>another branch</source>
        <translation>другая ветвь</translation>
    </message>
    <message>
        <source>blocks again for %1, after a halt of %2</source>
        <comment>time, time</comment>
        <translation>блоки снова идут %1, после остановки на %2</translation>
    </message>
    <message numerus="yes">
        <source>rolled back %Ln block(s) %1 ago</source>
        <comment>time</comment>
        <translation>
            <numerusform>откат на %Ln блок %1 назад</numerusform>
            <numerusform>откат на %Ln блока %1 назад</numerusform>
            <numerusform>откат на %Ln блоков %1 назад</numerusform>
        </translation>
    </message>
    <message>
        <source>the safe head moves again, after %1</source>
        <comment>time</comment>
        <translation>safe-голова снова движется, после %1</translation>
    </message>
    <message>
        <source>as usual again, after %1</source>
        <comment>time</comment>
        <translation>снова как обычно, после %1</translation>
    </message>
    <message>
        <source>caught up, after %1</source>
        <comment>time</comment>
        <translation>догнала за %1</translation>
    </message>
    <message>
        <source>%1 (by one alone, %2 is a halt)</source>
        <comment>reason, time</comment>
        <translation>%1 (если судит лишь один, остановка — это %2)</translation>
    </message>
</context>
<context>
    <name>VerdictLine</name>
    <message>
        <source>Evidence of the state</source>
        <translation>Доказательства состояния</translation>
    </message>
</context>
<context>
    <name>VerdictStrip</name>
    <message>
        <source>Show all chains</source>
        <translation>Показать все сети</translation>
    </message>
    <message>
        <source>Show favourites only</source>
        <translation>Только избранные</translation>
    </message>
    <message>
        <source>Search chains</source>
        <translation>Поиск сетей</translation>
    </message>
</context>
<context>
    <name>WaitPart</name>
    <message>
        <source>Transaction</source>
        <translation>Транзакция</translation>
    </message>
    <message>
        <source>Has waited for</source>
        <translation>Ожидает уже</translation>
    </message>
    <message>
        <source>Speed up …</source>
        <translation>Ускорить …</translation>
    </message>
    <message>
        <source>Cancel it …</source>
        <translation>Отменить …</translation>
    </message>
</context>
<context>
    <name>WatchedSettings</name>
    <message>
        <source>You are told when a rollback drops one of these, and when it is back. They are looked for in the blocks that come anyway: no node is asked for them. Accounts are seen where whole transactions are fetched, which is not so on busy chains.</source>
        <translation>Вам сообщат, когда откат отбросит одну из них и когда она вернётся. Их ищут в блоках, которые и так приходят: ни один узел о них не спрашивают. Счета видны там, где загружаются транзакции целиком, а на загруженных сетях это не так.</translation>
    </message>
    <message>
        <source>Transactions and accounts you watch</source>
        <translation>Отслеживаемые транзакции и счета</translation>
    </message>
    <message>
        <source>0x…, or on one chain base:0x…</source>
        <translation>0x… или в одной сети base:0x…</translation>
    </message>
    <message>
        <source>Transaction or account</source>
        <translation>Транзакция или счёт</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Отслеживать</translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation>Не отслеживать %1</translation>
    </message>
</context>
<context>
    <name>WayRow</name>
    <message>
        <source>Takes</source>
        <translation>Займёт</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>You would get today</source>
        <translation>Сегодня вы получили бы</translation>
    </message>
    <message>
        <source>Hidden cost: %1</source>
        <translation>Скрытая стоимость: %1</translation>
    </message>
    <message>
        <source>If begun now, done by</source>
        <translation>Если начать сейчас, завершится</translation>
    </message>
</context>
<context>
    <name>WebhookSettings</name>
    <message>
        <source>The same messages, posted as JSON to an address of yours. Whoever runs it learns which chains you watch and what happens on them.</source>
        <translation>Те же сообщения, отправленные в JSON на ваш адрес. Кто его держит, узнает, за какими сетями вы следите и что в них происходит.</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Вебхук</translation>
    </message>
    <message>
        <source>https://… (http:// only on this machine). What is secret in it stands as ${NAME} and is read from the environment. Empty: none.</source>
        <translation>https://… (http:// только на этой машине). Секретное пишется как ${NAME} и читается из окружения. Пусто: нет.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>no webhook</source>
        <translation>нет вебхука</translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation>Адрес вебхука</translation>
    </message>
    <message>
        <source>The name of an environment variable, as ${NAME}. Each message is signed with its value (HMAC-SHA256), so that the receiver knows it is yours.</source>
        <translation>Имя переменной окружения, как ${NAME}. Каждое сообщение подписано её значением (HMAC-SHA256), чтобы получатель знал, что оно ваше.</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Секрет</translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation>без подписи</translation>
    </message>
    <message>
        <source>Name of the webhook&apos;s secret</source>
        <translation>Имя секрета вебхука</translation>
    </message>
    <message>
        <source>Off: which transactions you watch stays on this machine.</source>
        <translation>Выключено: какие транзакции вы отслеживаете, остаётся на этой машине.</translation>
    </message>
    <message>
        <source>Tell the webhook of transactions I watch</source>
        <translation>Сообщать вебхуку об отслеживаемых транзакциях</translation>
    </message>
    <message>
        <source>One message by each way that is switched on. What became of it stands below.</source>
        <translation>По одному сообщению каждым включённым способом. Что из этого вышло, сказано ниже.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Отправка …</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Отправить проверку</translation>
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
        <translation>ваш кошелёк</translation>
    </message>
    <message>
        <source>Ready to claim: %1</source>
        <comment>protocol</comment>
        <translation>Можно получить: %1</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <comment>what can be claimed, address</comment>
        <translation>%1, адрес %2</translation>
    </message>
    <message>
        <source>your key file</source>
        <translation>ваш файл ключа</translation>
    </message>
    <message>
        <source>Take back an approval</source>
        <translation>Отзыв разрешения</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::AccountStore</name>
    <message>
        <source>chain %1</source>
        <translation>сеть %1</translation>
    </message>
    <message>
        <source>%1 (chain %2)</source>
        <comment>name, number</comment>
        <translation>%1 (сеть %2)</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Accounts</name>
    <message>
        <source>your key file</source>
        <translation>ваш файл ключа</translation>
    </message>
    <message>
        <source>your connected account</source>
        <translation>ваш подключённый счёт</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Actions</name>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>In the list of chains</source>
        <translation>В списке сетей</translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation>На графике</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ActivityModel</name>
    <message>
        <source>%1, ripe %2</source>
        <comment>state, moment</comment>
        <translation>%1, срок %2</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>нет цены</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4 %5 %6</source>
        <comment>moment, what, protocol, amount, price, state</comment>
        <translation>%1: %2, %3, %4 %5 %6</translation>
    </message>
    <message>
        <source>Reward</source>
        <translation>Награда</translation>
    </message>
    <message>
        <source>Made for the account</source>
        <comment>tokens</comment>
        <translation>Выпущено для счёта</translation>
    </message>
    <message>
        <source>Given back</source>
        <comment>tokens</comment>
        <translation>Возвращено</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>tokens</comment>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Sent away</source>
        <comment>tokens</comment>
        <translation>Отправлено</translation>
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
        <translation>Он начинается и кончается как %1 (%2), но это другой адрес. Сравните каждую цифру.</translation>
    </message>
    <message numerus="yes">
        <source>%n more digit(s)</source>
        <comment>of an address</comment>
        <translation>
            <numerusform>ещё %n цифра</numerusform>
            <numerusform>ещё %n цифры</numerusform>
            <numerusform>ещё %n цифр</numerusform>
        </translation>
    </message>
    <message>
        <source>Written without a checksum: no mistyped digit would be found. Compare it.</source>
        <translation>Написан без контрольной суммы: опечатка не обнаружится. Сверьте его.</translation>
    </message>
    <message>
        <source>Its checksum fits, by EIP-1191 for chain %1.</source>
        <translation>Контрольная сумма сходится, по EIP-1191 для сети %1.</translation>
    </message>
    <message>
        <source>Its checksum fits (EIP-55).</source>
        <translation>Контрольная сумма сходится (EIP-55).</translation>
    </message>
    <message>
        <source>A chain is given by its number, as 8453; none means every chain.</source>
        <translation>Сеть задаётся номером, например 8453; пусто — все сети.</translation>
    </message>
    <message>
        <source>It is in the list already, as %1.</source>
        <translation>Он уже в списке, как %1.</translation>
    </message>
    <message>
        <source>The list is full.</source>
        <translation>Список полон.</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::AlertCenter</name>
    <message>
        <source>A time is written as 2026-11-21 10:00, in UTC.</source>
        <translation>Время пишется как 2026-11-21 10:00, по UTC.</translation>
    </message>
    <message>
        <source>A window ends after it begins.</source>
        <translation>Окно кончается позже, чем начинается.</translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <comment>two moments</comment>
        <translation>с %1 по %2 UTC</translation>
    </message>
    <message numerus="yes">
        <source>%1, again every %n day(s)</source>
        <comment>from … to …</comment>
        <translation>
            <numerusform>%1, снова каждый %n день</numerusform>
            <numerusform>%1, снова каждые %n дня</numerusform>
            <numerusform>%1, снова каждые %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, over</source>
        <comment>from … to …</comment>
        <translation>%1, закончилось</translation>
    </message>
    <message>
        <source>All chains</source>
        <translation>Все сети</translation>
    </message>
    <message>
        <source>It is watched already.</source>
        <translation>Уже отслеживается.</translation>
    </message>
    <message>
        <source>account</source>
        <translation>счёт</translation>
    </message>
    <message>
        <source>transaction</source>
        <translation>транзакция</translation>
    </message>
    <message>
        <source>all chains</source>
        <translation>все сети</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>an account or a transaction, on a chain</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) would have been told.</source>
        <translation>
            <numerusform>Было бы %n сообщение.</numerusform>
            <numerusform>Было бы %n сообщения.</numerusform>
            <numerusform>Было бы %n сообщений.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::AppSettings</name>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation>Нет настройки «%1».</translation>
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
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 of the target, %2 of what fits</source>
        <comment>utilisation</comment>
        <translation>%1 от цели, %2 от вместимости</translation>
    </message>
    <message>
        <source>Over %1, %2 of its blocks seen</source>
        <comment>time, share</comment>
        <translation>За %1, увидено %2 блоков</translation>
    </message>
    <message>
        <source>Over %1, all blocks seen</source>
        <comment>time</comment>
        <translation>За %1, увидены все блоки</translation>
    </message>
    <message>
        <source>Block %1, %2 ago</source>
        <translation>Блок %1, %2 назад</translation>
    </message>
    <message>
        <source>Budget: %1 requests a block</source>
        <translation>Бюджет: %1 запроса на блок</translation>
    </message>
    <message>
        <source>%1 of %2 requests a block</source>
        <comment>asked, budget</comment>
        <translation>%1 из %2 запросов на блок</translation>
    </message>
    <message numerus="yes">
        <source>The last %n minute(s):</source>
        <translation>
            <numerusform>Последняя %n минута:</numerusform>
            <numerusform>Последние %n минуты:</numerusform>
            <numerusform>Последние %n минут:</numerusform>
        </translation>
    </message>
    <message>
        <source>others</source>
        <comment>rollups</comment>
        <translation>другие</translation>
    </message>
    <message>
        <source>Not known: the blob parameters changed, and no node told how</source>
        <translation>Неизвестно: параметры блобов изменились, и ни один узел не сообщил как</translation>
    </message>
    <message>
        <source>The blob parameters changed, and no node told how.</source>
        <translation>Параметры блобов изменились, и ни один узел не сообщил как.</translation>
    </message>
    <message>
        <source>%1 blocks; whole blocks asked for: %2; heads: %3; finality: %4; fees: %5; connecting: %6; forks: %7; other: %8; contracts (not in this budget): %9</source>
        <translation>Блоков: %1; запрошено целых блоков: %2; голов: %3; финальность: %4; комиссии: %5; подключение: %6; форки: %7; прочее: %8; контракты (вне этого бюджета): %9</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>block and its age, operators</comment>
        <translation>%1, от %2</translation>
    </message>
    <message>
        <source>Above the reserve price: demand alone moves the fee</source>
        <translation>Выше резервной цены: комиссию определяет только спрос</translation>
    </message>
    <message>
        <source>Below the reserve price of %1, a sixteenth of the base fee: the fee does not fall, and each blob raises it</source>
        <translation>Ниже резервной цены %1 (шестнадцатая часть базовой комиссии): комиссия не падает, и каждый блоб её повышает</translation>
    </message>
    <message>
        <source>Below the reserve price, a sixteenth of the base fee: the fee does not fall, and each blob raises it</source>
        <translation>Ниже резервной цены (шестнадцатая часть базовой комиссии): комиссия не падает, и каждый блоб её повышает</translation>
    </message>
    <message>
        <source>All blobs of 24 h</source>
        <translation>Все блобы за 24 ч</translation>
    </message>
    <message>
        <source>All blobs of 1 h</source>
        <translation>Все блобы за 1 ч</translation>
    </message>
    <message>
        <source>All blobs of %1, not yet 24 h</source>
        <comment>time</comment>
        <translation>Все блобы за %1 (ещё не 24 ч)</translation>
    </message>
    <message>
        <source>All blobs of %1, not yet 1 h</source>
        <comment>time</comment>
        <translation>Все блобы за %1 (ещё не 1 ч)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>US dollars, time and coverage</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Transactions are not read, so no blob has an owner.</source>
        <translation>Транзакции не читаются, поэтому владельцы блобов неизвестны.</translation>
    </message>
    <message>
        <source>No rollup posted a blob in the %1 that were read.</source>
        <comment>time</comment>
        <translation>За прочитанные %1 ни один роллап не публиковал блобы.</translation>
    </message>
    <message>
        <source>No rollup is known to have posted in the %1 that were read.</source>
        <comment>time</comment>
        <translation>За прочитанные %1 не известно ни одной публикации роллапов.</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::BlobShareModel</name>
    <message numerus="yes">
        <source>mean %1, 95 % within %2, longest %3 (%n interval(s))</source>
        <translation>
            <numerusform>в среднем %1, 95 % в пределах %2, дольше всего %3 (%n интервал)</numerusform>
            <numerusform>в среднем %1, 95 % в пределах %2, дольше всего %3 (%n интервала)</numerusform>
            <numerusform>в среднем %1, 95 % в пределах %2, дольше всего %3 (%n интервалов)</numerusform>
        </translation>
    </message>
    <message>
        <source>Last batch in block %1, %2
24 h: %3
30 d: %4</source>
        <translation>Последний пакет в блоке %1, %2
24 ч: %3
30 дн: %4</translation>
    </message>
    <message>
        <source>Blocks after it were not read: there may be a newer one.</source>
        <translation>Блоки после него не прочитаны: может быть и более новый.</translation>
    </message>
    <message>
        <source>L2BEAT&apos;s rule (z from 15 on) has held since %1</source>
        <translation>Правило L2BEAT (z от 15) выполняется с %1</translation>
    </message>
    <message>
        <source>L2BEAT&apos;s rule (z from 15 on) would hold from %1 on, if no batch comes before</source>
        <translation>Правило L2BEAT (z от 15) выполнится с %1, если раньше не придёт пакет</translation>
    </message>
    <message>
        <source>%1 the blobs&apos; price. All bytes count as non-zero, so it is an upper bound.</source>
        <translation>%1 от цены блобов. Все байты считаются ненулевыми, так что это верхняя граница.</translation>
    </message>
    <message>
        <source>Unattributed</source>
        <translation>Ничьи</translation>
    </message>
    <message>
        <source>In blocks that were not read</source>
        <translation>В непрочитанных блоках</translation>
    </message>
    <message>
        <source>Of all senders</source>
        <translation>Всех отправителей</translation>
    </message>
    <message>
        <source>%1: %2 of the blobs, %3 an hour, last batch %4 ago</source>
        <translation>%1: %2 блобов, %3 в час, последний пакет %4 назад</translation>
    </message>
    <message>
        <source>Its file names no sender, and these carry no blobs: anybody can have sent them, so neither rule is applied.</source>
        <translation>В файле сети не назван отправитель, и блобов в них нет: отправить их мог кто угодно, поэтому ни одно правило не применяется.</translation>
    </message>
    <message>
        <source>It wants 59 days of history; less than that was read here, so it is no alarm.</source>
        <translation>Правилу нужна история за 59 дней; здесь прочитано меньше, поэтому это не тревога.</translation>
    </message>
    <message>
        <source>Not known: the chain and its blobs were not both watched over nearly all of this time, or the blob fee is not known.</source>
        <translation>Неизвестно: за сетью и её блобами не наблюдали вместе почти всё это время, или комиссия за блобы неизвестна.</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::BlobWords</name>
    <message>
        <source>%1 ×</source>
        <comment>so many times</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>No price of ether is known, so nothing is shown in US dollars.</source>
        <translation>Цена эфира неизвестна, поэтому в долларах ничего не показано.</translation>
    </message>
    <message>
        <source>1 ETH = %1 (%2, %3 ago)</source>
        <comment>price, source, age</comment>
        <translation>1 ETH = %1 (%2, %3 назад)</translation>
    </message>
    <message>
        <source>%1: %2 blobs a block wanted, %3 at most</source>
        <comment>fork, target, maximum</comment>
        <translation>%1: цель %2 блобов в блоке, не более %3</translation>
    </message>
    <message>
        <source>No later one is known.</source>
        <translation>Более поздний неизвестен.</translation>
    </message>
    <message>
        <source>From %1: %2 wanted, %3 at most</source>
        <comment>moment, target, maximum</comment>
        <translation>С %1: цель %2, не более %3</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::BlockTapeModel</name>
    <message>
        <source>Block %1, %2 ago, %3 transactions, gas %4, base fee %5</source>
        <translation>Блок %1, %2 назад, транзакций: %3, газ %4, базовая комиссия %5</translation>
    </message>
    <message>
        <source>%1; rolled back</source>
        <translation>%1; откачен</translation>
    </message>
    <message>
        <source>%1; rolled back, replaced by %2</source>
        <translation>%1; откачен, заменён на %2</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Bridge</name>
    <message>
        <source>Live nodes</source>
        <translation>Живые узлы</translation>
    </message>
    <message>
        <source>Reconstruction, not live</source>
        <translation>Реконструкция, не вживую</translation>
    </message>
    <message>
        <source>Recording, not live</source>
        <translation>Запись, не вживую</translation>
    </message>
    <message>
        <source>Offline, a recording</source>
        <translation>Офлайн, запись</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Офлайн</translation>
    </message>
    <message>
        <source>No connection is opened; what is shown was stored before.</source>
        <translation>Соединения не открываются; показано сохранённое ранее.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position on a tape</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 at %2×</source>
        <comment>position, speed</comment>
        <translation>%1, скорость %2×</translation>
    </message>
    <message>
        <source>The recording is over</source>
        <translation>Запись закончилась</translation>
    </message>
    <message>
        <source>No chain is watched</source>
        <translation>Ни одна сеть не наблюдается</translation>
    </message>
    <message>
        <source>No node answers</source>
        <translation>Ни один узел не отвечает</translation>
    </message>
    <message>
        <source>Live nodes of %1 of %2 chains</source>
        <comment>answered, watched</comment>
        <translation>Живые узлы: %1 из %2 сетей</translation>
    </message>
    <message numerus="yes">
        <source>None of %n node(s) answered. Shown instead: %1</source>
        <comment>a recording</comment>
        <translation>
            <numerusform>Не ответил ни один из %n узла. Вместо этого показана запись: %1</numerusform>
            <numerusform>Не ответил ни один из %n узлов. Вместо этого показана запись: %1</numerusform>
            <numerusform>Не ответил ни один из %n узлов. Вместо этого показана запись: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown instead of live nodes: %1</source>
        <comment>a recording</comment>
        <translation>Вместо живых узлов показана запись: %1</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Подключение</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::CardText</name>
    <message>
        <source>no proxy that is known</source>
        <translation>известных прокси нет</translation>
    </message>
    <message>
        <source>%1; code replaced since your last visit</source>
        <translation>%1; код заменён с вашего прошлого визита</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>nothing is owed</source>
        <translation>долгов нет</translation>
    </message>
    <message>
        <source>%1: owes %2, holds %3</source>
        <translation>%1: должна %2, держит %3</translation>
    </message>
    <message>
        <source>Not known: %1</source>
        <translation>Неизвестно: %1</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Надёжно</translation>
    </message>
    <message>
        <source>With care</source>
        <translation>С осторожностью</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Читается</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлен</translation>
    </message>
    <message>
        <source>not open to everybody</source>
        <translation>открыт не для всех</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыт</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>%1 of all that is locked</source>
        <translation>%1 от всего заблокированного</translation>
    </message>
    <message>
        <source>%1: %2 blocks made</source>
        <comment>sequencer</comment>
        <translation>%1: блоков создано %2</translation>
    </message>
    <message>
        <source>Typed in by you, not in Rollscope&apos;s registry: check the address with its publisher</source>
        <translation>Введено вами, в реестре Rollscope этого нет: сверьте адрес с издателем</translation>
    </message>
    <message>
        <source>%1: %2 blocks made, re-commits: %3</source>
        <comment>sequencer</comment>
        <translation>%1: блоков создано %2, повторных назначений: %3</translation>
    </message>
    <message>
        <source>%1 of the blocks (locks are not known)</source>
        <translation>%1 блоков (блокировки неизвестны)</translation>
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
        <translation>%1, проверен</translation>
    </message>
    <message>
        <source>%1, cannot be verified</source>
        <comment>block hash</comment>
        <translation>%1, проверить нельзя</translation>
    </message>
    <message>
        <source>%1, false</source>
        <comment>block hash</comment>
        <translation>%1, неверен</translation>
    </message>
    <message>
        <source>%1, not verified</source>
        <comment>block hash</comment>
        <translation>%1, не проверен</translation>
    </message>
    <message>
        <source>%1, %2 of the limit</source>
        <comment>gas, share</comment>
        <translation>%1, %2 лимита</translation>
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
        <translation>%1, 95% в пределах %2</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>получено %1, отправлено %2</translation>
    </message>
    <message>
        <source>%1, %2 being fetched</source>
        <translation>%1, запрашивается %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stack, network</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>state, time</comment>
        <translation>%1 уже %2</translation>
    </message>
    <message>
        <source>%1 without a block; %2 is a halt</source>
        <comment>time, time</comment>
        <translation>%1 без блока; %2 — уже остановка</translation>
    </message>
    <message>
        <source>sequencing window ends in %1</source>
        <translation>окно секвенсора кончится через %1</translation>
    </message>
    <message>
        <source>forced inclusion from %1 on</source>
        <translation>принудительное включение через %1</translation>
    </message>
    <message>
        <source>last rollback %1 ago: %2 blocks, %3 of %4 transactions back</source>
        <comment>time, depth, number, number</comment>
        <translation>последний откат %1 назад: блоков %2, вернулось транзакций %3 из %4</translation>
    </message>
    <message>
        <source>%1 without a block; whether it halted, nobody tells</source>
        <comment>time</comment>
        <translation>%1 без блока; остановлена ли сеть, никто не сообщает</translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <comment>rates, share of the blocks</comment>
        <translation>%1 (видно %2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 block(s)</source>
        <comment>number</comment>
        <translation>
            <numerusform>%1 блок</numerusform>
            <numerusform>%1 блока</numerusform>
            <numerusform>%1 блоков</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without a block; %2 is a halt, as one operator alone can tell</source>
        <comment>time, time</comment>
        <translation>%1 без блока; судить может лишь один оператор, поэтому остановка — это %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>rate, time that it is of</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChainFilterModel</name>
    <message>
        <source>No stage</source>
        <translation>Без стадии</translation>
    </message>
    <message>
        <source>Stage under review</source>
        <translation>Стадия на проверке</translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation>Стадия %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Избранные</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChainHistory</name>
    <message>
        <source>not watched then</source>
        <comment>reason of a gap</comment>
        <translation>тогда не наблюдали</translation>
    </message>
    <message>
        <source>no endpoint answered</source>
        <comment>reason of a gap</comment>
        <translation>ни один узел не отвечал</translation>
    </message>
    <message>
        <source>no blocks came</source>
        <comment>reason of a gap</comment>
        <translation>блоков не было</translation>
    </message>
    <message>
        <source>blocks not fetched</source>
        <comment>reason of a gap</comment>
        <translation>блоки не получены</translation>
    </message>
    <message>
        <source>means over %1</source>
        <translation>средние за %1</translation>
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
            <numerusform>ещё %n в запасе</numerusform>
            <numerusform>ещё %n в запасе</numerusform>
            <numerusform>ещё %n в запасе</numerusform>
        </translation>
    </message>
    <message>
        <source>No endpoint is configured</source>
        <translation>Узлы не заданы</translation>
    </message>
    <message>
        <source>%1, %2, %3 transactions per second</source>
        <translation>%1, %2, транзакций в секунду: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>times cheaper than Ethereum</comment>
        <translation>%1×</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChartExport</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>Не удалось записать %1: %2. Выберите другую папку.</translation>
    </message>
    <message>
        <source>There is no chart to draw.</source>
        <translation>Рисовать нечего.</translation>
    </message>
    <message>
        <source>The picture could not be drawn; make the window smaller.</source>
        <translation>Изображение не нарисовать; уменьшите окно.</translation>
    </message>
    <message>
        <source>There is nothing to write yet: no figures have come.</source>
        <translation>Писать пока нечего: значений нет.</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChartText</name>
    <message>
        <source>tx/s</source>
        <comment>transactions per second</comment>
        <translation>тр./с</translation>
    </message>
    <message>
        <source>Mgas/s</source>
        <comment>million gas per second</comment>
        <translation>Мгаз/с</translation>
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
        <translation>с</translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation>мс</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>ч</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation>мин</translation>
    </message>
    <message>
        <source>%1, %2: nothing is known.</source>
        <comment>chart, range</comment>
        <translation>%1, %2: ничего не известно.</translation>
    </message>
    <message>
        <source>%1, %2: %3 at the end, between %4 and %5.</source>
        <comment>chart, range, values</comment>
        <translation>%1, %2: в конце %3, от %4 до %5.</translation>
    </message>
    <message>
        <source>As at the start.</source>
        <translation>Как в начале.</translation>
    </message>
    <message>
        <source>%1% above the start.</source>
        <translation>На %1% выше начала.</translation>
    </message>
    <message>
        <source>%1% below the start.</source>
        <translation>На %1% ниже начала.</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s).</source>
        <translation>
            <numerusform>%n пробел.</numerusform>
            <numerusform>%n пробела.</numerusform>
            <numerusform>%n пробелов.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 (%3% known)</source>
        <comment>line, mean, share</comment>
        <translation>%1 %2 (известно %3%)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>line, mean</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Mean over the range, lowest first: %1.</source>
        <translation>Среднее за период, по возрастанию: %1.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>chart, line</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>why there are no figures, moment</comment>
        <translation>%1, до %2</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>нет значений</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::CommandList</name>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Перейти</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::CostFacts</name>
    <message>
        <source>Unsafe: the sequencer&apos;s word</source>
        <translation>Unsafe: слово секвенсора</translation>
    </message>
    <message>
        <source>Safe: posted to layer 1</source>
        <translation>Safe: опубликовано на уровне 1</translation>
    </message>
    <message>
        <source>Finalized on layer 1</source>
        <translation>Окончательно на уровне 1</translation>
    </message>
    <message>
        <source>Committed to layer 1</source>
        <translation>Зафиксировано на уровне 1</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Доказано</translation>
    </message>
    <message>
        <source>Executed: withdrawals can go</source>
        <translation>Исполнено: вывод возможен</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <comment>time</comment>
        <translation>отстаёт на %1</translation>
    </message>
    <message>
        <source>at most %1 behind</source>
        <comment>time</comment>
        <translation>отстаёт не более чем на %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>block, lag</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A withdrawal can be challenged for</source>
        <translation>Вывод можно оспорить в течение</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>ERC-20 transfer</source>
        <translation>Перевод ERC-20</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>USD, amount</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>amount</comment>
        <translation>не менее %1</translation>
    </message>
    <message>
        <source>%1 of it for layer 1</source>
        <comment>share</comment>
        <translation>из них %1 — за уровень 1</translation>
    </message>
    <message>
        <source>%1 without the data fee</source>
        <comment>amount</comment>
        <translation>%1 без платы за данные</translation>
    </message>
    <message>
        <source>A swap on Ethereum costs</source>
        <translation>Обмен в Ethereum стоит</translation>
    </message>
    <message>
        <source>%1 times as much</source>
        <comment>number</comment>
        <translation>в %1 раза больше</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>No price in USD</source>
        <translation>Нет цены в долларах</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>%1 ago, %2</source>
        <comment>time, operator</comment>
        <translation>%1 назад, %2</translation>
    </message>
    <message>
        <source>%1 of the blocks</source>
        <comment>share</comment>
        <translation>%1 блоков</translation>
    </message>
    <message>
        <source>not in one token</source>
        <translation>в разных токенах</translation>
    </message>
    <message>
        <source>layer 1 is not watched</source>
        <translation>уровень 1 не наблюдается</translation>
    </message>
    <message>
        <source>Fees, last hour</source>
        <translation>Комиссии за час</translation>
    </message>
    <message>
        <source>Rent on layer 1, last hour</source>
        <translation>Рента уровня 1 за час</translation>
    </message>
    <message>
        <source>Left, last hour</source>
        <translation>Остаток за час</translation>
    </message>
    <message>
        <source>Fees over %1</source>
        <comment>time</comment>
        <translation>Комиссии за %1</translation>
    </message>
    <message>
        <source>Rent on layer 1, last day</source>
        <translation>Рента уровня 1 за сутки</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Стадия</translation>
    </message>
    <message>
        <source>%1, L2BEAT as of %2</source>
        <comment>stage, date</comment>
        <translation>%1, L2BEAT на %2</translation>
    </message>
    <message>
        <source>Sequencers</source>
        <translation>Секвенсоры</translation>
    </message>
    <message>
        <source>one, as this stack has it</source>
        <translation>один, так устроен этот стек</translation>
    </message>
    <message>
        <source>the chain does not tell</source>
        <translation>сеть не сообщает</translation>
    </message>
    <message>
        <source>in the pool</source>
        <translation>в пуле</translation>
    </message>
    <message>
        <source>not in the pool&apos;s contract</source>
        <translation>нет в контракте пула</translation>
    </message>
    <message>
        <source>%1, %2 blocks</source>
        <comment>share, number</comment>
        <translation>%1, блоков: %2</translation>
    </message>
    <message>
        <source>More than half is made by</source>
        <translation>Больше половины создают</translation>
    </message>
    <message>
        <source>%1 of the last day&apos;s blocks are known</source>
        <comment>share</comment>
        <translation>известно %1 блоков за сутки</translation>
    </message>
    <message>
        <source>no feed tells one for %1, or Ethereum is not watched</source>
        <comment>token</comment>
        <translation>нет фида для %1, или за Ethereum не наблюдают</translation>
    </message>
    <message>
        <source>Price of %1</source>
        <comment>token</comment>
        <translation>Цена %1</translation>
    </message>
    <message>
        <source>%1, %2 old</source>
        <comment>feed, time</comment>
        <translation>%1, %2 назад</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>amount</comment>
        <translation>около %1</translation>
    </message>
    <message>
        <source>without tips, with the gas of messages from layer 1</source>
        <translation>без чаевых, с газом сообщений с уровня 1</translation>
    </message>
    <message>
        <source>over a metered connection no transactions of layer 1 are read</source>
        <translation>при лимитном подключении транзакции уровня 1 не читаются</translation>
    </message>
    <message>
        <source>the transactions of some blocks were not read</source>
        <translation>транзакции некоторых блоков не прочитаны</translation>
    </message>
    <message>
        <source>its data goes elsewhere (%1), that bill is not known</source>
        <comment>data layer</comment>
        <translation>данные хранятся в другом месте (%1), этот счёт неизвестен</translation>
    </message>
    <message>
        <source>the registry does not say all that it posts</source>
        <translation>реестр называет не всё, что она публикует</translation>
    </message>
    <message>
        <source>blobs alone, no receipt of its postings was read yet</source>
        <translation>только блобы, квитанции публикаций ещё не прочитаны</translation>
    </message>
    <message>
        <source>postings: %1, receipts read: %2</source>
        <translation>публикаций: %1, прочитано квитанций: %2</translation>
    </message>
    <message>
        <source>of two figures that are not complete: it may be more or less</source>
        <translation>разность двух неполных величин: может быть больше или меньше</translation>
    </message>
    <message>
        <source>the rent is not known as a whole</source>
        <translation>рента известна не полностью</translation>
    </message>
    <message>
        <source>some blocks tell no base fee</source>
        <translation>некоторые блоки не сообщают базовую комиссию</translation>
    </message>
    <message>
        <source>fees and rent were not seen over the same time</source>
        <translation>комиссии и рента видны не за одно и то же время</translation>
    </message>
    <message>
        <source>too many blocks were not seen</source>
        <translation>слишком много блоков не увидено</translation>
    </message>
    <message>
        <source>Fees, last day</source>
        <translation>Комиссии за сутки</translation>
    </message>
    <message>
        <source>Rent on layer 1 over %1</source>
        <comment>time</comment>
        <translation>Рента уровня 1 за %1</translation>
    </message>
    <message>
        <source>Left, last day</source>
        <translation>Остаток за сутки</translation>
    </message>
    <message>
        <source>Left over %1</source>
        <comment>time</comment>
        <translation>Остаток за %1</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::DroppedTxModel</name>
    <message>
        <source>did not come back</source>
        <translation>не вернулась</translation>
    </message>
    <message>
        <source>Transaction %1, dropped, did not come back</source>
        <translation>Транзакция %1 отброшена и не вернулась</translation>
    </message>
    <message>
        <source>Transaction %1, dropped, back in block %2</source>
        <translation>Транзакция %1 отброшена, снова в блоке %2</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::EndpointEditor</name>
    <message>
        <source>pushes new blocks</source>
        <translation>сам присылает блоки</translation>
    </message>
    <message>
        <source>is asked for new blocks</source>
        <translation>блоки надо запрашивать</translation>
    </message>
    <message>
        <source>asking …</source>
        <translation>запрос…</translation>
    </message>
    <message>
        <source>This node serves chain %1, not %2.</source>
        <translation>Этот узел обслуживает сеть %1, а не %2.</translation>
    </message>
    <message>
        <source>This is a node of %1 (chain %2): %3</source>
        <translation>Это узел сети %1 (chain %2): %3</translation>
    </message>
    <message>
        <source>This is a node of chain %1, which Rollscope does not know: %2</source>
        <translation>Это узел сети %1, неизвестной Rollscope: %2</translation>
    </message>
    <message>
        <source>Test the address first.</source>
        <translation>Сначала проверьте адрес.</translation>
    </message>
    <message>
        <source>Give the chain a name of letters and digits.</source>
        <translation>Дайте сети имя из латинских букв и цифр.</translation>
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
        <translation>запасной</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>подключается</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>молчит</translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation>ограничен</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>недоступен</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>отложен</translation>
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
            <numerusform>отстаёт на %Ln блок</numerusform>
            <numerusform>отстаёт на %Ln блока</numerusform>
            <numerusform>отстаёт на %Ln блоков</numerusform>
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
        <translation>последняя ошибка: %1</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::EvidenceModel</name>
    <message>
        <source>at the end</source>
        <comment>evidence</comment>
        <translation>в конце</translation>
    </message>
    <message>
        <source>at the start</source>
        <comment>evidence</comment>
        <translation>в начале</translation>
    </message>
    <message>
        <source>%1 %2: %3, block %4, arrived %5</source>
        <comment>operator, when, state, block, time</comment>
        <translation>%1 %2: %3, блок %4, пришёл %5</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::FindingModel</name>
    <message>
        <source>Blocks: %1</source>
        <translation>Мешает: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Предупреждение: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Заметка: %1</translation>
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
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 мин %2 с</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 д %2 ч</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 д</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::IncidentDetail</name>
    <message>
        <source>not yet</source>
        <translation>ещё нет</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>first dropped block</comment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>last block before, first block after</comment>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>last block before</comment>
        <translation>после %1</translation>
    </message>
    <message>
        <source>The public was told %1 after it began.</source>
        <translation>Публике сообщили через %1 после начала.</translation>
    </message>
    <message>
        <source>Rollscope was %1 earlier.</source>
        <translation>Rollscope был на %1 раньше.</translation>
    </message>
    <message>
        <source>The operator was %1 earlier.</source>
        <translation>Оператор был на %1 раньше.</translation>
    </message>
    <message>
        <source>%1 blocks, %2</source>
        <comment>depth, time</comment>
        <translation>%1 бл., %2</translation>
    </message>
    <message>
        <source>%1 blocks</source>
        <translation>%1 бл.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>не менее %1</translation>
    </message>
    <message>
        <source>%1 dropped, %2 of them back</source>
        <comment>transactions</comment>
        <translation>отброшено %1, из них вернулось %2</translation>
    </message>
    <message>
        <source>%1; of %2 only the number is known</source>
        <comment>transactions</comment>
        <translation>%1; о %2 известно лишь число</translation>
    </message>
    <message>
        <source>From public facts, not seen by Rollscope: %1</source>
        <translation>По открытым данным, не увидено Rollscope: %1</translation>
    </message>
    <message>
        <source>Found by the same detectors in a tape that was reconstructed from public facts.</source>
        <translation>Найдено теми же детекторами в ленте, реконструированной по открытым фактам.</translation>
    </message>
    <message>
        <source>Found by an earlier run of Rollscope on this machine.</source>
        <translation>Найдено прежним запуском Rollscope на этой машине.</translation>
    </message>
    <message>
        <source>Found by this run of Rollscope.</source>
        <translation>Найдено этим запуском Rollscope.</translation>
    </message>
    <message>
        <source>It closes after %1 without trouble.</source>
        <comment>time</comment>
        <translation>Закроется после %1 без сбоев.</translation>
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
        <translation>Началось</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Кончилось</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Длилось</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Rollscope told at</source>
        <translation>Rollscope сообщил</translation>
    </message>
    <message>
        <source>Told after</source>
        <translation>Сообщено через</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Блоки</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Глубина</translation>
    </message>
    <message>
        <source>Common ancestor</source>
        <translation>Общий предок</translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation>Транзакции</translation>
    </message>
    <message>
        <source>Together with others</source>
        <translation>Вместе с другими</translation>
    </message>
    <message>
        <source>The operator&apos;s notice</source>
        <translation>Сообщение оператора</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательства</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Showed</source>
        <translation>Показал</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Хеш</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Пришёл</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Transactions that did not come back</source>
        <translation>Транзакции, которые не вернулись</translation>
    </message>
    <message>
        <source>and %1 more; the JSON file has them</source>
        <comment>hashes</comment>
        <translation>и ещё %1; они есть в файле JSON</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>This window has no engine to write the record.</source>
        <translation>В этом окне нет движка, чтобы записать запись.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>Не удалось записать %1: %2. Выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::IncidentListModel</name>
    <message>
        <source>%1, %2: %3, began %4</source>
        <comment>chain, kind, what, when</comment>
        <translation>%1, %2: %3, началось %4</translation>
    </message>
    <message>
        <source>%1; still open</source>
        <translation>%1; ещё открыт</translation>
    </message>
    <message>
        <source>%1; recovering</source>
        <translation>%1; завершается</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::IncidentSource</name>
    <message>
        <source>Only the newest %1 kept incidents are shown.</source>
        <translation>Показаны только последние %1 сохранённых инцидентов.</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::KeyListModel</name>
    <message>
        <source>The file does not say whose key it has.</source>
        <translation>В файле не сказано, чей в нём ключ.</translation>
    </message>
    <message>
        <source>%1, takes %2 of memory to open</source>
        <comment>scrypt, size</comment>
        <translation>%1, для открытия нужно %2 памяти</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::KeyMaker</name>
    <message>
        <source>Word %1 is another one. Look at what you wrote down.</source>
        <translation>Слово %1 другое. Посмотрите на записанное.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 не читается: %2</translation>
    </message>
    <message>
        <source>%1 is no key file: %2</source>
        <translation>%1 — не файл ключа: %2</translation>
    </message>
    <message>
        <source>Each of the rules below has to hold.</source>
        <translation>Должно выполняться каждое из правил.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>This run keeps nothing: there is no folder for key files.</source>
        <translation>Этот запуск ничего не хранит: папки для файлов ключей нет.</translation>
    </message>
    <message>
        <source>%1 so far, about %2 expected on this machine</source>
        <comment>durations</comment>
        <translation>прошло %1, на этой машине ожидается около %2</translation>
    </message>
    <message>
        <source>%1 so far</source>
        <comment>duration</comment>
        <translation>прошло %1</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ParameterModel</name>
    <message>
        <source>Type first: %1</source>
        <translation>Сначала введите: %1</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::PdfSheet</name>
    <message>
        <source>The page cannot be drawn while its window is hidden.</source>
        <translation>Страницу не нарисовать, пока окно скрыто.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation>Не удалось записать %1: %2. Выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::PositionModel</name>
    <message>
        <source>%1, in %2</source>
        <comment>moment, duration</comment>
        <translation>%1, через %2</translation>
    </message>
    <message>
        <source>The queue does not hold enough for it now</source>
        <translation>В очереди сейчас для неё не хватает</translation>
    </message>
    <message>
        <source>%1, %2 %3 of %4: %5, %6. %7</source>
        <comment>protocol, kind, number, account, amount, when it is ripe, note</comment>
        <translation>%1, %2 %3, %4: %5, %6. %7</translation>
    </message>
    <message>
        <source>The queue holds enough for all that it owes</source>
        <translation>В очереди хватает на всё, что она должна</translation>
    </message>
    <message>
        <source>The queue holds %1; what is owed before it is not known</source>
        <translation>В очереди %1; сколько она должна до неё, неизвестно</translation>
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
        <translation>%1 в %2: %3. %4 Выход %5, доходность за 30 дней %6.</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ProtocolDetail</name>
    <message>
        <source>Its sequencer</source>
        <translation>Его секвенсор</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Концентрация</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>7 d %1, 30 d %2, 90 d %3</source>
        <translation>7 д %1, 30 д %2, 90 д %3</translation>
    </message>
    <message>
        <source>A year, by the contract&apos;s rate</source>
        <translation>Годовых, по курсу контракта</translation>
    </message>
    <message>
        <source>A year, by reward events</source>
        <translation>Годовых, по событиям наград</translation>
    </message>
    <message>
        <source>A year, as it claims</source>
        <translation>Годовых, по его словам</translation>
    </message>
    <message>
        <source>A share gives back</source>
        <translation>Доля возвращает</translation>
    </message>
    <message>
        <source>%1 of its rate</source>
        <comment>percent</comment>
        <translation>%1 своего курса</translation>
    </message>
    <message>
        <source>Everything staked</source>
        <translation>Всего в стейкинге</translation>
    </message>
    <message>
        <source>owes %1, holds %2</source>
        <comment>exit queue</comment>
        <translation>должна %1, держит %2</translation>
    </message>
    <message>
        <source>Exit queue</source>
        <translation>Очередь на выход</translation>
    </message>
    <message>
        <source>Who leaves now may have to wait for more to come in</source>
        <translation>Выходящим сейчас, возможно, придётся ждать поступлений</translation>
    </message>
    <message>
        <source>Last reward</source>
        <translation>Последняя награда</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>Who can replace %1</source>
        <comment>contract</comment>
        <translation>Кто может заменить %1</translation>
    </message>
    <message>
        <source>Its code was replaced since your last visit</source>
        <translation>Код заменён с вашего прошлого визита</translation>
    </message>
    <message>
        <source>The code is the one that was read</source>
        <translation>Это тот код, который был прочитан</translation>
    </message>
    <message>
        <source>Block %1 by %2, %3</source>
        <translation>Блок %1 от %2, %3</translation>
    </message>
    <message>
        <source>Rollscope watches this one: positions and health are read, nothing is signed. Its calls can be written for another wallet with “rollscope stake plan”.</source>
        <translation>За этим протоколом Rollscope только наблюдает: позиции и состояние читаются, ничего не подписывается. Вызовы для другого кошелька пишет «rollscope stake plan».</translation>
    </message>
    <message>
        <source>It could not be read: %1. It is tried again by itself while this page is open.</source>
        <comment>why</comment>
        <translation>Не удалось прочитать: %1. Пока эта страница открыта, попытки повторяются сами.</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Они расходятся</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ReportFigures</name>
    <message>
        <source>others</source>
        <comment>chains</comment>
        <translation>другие</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ReviewReader</name>
    <message>
        <source>The ABI is larger than 1 MB.</source>
        <translation>ABI больше 1 МБ.</translation>
    </message>
    <message numerus="yes">
        <source>Calldata, %n byte(s): which contract is called, and on which chain?</source>
        <translation>
            <numerusform>Данные вызова, %n байт: какой контракт вызывается и в какой сети?</numerusform>
            <numerusform>Данные вызова, %n байта: какой контракт вызывается и в какой сети?</numerusform>
            <numerusform>Данные вызова, %n байт: какой контракт вызывается и в какой сети?</numerusform>
        </translation>
    </message>
    <message>
        <source>A signed transaction</source>
        <translation>Подписанная транзакция</translation>
    </message>
    <message>
        <source>A transaction that is to be signed</source>
        <translation>Транзакция, которую предстоит подписать</translation>
    </message>
    <message>
        <source>A message that is to be signed (EIP-712)</source>
        <translation>Сообщение, которое предстоит подписать (EIP-712)</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ReviewText</name>
    <message>
        <source>%1 of the coin&apos;s smallest unit</source>
        <translation>%1 в наименьших единицах монеты</translation>
    </message>
    <message>
        <source>Coins sent along</source>
        <translation>Отправляемые монеты</translation>
    </message>
    <message>
        <source>Gas limit</source>
        <translation>Лимит газа</translation>
    </message>
    <message>
        <source>Price of gas at most</source>
        <translation>Цена газа не выше</translation>
    </message>
    <message>
        <source>Price of gas</source>
        <translation>Цена газа</translation>
    </message>
    <message>
        <source>%1, of it %2 as a tip at most</source>
        <translation>%1, из них чаевые не более %2</translation>
    </message>
    <message>
        <source>Fee at most</source>
        <translation>Комиссия не более</translation>
    </message>
    <message>
        <source>more than 256 bits hold</source>
        <translation>больше, чем вмещают 256 бит</translation>
    </message>
    <message>
        <source>This rollup takes a fee for data on top of it.</source>
        <translation>Сверх этого роллап берёт плату за данные.</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Блобы</translation>
    </message>
    <message>
        <source>Access list</source>
        <translation>Список доступа</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n счёт</numerusform>
            <numerusform>%n счёта</numerusform>
            <numerusform>%n счетов</numerusform>
        </translation>
    </message>
    <message>
        <source>Hands over an account (EIP-7702)</source>
        <translation>Передаёт счёт (EIP-7702)</translation>
    </message>
    <message>
        <source>%1 will run the code of %2</source>
        <comment>account, contract</comment>
        <translation>%1 будет исполнять код %2</translation>
    </message>
    <message>
        <source>On every chain</source>
        <translation>Во всех сетях</translation>
    </message>
    <message>
        <source>Whoever wrote the code can take everything</source>
        <translation>Автор кода может забрать всё</translation>
    </message>
    <message>
        <source>Nonce</source>
        <translation>Nonce</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Kind of transaction</source>
        <translation>Вид транзакции</translation>
    </message>
    <message>
        <source>%1, signed</source>
        <comment>kind</comment>
        <translation>%1, подписана</translation>
    </message>
    <message>
        <source>%1, not signed yet</source>
        <comment>kind</comment>
        <translation>%1, ещё не подписана</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Name in the domain</source>
        <translation>Имя в домене</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Комиссия</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Whoever gets the signature can use it.</source>
        <translation>Подписью может воспользоваться любой, кто её получит.</translation>
    </message>
    <message>
        <source>This is larger than 1 MB.</source>
        <translation>Это больше 1 МБ.</translation>
    </message>
    <message>
        <source>This is neither pairs of hexadecimal digits nor JSON.</source>
        <translation>Это ни пары шестнадцатеричных цифр, ни JSON.</translation>
    </message>
    <message>
        <source>No chain of this name is known; its number is enough.</source>
        <translation>Сеть с таким именем неизвестна; достаточно номера.</translation>
    </message>
    <message>
        <source>Several chains begin like this: %1</source>
        <translation>Так начинаются имена нескольких сетей: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1… (%n more character(s) stand among the bytes)</source>
        <translation>
            <numerusform>%1… (ещё %n символ — среди байтов)</numerusform>
            <numerusform>%1… (ещё %n символа — среди байтов)</numerusform>
            <numerusform>%1… (ещё %n символов — среди байтов)</numerusform>
        </translation>
    </message>
    <message>
        <source>Chain %1</source>
        <translation>Сеть %1</translation>
    </message>
    <message>
        <source>%1 (chain %2)</source>
        <comment>name, number</comment>
        <translation>%1 (сеть %2)</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Signed as well, though the descriptor leaves it out</source>
        <translation>Тоже подписывается, хотя описание это пропускает</translation>
    </message>
    <message>
        <source>Digest of the calldata (ERC-8213)</source>
        <translation>Дайджест данных вызова (ERC-8213)</translation>
    </message>
    <message>
        <source>Hash that is signed</source>
        <translation>Подписываемый хеш</translation>
    </message>
    <message>
        <source>Hash of the transaction</source>
        <translation>Хеш транзакции</translation>
    </message>
    <message>
        <source>Hash of the domain</source>
        <translation>Хеш домена</translation>
    </message>
    <message>
        <source>Hash of the message</source>
        <translation>Хеш сообщения</translation>
    </message>
    <message>
        <source>Digest that is signed (EIP-712)</source>
        <translation>Подписываемый дайджест (EIP-712)</translation>
    </message>
    <message>
        <source>%1: this time is over already</source>
        <comment>label</comment>
        <translation>%1: этот срок уже прошёл</translation>
    </message>
    <message numerus="yes">
        <source>I know that what I sign can be used for longer than %n minute(s): %1</source>
        <comment>label</comment>
        <translation>
            <numerusform>Я знаю, что подписанное можно использовать дольше %n минуты: %1</numerusform>
            <numerusform>Я знаю, что подписанное можно использовать дольше %n минут: %1</numerusform>
            <numerusform>Я знаю, что подписанное можно использовать дольше %n минут: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: it can be used for longer than %n minute(s) from now</source>
        <comment>label</comment>
        <translation>
            <numerusform>%1: этим можно пользоваться дольше %n минуты с этого момента</numerusform>
            <numerusform>%1: этим можно пользоваться дольше %n минут с этого момента</numerusform>
            <numerusform>%1: этим можно пользоваться дольше %n минут с этого момента</numerusform>
        </translation>
    </message>
    <message>
        <source>I know that there is no limit to it: %1</source>
        <comment>label</comment>
        <translation>Я знаю, что здесь нет предела: %1</translation>
    </message>
    <message>
        <source>I compared every digit of %1: it is meant, and not %2</source>
        <comment>address, name</comment>
        <translation>Все цифры %1 сверены: нужен этот адрес, а не %2</translation>
    </message>
    <message>
        <source>%1: %2 looks like %3, and is another account</source>
        <comment>label, address, name</comment>
        <translation>%1: %2 похож на %3, но это другой аккаунт</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::SecretField</name>
    <message>
        <source>A line break or another control character is in it: nothing of it was taken.</source>
        <translation>В тексте есть перевод строки или другой управляющий символ: ничего не взято.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of it was taken: a password has at most %n byte(s).</source>
        <translation>
            <numerusform>Ничего не взято: в пароле не больше %n байта.</numerusform>
            <numerusform>Ничего не взято: в пароле не больше %n байт.</numerusform>
            <numerusform>Ничего не взято: в пароле не больше %n байт.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::SequencerModel</name>
    <message>
        <source>without a name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>Blocks %1 to %2</source>
        <translation>Блоки с %1 по %2</translation>
    </message>
    <message>
        <source>%1: %2 blocks made, %3 of all; re-commits: %4; %5 locked, %6 of all</source>
        <comment>sequencer and its figures</comment>
        <translation>%1: создал блоков %2, это %3 всех; повторных назначений: %4; заблокировано %5, это %6 всего</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::SignerListModel</name>
    <message>
        <source>It is in the list already.</source>
        <translation>Он уже в списке.</translation>
    </message>
    <message>
        <source>The list is full.</source>
        <translation>Список полон.</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>не подключён</translation>
    </message>
    <message>
        <source>connecting; the wallet may ask you there</source>
        <translation>подключение; кошелёк может спросить вас у себя</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>подключение</translation>
    </message>
    <message>
        <source>connected, but it offers no account</source>
        <translation>подключён, но не предлагает счетов</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>подключён</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>связь потеряна</translation>
    </message>
    <message>
        <source>Choose in the wallet which accounts Rollscope may see.</source>
        <translation>Выберите в кошельке, какие счета может видеть Rollscope.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n счёт</numerusform>
            <numerusform>%n счёта</numerusform>
            <numerusform>%n счетов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>accounts, chain</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Кошелёк</translation>
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
        <translation>Ничего не происходит</translation>
    </message>
    <message>
        <source>It fails before anything comes or goes</source>
        <translation>Сбой происходит прежде, чем что-либо придёт или уйдёт</translation>
    </message>
    <message>
        <source>%1 units of %2</source>
        <comment>number, token</comment>
        <translation>%1 единиц %2</translation>
    </message>
    <message>
        <source>Comes in</source>
        <translation>Приходит</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Уходит</translation>
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
        <translation>Выпущено его контрактом</translation>
    </message>
    <message>
        <source>Destroyed by its contract</source>
        <translation>Уничтожено его контрактом</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>От: %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Кому: %1</translation>
    </message>
    <message>
        <source>%1, which is no contract of this protocol</source>
        <comment>from or to an address</comment>
        <translation>%1 — это не контракт данного протокола</translation>
    </message>
    <message>
        <source>No. %1 of %2</source>
        <comment>number of a token, its contract</comment>
        <translation>№ %1 из %2</translation>
    </message>
    <message>
        <source>And more</source>
        <translation>И ещё</translation>
    </message>
    <message>
        <source>%1 more that come or go</source>
        <translation>Ещё приходит или уходит: %1</translation>
    </message>
    <message>
        <source>The card below holds what is signed; look closely</source>
        <translation>То, что подписывается, — в карточке ниже; смотрите внимательно</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Токены</translation>
    </message>
    <message>
        <source>Not known before the first signature is in a block</source>
        <translation>Неизвестно, пока первая подпись не попадёт в блок</translation>
    </message>
    <message>
        <source>Nothing comes in, nothing goes out</source>
        <translation>Ничего не приходит и не уходит</translation>
    </message>
    <message>
        <source>By the balance before and after; with whom is not told</source>
        <translation>По балансу до и после; с кем — не сообщается</translation>
    </message>
    <message>
        <source>Allowed afterwards</source>
        <translation>Разрешено после этого</translation>
    </message>
    <message>
        <source>Everything of %1</source>
        <translation>Всё из %1</translation>
    </message>
    <message>
        <source>%1 may take it at any time</source>
        <translation>%1 может забрать это в любое время</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>%1 may take no more</source>
        <translation>%1 больше ничего не может взять</translation>
    </message>
    <message>
        <source>Without a limit</source>
        <translation>Без ограничения</translation>
    </message>
    <message>
        <source>%1 may still take it</source>
        <translation>%1 всё ещё может это взять</translation>
    </message>
    <message>
        <source>%1 may take it on the way; whether something of it is left is not known</source>
        <translation>%1 может взять это по ходу; останется ли что-то, неизвестно</translation>
    </message>
    <message>
        <source>Received in the simulation</source>
        <translation>Получено в симуляции</translation>
    </message>
    <message>
        <source>At once; the rest comes later</source>
        <translation>Сразу; остальное придёт позже</translation>
    </message>
    <message>
        <source>This call sets no least amount</source>
        <translation>Этот вызов не задаёт минимального количества</translation>
    </message>
    <message>
        <source>The least that is accepted is %1: else it fails, and nothing is taken</source>
        <translation>Принимается не меньше %1: иначе сбой, и ничего не списывается</translation>
    </message>
    <message>
        <source>Less than the least that is accepted, %1</source>
        <translation>Меньше принимаемого минимума %1</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Кто это говорит</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two operators</comment>
        <translation> и </translation>
    </message>
    <message>
        <source>Both say exactly this</source>
        <translation>Оба говорят в точности это</translation>
    </message>
    <message>
        <source>They do not say the same: this is what one of them says, and the differences stand below</source>
        <translation>Они говорят разное: это слова одного из них, расхождения — ниже</translation>
    </message>
    <message>
        <source>One operator alone</source>
        <translation>Только один оператор</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::StageModel</name>
    <message numerus="yes">
        <source>block %1, %n on top</source>
        <translation>
            <numerusform>блок %1, сверху %n</numerusform>
            <numerusform>блок %1, сверху %n</numerusform>
            <numerusform>блок %1, сверху %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>In a block</source>
        <translation>В блоке</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Безопасно</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Окончательно</translation>
    </message>
    <message numerus="yes">
        <source>%1; a reorganisation moved it %n time(s)</source>
        <translation>
            <numerusform>%1; реорганизация переместила её %n раз</numerusform>
            <numerusform>%1; реорганизация переместила её %n раза</numerusform>
            <numerusform>%1; реорганизация переместила её %n раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Can be claimed</source>
        <translation>Можно получить</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>at %1, in %2</source>
        <translation>%1, через %2</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>впереди</translation>
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
        <translation>Вы отдаёте</translation>
    </message>
    <message>
        <source>You receive</source>
        <translation>Вы получаете</translation>
    </message>
    <message>
        <source>You can be out at</source>
        <translation>Выйти можно</translation>
    </message>
    <message>
        <source>If the way out is begun right after this</source>
        <translation>Если начать выход сразу после этого</translation>
    </message>
    <message>
        <source>%1, that is %2</source>
        <comment>fee, dollars</comment>
        <translation>%1, это %2</translation>
    </message>
    <message>
        <source>Fee, at most</source>
        <translation>Комиссия, не больше</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Надо знать</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Кто подписывает</translation>
    </message>
    <message>
        <source>Simulation</source>
        <translation>Моделирование</translation>
    </message>
    <message>
        <source>There is none</source>
        <translation>Его нет</translation>
    </message>
    <message>
        <source>All of it went through at block %1</source>
        <translation>На блоке %1 всё прошло</translation>
    </message>
    <message>
        <source>All of it went through at block %1, without fees</source>
        <translation>На блоке %1 всё прошло, без комиссий</translation>
    </message>
    <message>
        <source>The first step went through at block %1</source>
        <translation>На блоке %1 прошёл первый шаг</translation>
    </message>
    <message>
        <source>It would fail at block %1</source>
        <translation>На блоке %1 не прошло бы</translation>
    </message>
    <message>
        <source>Fee in the simulation</source>
        <translation>Комиссия при моделировании</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two operators</comment>
        <translation> и </translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>%1 agree on block, nonce, balance, code and outcome</source>
        <translation>%1 согласны о блоке, nonce, балансе, коде и исходе</translation>
    </message>
    <message>
        <source>Operators differ</source>
        <translation>Операторы расходятся</translation>
    </message>
    <message>
        <source>%1: %2 or %3</source>
        <comment>what, as one says, as the other says</comment>
        <translation>%1: %2 или %3</translation>
    </message>
    <message>
        <source>It is over by itself at %1.</source>
        <translation>Это само закончится %1.</translation>
    </message>
    <message>
        <source>The plan is being made, simulated and compared.</source>
        <translation>План составляется, моделируется и сравнивается.</translation>
    </message>
    <message>
        <source>There is nothing to sign.</source>
        <translation>Подписывать нечего.</translation>
    </message>
    <message>
        <source>Its bytes are not in words yet.</source>
        <translation>Его байты ещё не переведены в слова.</translation>
    </message>
    <message>
        <source>It was not simulated.</source>
        <translation>Это не моделировалось.</translation>
    </message>
    <message>
        <source>The simulation failed: %1</source>
        <translation>Моделирование не прошло: %1</translation>
    </message>
    <message>
        <source>What it costs is not known.</source>
        <translation>Сколько это стоит, неизвестно.</translation>
    </message>
    <message>
        <source>Its gas is not known yet.</source>
        <translation>Его газ ещё неизвестен.</translation>
    </message>
    <message>
        <source>Without what comes after the first signature: its gas is told when that is in a block</source>
        <translation>Без того, что следует за первой подписью: газ станет известен, когда она попадёт в блок</translation>
    </message>
    <message>
        <source>Your wallet may send by itself: once it was asked, nothing here holds it back. If the chain halts meanwhile, decline there.</source>
        <translation>Ваш кошелёк может отправить сам: после запроса здесь его ничто не удержит. Если сеть тем временем остановится, откажите в кошельке.</translation>
    </message>
    <message>
        <source>The very same was asked of the signer at %1, and it may be on its way or in a block. Signed again, it may happen a second time.</source>
        <translation>То же самое уже просили подписать %1: оно может быть в пути или в блоке. Если подписать снова, это может произойти второй раз.</translation>
    </message>
    <message>
        <source>What gas it needs is not known yet: prepare it again.</source>
        <translation>Сколько нужно газа, ещё неизвестно: подготовьте заново.</translation>
    </message>
    <message>
        <source>It was asked of the signer before: say that you want it once more, or leave it.</source>
        <translation>Это уже просили подписать: отметьте, что хотите ещё раз, или откажитесь.</translation>
    </message>
    <message>
        <source>The fee for it, %1, is taken off</source>
        <translation>Комиссия за выход, %1, вычтена</translation>
    </message>
    <message>
        <source>Without a fee</source>
        <translation>Без комиссии</translation>
    </message>
    <message>
        <source>With, as of today</source>
        <translation>С чем, на сегодня</translation>
    </message>
    <message>
        <source>Fee of the way out</source>
        <translation>Комиссия пути выхода</translation>
    </message>
    <message>
        <source>Not in that</source>
        <translation>Не входит в это</translation>
    </message>
    <message>
        <source>Fee for gas, at most</source>
        <translation>Комиссия за газ, не больше</translation>
    </message>
    <message>
        <source>For data, about</source>
        <translation>За данные, примерно</translation>
    </message>
    <message>
        <source>This rollup takes it for its parent chain, at the price when it is included: that may be another than now</source>
        <translation>Этот роллап берёт её для родительской сети по цене на момент включения: она может отличаться от нынешней</translation>
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
        <translation>%1 единиц %2</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n эпоха</numerusform>
            <numerusform>%n эпохи</numerusform>
            <numerusform>%n эпох</numerusform>
        </translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 h</source>
        <comment>days, hours</comment>
        <translation>%1 %2 ч</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not found out</source>
        <translation>не выяснено</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>one key, %1, at once</source>
        <translation>один ключ, %1, сразу</translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of the multisig %1, at once</source>
        <translation>
            <numerusform>%n ключ мультиподписи %1, сразу</numerusform>
            <numerusform>%n ключа мультиподписи %1, сразу</numerusform>
            <numerusform>%n ключей мультиподписи %1, сразу</numerusform>
        </translation>
    </message>
    <message>
        <source>timelock %1, after %2</source>
        <translation>таймлок %1, через %2</translation>
    </message>
    <message>
        <source>contract %1, rules unknown</source>
        <translation>контракт %1, правила неизвестны</translation>
    </message>
    <message>
        <source>Liquid staking</source>
        <translation>Ликвидный стейкинг</translation>
    </message>
    <message>
        <source>Lock of an operator</source>
        <translation>Блокировка оператора</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>Делегирование</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Хранилище</translation>
    </message>
    <message>
        <source>Not signed yet</source>
        <translation>Ещё не подписано</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>In a block</source>
        <translation>В блоке</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Can be claimed</source>
        <translation>Можно получить</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Waits for a block</source>
        <translation>Ждёт блока</translation>
    </message>
    <message>
        <source>No node has it any more</source>
        <translation>Ни у одного узла её больше нет</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Безопасно</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Окончательно</translation>
    </message>
    <message>
        <source>Failed in its block</source>
        <translation>Не прошла в своём блоке</translation>
    </message>
    <message>
        <source>Replaced by another transaction</source>
        <translation>Заменена другой транзакцией</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Staking</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n адрес</numerusform>
            <numerusform>%n адреса</numerusform>
            <numerusform>%n адресов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n запрос</numerusform>
            <numerusform>%n запроса</numerusform>
            <numerusform>%n запросов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>protocol, positions</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 is not in this list: %2</source>
        <comment>protocol, why</comment>
        <translation>%1 нет в этом списке: %2</translation>
    </message>
    <message>
        <source>%1 is not whole: %2</source>
        <comment>protocol and positions, why</comment>
        <translation>%1 — не полностью: %2</translation>
    </message>
    <message>
        <source>%1 of %2 is not whole: %3</source>
        <comment>protocol and positions, account, why</comment>
        <translation>%1 (%2) — не полностью: %3</translation>
    </message>
    <message>
        <source>A signer is being asked for something else. Answer it, or take the question back under Stake; then claim.</source>
        <translation>Подписывающему уже задан другой запрос. Ответьте на него или отзовите его на странице стейкинга, затем получайте.</translation>
    </message>
    <message>
        <source>Nothing can be read now.</source>
        <translation>Сейчас ничего нельзя прочитать.</translation>
    </message>
    <message>
        <source>Type it first.</source>
        <translation>Сначала введите его.</translation>
    </message>
    <message>
        <source>A signer is being asked for something else. Answer it, or take the question back under Stake; then this can be begun.</source>
        <translation>Подписывающему уже задан другой запрос. Ответьте на него или отзовите его на странице стейкинга, затем начинайте.</translation>
    </message>
    <message>
        <source>What came and went before the last %1 days is not known: %2. The node does not look further back.</source>
        <comment>days, protocols</comment>
        <translation>О поступлениях и списаниях раньше последних %1 дн. ничего не известно: %2. Узел не ищет дальше в прошлое.</translation>
    </message>
    <message>
        <source>What came and went is not known: %1. %2</source>
        <comment>protocols, why</comment>
        <translation>О поступлениях и списаниях ничего не известно: %1. %2</translation>
    </message>
    <message>
        <source>What came and went is not whole: %1. %2</source>
        <comment>protocols, why</comment>
        <translation>Поступления и списания известны не полностью: %1. %2</translation>
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
        <translation>Шкала: инцидентов в отрезке нет</translation>
    </message>
    <message>
        <source>Timeline: %1 on %2; open now: %3</source>
        <comment>incidents, chains, number</comment>
        <translation>Шкала: %1, %2; сейчас открыто: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n инцидент</numerusform>
            <numerusform>%n инцидента</numerusform>
            <numerusform>%n инцидентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chain(s)</source>
        <translation>
            <numerusform>%n сеть</numerusform>
            <numerusform>%n сети</numerusform>
            <numerusform>%n сетей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::TransactionReview</name>
    <message>
        <source>Send %1 to %2</source>
        <comment>coins, account</comment>
        <translation>Отправить %1 на %2</translation>
    </message>
    <message>
        <source>Call %1</source>
        <comment>function</comment>
        <translation>Вызвать %1</translation>
    </message>
    <message>
        <source>A message that nobody explains</source>
        <translation>Сообщение, которое никто не объясняет</translation>
    </message>
    <message>
        <source>A transaction without words</source>
        <translation>Транзакция без описания</translation>
    </message>
    <message>
        <source>A call without words</source>
        <translation>Вызов без описания</translation>
    </message>
    <message numerus="yes">
        <source>An unknown call: %1, %n byte(s)</source>
        <comment>selector</comment>
        <translation>
            <numerusform>Неизвестный вызов: %1, %n байт</numerusform>
            <numerusform>Неизвестный вызов: %1, %n байта</numerusform>
            <numerusform>Неизвестный вызов: %1, %n байт</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid on every chain</source>
        <translation>Действует во всех сетях</translation>
    </message>
    <message>
        <source>A new contract</source>
        <translation>Новый контракт</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>Счёт</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>The words are of %1.json, an ERC-7730 descriptor that comes with Rollscope. The values are decoded from the bytes.</source>
        <translation>Слова взяты из %1.json — описания ERC-7730 в составе Rollscope. Значения декодированы из байтов.</translation>
    </message>
    <message>
        <source>The names are of the ABI that was given. Nobody says what the function does.</source>
        <translation>Имена взяты из данного ABI. Что делает функция, никто не говорит.</translation>
    </message>
    <message>
        <source>There is no calldata: coins move, and nothing else is asked for.</source>
        <translation>Данных вызова нет: переводятся монеты, и больше ничего не требуется.</translation>
    </message>
    <message>
        <source>A part of it has no words. Do not sign what you cannot read.</source>
        <translation>Часть этого не описана. Не подписывайте то, что не можете прочитать.</translation>
    </message>
    <message>
        <source>Every chain would refuse it: %1</source>
        <translation>Любая сеть откажет: %1</translation>
    </message>
    <message>
        <source>The ABI that was given does not have the function %1 either. Do not sign what you cannot read.</source>
        <translation>В данном ABI функции %1 тоже нет. Не подписывайте то, что не можете прочитать.</translation>
    </message>
    <message>
        <source>Rollscope does not guess. Give the ABI of the contract to see the parameters by their names; otherwise do not sign it.</source>
        <translation>Rollscope не гадает. Дайте ABI контракта, чтобы увидеть параметры по именам; иначе не подписывайте.</translation>
    </message>
    <message>
        <source>Rollscope does not guess. Do not sign what you cannot read.</source>
        <translation>Rollscope не гадает. Не подписывайте то, что не можете прочитать.</translation>
    </message>
    <message>
        <source>Ask whoever made it for another one.</source>
        <translation>Попросите составителя дать другую.</translation>
    </message>
    <message numerus="yes">
        <source>%1. %2, %3. %n warning(s)</source>
        <comment>sentence, contract, chain</comment>
        <translation>
            <numerusform>%1. %2, %3. %n предупреждение</numerusform>
            <numerusform>%1. %2, %3. %n предупреждения</numerusform>
            <numerusform>%1. %2, %3. %n предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused. %1</source>
        <translation>Отказано. %1</translation>
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
        <translation>Его блок отброшен; читается заново</translation>
    </message>
    <message>
        <source>The last reading failed: %1</source>
        <translation>Последнее чтение не удалось: %1</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Ещё не прочитано</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be counted</source>
        <translation>
            <numerusform>%n часть не удалось учесть</numerusform>
            <numerusform>%n части не удалось учесть</numerusform>
            <numerusform>%n частей не удалось учесть</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read for a while</source>
        <translation>Давно не читалось</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>escrows read, escrows</comment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1, %2 unpriced</source>
        <comment>tokens</comment>
        <translation>%1, без цены %2</translation>
    </message>
    <message>
        <source>%1: %2, 24 hours %3, 7 days %4. %5</source>
        <comment>rollup, value, changes, note</comment>
        <translation>%1: %2, 24 часа %3, 7 дней %4. %5</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Nothing that it holds could be counted: no price is known</source>
        <translation>Ничего из того, что хранится, не удалось посчитать: цены неизвестны</translation>
    </message>
    <message numerus="yes">
        <source>No Multicall3 answers on %1, so each balance and each price is a request of its own: %n request(s) for a reading, one reading every %2, no faster than the request budget of its nodes allows.</source>
        <translation>
            <numerusform>На %1 нет отвечающего Multicall3, поэтому каждый остаток и каждая цена — отдельный запрос: %n запрос на чтение, одно чтение каждые %2, не быстрее, чем позволяет лимит запросов узлов.</numerusform>
            <numerusform>На %1 нет отвечающего Multicall3, поэтому каждый остаток и каждая цена — отдельный запрос: %n запроса на чтение, одно чтение каждые %2, не быстрее, чем позволяет лимит запросов узлов.</numerusform>
            <numerusform>На %1 нет отвечающего Multicall3, поэтому каждый остаток и каждая цена — отдельный запрос: %n запросов на чтение, одно чтение каждые %2, не быстрее, чем позволяет лимит запросов узлов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::TvlPartsModel</name>
    <message>
        <source>%1, block %2, %3, told by %4</source>
        <comment>chain, number, time, operator</comment>
        <translation>%1, блок %2, %3, сообщил %4</translation>
    </message>
    <message>
        <source>%1 of %2 escrows read, %3 tokens priced, %4 unpriced</source>
        <translation>Прочитано эскроу: %1 из %2, токенов с ценой %3, без цены %4</translation>
    </message>
    <message>
        <source>The block was dropped from its chain; the figure is read again.</source>
        <translation>Блок отброшен из цепи; значение читается заново.</translation>
    </message>
    <message>
        <source>shared by several chains</source>
        <translation>общий для нескольких сетей</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4. %5</source>
        <comment>escrow, token, amount, value, mark</comment>
        <translation>%1, %2: %3, %4. %5</translation>
    </message>
    <message>
        <source>not counted: its contract is not listed</source>
        <translation>не учтён: его контракта нет в списке</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::TvlText</name>
    <message>
        <source>no price feed is known</source>
        <translation>фид цены неизвестен</translation>
    </message>
    <message>
        <source>no contract at the token&apos;s address</source>
        <translation>по адресу токена нет контракта</translation>
    </message>
    <message>
        <source>the token does not tell the balance</source>
        <translation>токен не сообщает баланс</translation>
    </message>
    <message>
        <source>the token does not tell its decimals</source>
        <translation>токен не сообщает число знаков</translation>
    </message>
    <message>
        <source>the price feed does not answer</source>
        <translation>фид цены не отвечает</translation>
    </message>
    <message>
        <source>the price feed tells zero or less</source>
        <translation>фид цены сообщает ноль или меньше</translation>
    </message>
    <message>
        <source>the price is too old</source>
        <translation>цена устарела</translation>
    </message>
    <message>
        <source>the token does not tell its rate</source>
        <translation>токен не сообщает курс</translation>
    </message>
    <message>
        <source>no contract at the escrow&apos;s address</source>
        <translation>по адресу эскроу нет контракта</translation>
    </message>
    <message>
        <source>too large to be true</source>
        <translation>слишком много, чтобы быть правдой</translation>
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
        <translation>Выберите сеть, в которой находится хранилище.</translation>
    </message>
    <message>
        <source>Its capitals are the checksum of chain %1, and the vault is looked for on %2. Compare the address and the chain.</source>
        <translation>Заглавные буквы — контрольная сумма сети %1, а хранилище ищется в %2. Сверьте адрес и сеть.</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::VerdictModel</name>
    <message numerus="yes">
        <source>lagging by %Ln block(s)</source>
        <translation>
            <numerusform>отстаёт на %Ln блок</numerusform>
            <numerusform>отстаёт на %Ln блока</numerusform>
            <numerusform>отстаёт на %Ln блоков</numerusform>
        </translation>
    </message>
    <message>
        <source>on a fork at %1</source>
        <comment>block</comment>
        <translation>на ветке с %1</translation>
    </message>
    <message>
        <source>%1: %2, newest block %3</source>
        <comment>operator, state, block</comment>
        <translation>%1: %2, новейший блок %3</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Vitals</name>
    <message>
        <source>longest %1, none over 50 ms, in %2</source>
        <translation>дольше всего %1, ни разу свыше 50 мс, за %2</translation>
    </message>
    <message numerus="yes">
        <source>longest %1, %n time(s) over 50 ms, in %2</source>
        <translation>
            <numerusform>дольше всего %1, свыше 50 мс %n раз, за %2</numerusform>
            <numerusform>дольше всего %1, свыше 50 мс %n раза, за %2</numerusform>
            <numerusform>дольше всего %1, свыше 50 мс %n раз, за %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::WayText</name>
    <message>
        <source>Not certain whether it was sent</source>
        <translation>Неясно, было ли отправлено</translation>
    </message>
    <message>
        <source>Approved, the rest is not signed</source>
        <translation>Разрешение дано, остальное не подписано</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Not held any more</source>
        <translation>Этого больше нет</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::WaysOutModel</name>
    <message>
        <source>%1: takes %2, fee %3, gives %4 today. %5</source>
        <comment>way out, time, fee, amount, words</comment>
        <translation>%1: займёт %2, комиссия %3, сегодня даёт %4. %5</translation>
    </message>
</context>
<context>
    <name>rollscope::ui::WizardDoubt</name>
    <message>
        <source>Nobody knows yet what became of the signature with nonce %1. Until it is known, this account signs nothing else on this chain. The nodes are asked again by themselves.</source>
        <translation>Пока неизвестно, что стало с подписью с nonce %1. Пока это не выяснится, этот счёт не подписывает в этой сети ничего другого. Узлы опрашиваются снова автоматически.</translation>
    </message>
    <message>
        <source>No node has seen the transaction with nonce %1, and it may still come. Until then the account&apos;s next act on this chain has to take its place; only an approval, or one taken back, may fill a nonce below it.</source>
        <translation>Ни один узел не видел транзакцию с nonce %1, но она ещё может появиться. До тех пор следующее действие счёта в этой сети должно занять её место; меньший nonce может занять только разрешение или его отзыв.</translation>
    </message>
    <message>
        <source>If your wallet or a block explorer shows a transaction of this account with nonce %1, whatever it does, give its hash here. Only what the account itself signed with this nonce counts; with any other hash nothing changes.</source>
        <translation>Если ваш кошелёк или обозреватель блоков показывает транзакцию этого счёта с nonce %1, что бы она ни делала, укажите здесь её хеш. Учитывается только то, что сам счёт подписал с этим nonce; любой другой хеш ничего не меняет.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The bytes that were signed %1 ago are kept here. Sent again, they do what you saw then, at the price and the fee of then: nothing is simulated anew. Once a node has them, they cannot be called back. Send them only if you still want it.</source>
        <translation>Байты, подписанные %1 назад, хранятся здесь. Отправленные снова, они сделают то, что вы видели тогда, по тогдашней цене и с тогдашней комиссией: заново ничего не моделируется. Когда узел их получит, отозвать их нельзя. Отправляйте их, только если вы всё ещё этого хотите.</translation>
    </message>
    <message>
        <source>That is no hash of a transaction: one is 0x and 64 digits from 0 to 9 and a to f.</source>
        <translation>Это не хеш транзакции: хеш — это 0x и 64 знака от 0 до 9 и от a до f.</translation>
    </message>
    <message>
        <source>Nonce %1 is taken in a block, and no node can tell by what. Look the transaction up by its hash.</source>
        <translation>Nonce %1 уже занят в блоке, и ни один узел не может сказать, чем. Найдите транзакцию по её хешу.</translation>
    </message>
    <message>
        <source>This hash does not tell: no node knows it, or it is not this account&apos;s transaction with nonce %1. Nothing changed. Compare it with what your wallet or a block explorer shows.</source>
        <translation>Этот хеш ничего не даёт: ни один узел его не знает, или это не транзакция этого счёта с nonce %1. Ничего не изменилось. Сравните его с тем, что показывает ваш кошелёк или обозреватель блоков.</translation>
    </message>
    <message>
        <source>No node shows it: it was not taken. Everything is as it was.</source>
        <translation>Ни один узел её не показывает: она не принята. Всё осталось как было.</translation>
    </message>
    <message>
        <source>No node knows a transaction of this account with nonce %1 under this hash, and the nonce is still free. Nothing changed.</source>
        <translation>Ни один узел не знает под этим хешем транзакции этого счёта с nonce %1, и nonce ещё свободен. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Something of the account waits at nonce %1, and it is not certain yet what it is. Look again when it is in a block.</source>
        <translation>Что-то этого счёта ждёт с nonce %1, и пока не ясно, что это. Посмотрите снова, когда оно будет в блоке.</translation>
    </message>
    <message>
        <source>It is in a block that may still go. It is looked at again by itself.</source>
        <translation>Она в блоке, который ещё может исчезнуть. Проверка повторится автоматически.</translation>
    </message>
    <message>
        <source>It is known now what became of it.</source>
        <translation>Теперь известно, что с ней стало.</translation>
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
        <translation>%1 · здесь за него никто не подписывает</translation>
    </message>
    <message>
        <source>%1 · signed by %2</source>
        <translation>%1 · подписывает %2</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Баланс</translation>
    </message>
    <message>
        <source>Kept back for gas</source>
        <translation>Оставлено на газ</translation>
    </message>
    <message>
        <source>For this and for the way out; it is never offered</source>
        <translation>Для этого и для выхода; не предлагается никогда</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Не меньше</translation>
    </message>
    <message>
        <source>Read from the contract</source>
        <translation>Прочитано из контракта</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Не больше</translation>
    </message>
    <message>
        <source>Allowed to the contract already</source>
        <translation>Контракту уже разрешено</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Read at</source>
        <translation>Прочитано на</translation>
    </message>
    <message>
        <source>block %1 by %2</source>
        <translation>блок %1 от %2</translation>
    </message>
    <message>
        <source>Choose a protocol, and what to do there.</source>
        <translation>Выберите протокол и что там сделать.</translation>
    </message>
    <message>
        <source>Choose an account.</source>
        <translation>Выберите счёт.</translation>
    </message>
    <message>
        <source>Nobody signs for this account here: connect its wallet in Settings.</source>
        <translation>За этот счёт здесь никто не подписывает: подключите его кошелёк в настройках.</translation>
    </message>
    <message>
        <source>The contract is being asked.</source>
        <translation>Контракт опрашивается.</translation>
    </message>
    <message>
        <source>Tick that you have read the ways out.</source>
        <translation>Отметьте, что прочитали пути выхода.</translation>
    </message>
    <message>
        <source>The signer is being asked.</source>
        <translation>Подписывающему задан вопрос.</translation>
    </message>
    <message>
        <source>It waits for its block. Then the rest is simulated again.</source>
        <translation>Ждёт своего блока. Затем остальное моделируется снова.</translation>
    </message>
    <message>
        <source>See the ways out</source>
        <translation>Посмотреть пути выхода</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Go on to the signature</source>
        <translation>К подписи</translation>
    </message>
    <message>
        <source>Ask %1 to sign</source>
        <translation>Попросить %1 подписать</translation>
    </message>
    <message>
        <source>the signer</source>
        <translation>подписывающего</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Пути выхода</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Track</source>
        <translation>Отслеживание</translation>
    </message>
    <message>
        <source>It can be claimed at %1. Rollscope reminds you, also after a restart.</source>
        <translation>Получить можно %1. Rollscope напомнит, и после перезапуска тоже.</translation>
    </message>
    <message>
        <source>It waits to be claimed.</source>
        <translation>Ждёт получения.</translation>
    </message>
    <message>
        <source>It can be claimed now.</source>
        <translation>Можно получить сейчас.</translation>
    </message>
    <message>
        <source>It is over: everything came.</source>
        <translation>Всё закончено: всё пришло.</translation>
    </message>
    <message>
        <source>You signed for this before, and nobody knows yet what became of it. It is looked up before anything else is signed.</source>
        <translation>Вы уже подписывали это, и пока никто не знает, что с этим стало. Это выяснится до любой другой подписи.</translation>
    </message>
    <message>
        <source>You signed for this before, and it is not final yet. What you begin now comes on top of it.</source>
        <translation>Вы уже подписывали это, и оно ещё не окончательно. То, что вы начнёте сейчас, добавится к нему.</translation>
    </message>
    <message>
        <source>You began this before, and nothing of it was sent. It goes on here.</source>
        <translation>Вы уже начинали это, и ничего из этого не отправлено. Здесь это продолжится.</translation>
    </message>
    <message>
        <source>%1: take back an approval</source>
        <comment>protocol</comment>
        <translation>%1: отозвать разрешение</translation>
    </message>
    <message>
        <source>Nothing can be signed: %1</source>
        <translation>Ничего нельзя подписать: %1</translation>
    </message>
    <message>
        <source>It was sent, and failed</source>
        <translation>Отправлено, но не удалось</translation>
    </message>
    <message>
        <source>It is not certain whether it was sent. Do not sign again until it is</source>
        <translation>Неясно, было ли отправлено. Не подписывайте снова, пока не станет ясно</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Ничего не отправлено</translation>
    </message>
    <message>
        <source>The question was taken back. If you already answered in the wallet, it may still be sent: look there first.</source>
        <translation>Запрос отозван. Если вы уже ответили в кошельке, отправка ещё возможна: сначала посмотрите там.</translation>
    </message>
    <message>
        <source>%1 was left at the step “%2”. Something of it was sent: it goes on where that is followed.</source>
        <comment>protocol, step</comment>
        <translation>%1: остановлено на шаге «%2». Часть уже отправлена: продолжение там, где за ней следят.</translation>
    </message>
    <message>
        <source>%1 was left at the step “%2”. It begins again at the amount: what was typed is kept, and what was read is read again.</source>
        <comment>protocol, step</comment>
        <translation>%1: остановлено на шаге «%2». Начнётся снова с суммы: введённое сохранено, прочитанное читается снова.</translation>
    </message>
    <message>
        <source>It is over: the request was cancelled, and what waited is yours again.</source>
        <translation>Завершено: запрос отменён, и то, что ожидало, снова ваше.</translation>
    </message>
    <message>
        <source>It is over: it is held no more. It was claimed or cancelled elsewhere.</source>
        <translation>Завершено: этого больше нет. Оно было получено или отменено в другом месте.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close (it is followed on)</source>
        <translation>Закрыть (слежение продолжится)</translation>
    </message>
    <message>
        <source>Claim …</source>
        <translation>Получить …</translation>
    </message>
    <message>
        <source>You began this before: the approval was made, the rest was not signed. It goes on here.</source>
        <translation>Вы уже начинали это: разрешение дано, остальное не подписано. Здесь это продолжится.</translation>
    </message>
    <message>
        <source>You began this before, and only what comes first was sent. It goes on here, by what the chain says now.</source>
        <translation>Вы уже начинали это, и отправлено только то, что идёт первым. Здесь это продолжится — по тому, что сейчас показывает сеть.</translation>
    </message>
    <message>
        <source>It is over: it was done, and nothing is left to wait for.</source>
        <translation>Завершено: всё сделано, ждать больше нечего.</translation>
    </message>
    <message>
        <source>It is not certain whether it was sent. It is looked up on the chain before anything else of this account is signed: until then, do not sign the same elsewhere.</source>
        <translation>Неясно, было ли отправлено. Это проверяется в сети, прежде чем этот счёт подпишет что-либо ещё: до тех пор не подписывайте то же самое в другом месте.</translation>
    </message>
    <message>
        <source>The approval was made, the rest was not signed. Begin the same under Stake again: it goes on from there.</source>
        <translation>Разрешение дано, остальное не подписано. Начните то же самое снова на странице стейкинга: оно продолжится оттуда.</translation>
    </message>
</context>
</TS>
