<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ChainTicks</name>
    <message numerus="yes">
        <source>%n chain(s) are watched</source>
        <translation>
            <numerusform>%n chain is watched</numerusform>
            <numerusform>%n chains are watched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentFilters</name>
    <message numerus="yes">
        <source>%n known incident(s)</source>
        <translation>
            <numerusform>%n known incident</numerusform>
            <numerusform>%n known incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) open now</source>
        <translation>
            <numerusform>%n incident open now</numerusform>
            <numerusform>%n incidents open now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incident(s) recovering</source>
        <translation>
            <numerusform>%n incident recovering</numerusform>
            <numerusform>%n incidents recovering</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message numerus="yes">
        <source>At least %Ln block(s) dropped</source>
        <translation>
            <numerusform>At least %Ln block dropped</numerusform>
            <numerusform>At least %Ln blocks dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s) dropped</source>
        <translation>
            <numerusform>%Ln block dropped</numerusform>
            <numerusform>%Ln blocks dropped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeyPart</name>
    <message numerus="yes">
        <source>%n file(s) in that folder can be brought in:</source>
        <translation>
            <numerusform>%n file in that folder can be brought in:</numerusform>
            <numerusform>%n files in that folder can be brought in:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overall</name>
    <message numerus="yes">
        <source>%n chain(s)</source>
        <translation>
            <numerusform>%n chain</numerusform>
            <numerusform>%n chains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %n endpoint(s) answers (%1). Check the network, a proxy or a firewall; every endpoint is tried again by itself.</source>
        <translation>
            <numerusform>The only endpoint does not answer (%1). Check the network, a proxy or a firewall; every endpoint is tried again by itself.</numerusform>
            <numerusform>None of %n endpoints answers (%1). Check the network, a proxy or a firewall; every endpoint is tried again by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connecting to %n chain(s)</source>
        <translation>
            <numerusform>Connecting to %n chain</numerusform>
            <numerusform>Connecting to %n chains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n endpoint(s) answer; the first blocks come within seconds.</source>
        <translation>
            <numerusform>%1 of %n endpoint answer; the first blocks come within seconds.</numerusform>
            <numerusform>%1 of %n endpoints answer; the first blocks come within seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n halted</source>
        <translation>
            <numerusform>%n halted</numerusform>
            <numerusform>%n halted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in trouble</source>
        <translation>
            <numerusform>%n in trouble</numerusform>
            <numerusform>%n in trouble</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n starting</source>
        <translation>
            <numerusform>%n starting</numerusform>
            <numerusform>%n starting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n live</numerusform>
            <numerusform>%n live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recovering</source>
        <translation>
            <numerusform>%n recovering</numerusform>
            <numerusform>%n recovering</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickBar</name>
    <message numerus="yes">
        <source>%n chain(s) shown: %1</source>
        <translation>
            <numerusform>%n chain shown: %1</numerusform>
            <numerusform>%n chains shown: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrivacySection</name>
    <message numerus="yes">
        <source>Connections to the nodes of %n chain(s) that you watch: requests for blocks, receipts and state, no address of yours. An operator sees your network address (or your proxy&apos;s), when you watch, and which chains.</source>
        <translation>
            <numerusform>Connections to the nodes of the %n chain that you watch: requests for blocks, receipts and state, no address of yours. An operator sees your network address (or your proxy&apos;s), when you watch, and which chain.</numerusform>
            <numerusform>Connections to the nodes of the %n chains that you watch: requests for blocks, receipts and state, no address of yours. An operator sees your network address (or your proxy&apos;s), when you watch, and which chains.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewBytes</name>
    <message numerus="yes">
        <source>The bytes that are signed: %n</source>
        <translation>
            <numerusform>The bytes that are signed: %n</numerusform>
            <numerusform>The bytes that are signed: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShareDonut</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>parts of a ring</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>Base, Ink</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message numerus="yes">
        <source>no new block for %1 at %n operator(s)</source>
        <translation>
            <numerusform>no new block for %1 at %n operator</numerusform>
            <numerusform>no new block for %1 at %n operators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>rolled back %Ln block(s) %1 ago</source>
        <comment>time</comment>
        <translation>
            <numerusform>rolled back %Ln block %1 ago</numerusform>
            <numerusform>rolled back %Ln blocks %1 ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::AddressListModel</name>
    <message numerus="yes">
        <source>%n more digit(s)</source>
        <comment>of an address</comment>
        <translation>
            <numerusform>%n more digit</numerusform>
            <numerusform>%n more digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::AlertCenter</name>
    <message numerus="yes">
        <source>%1, again every %n day(s)</source>
        <comment>from … to …</comment>
        <translation>
            <numerusform>%1, again every day</numerusform>
            <numerusform>%1, again every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) would have been told.</source>
        <translation>
            <numerusform>%n message would have been told.</numerusform>
            <numerusform>%n messages would have been told.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::BlobMarket</name>
    <message numerus="yes">
        <source>The last %n minute(s):</source>
        <translation>
            <numerusform>The last minute:</numerusform>
            <numerusform>The last %n minutes:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::BlobShareModel</name>
    <message numerus="yes">
        <source>mean %1, 95 % within %2, longest %3 (%n interval(s))</source>
        <translation>
            <numerusform>mean %1, 95 % within %2, longest %3 (%n interval)</numerusform>
            <numerusform>mean %1, 95 % within %2, longest %3 (%n intervals)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Bridge</name>
    <message numerus="yes">
        <source>None of %n node(s) answered. Shown instead: %1</source>
        <comment>a recording</comment>
        <translation>
            <numerusform>The only node did not answer. Shown instead: %1</numerusform>
            <numerusform>None of %n nodes answered. Shown instead: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChainDetail</name>
    <message numerus="yes">
        <source>%1 block(s)</source>
        <comment>number</comment>
        <translation>
            <numerusform>%1 block</numerusform>
            <numerusform>%1 blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChainListModel</name>
    <message numerus="yes">
        <source>%n more in reserve</source>
        <translation>
            <numerusform>%n more in reserve</numerusform>
            <numerusform>%n more in reserve</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChartText</name>
    <message numerus="yes">
        <source>%n gap(s).</source>
        <translation>
            <numerusform>%n gap.</numerusform>
            <numerusform>%n gaps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::EndpointListModel</name>
    <message numerus="yes">
        <source>%Ln block(s) behind</source>
        <translation>
            <numerusform>%Ln block behind</numerusform>
            <numerusform>%Ln blocks behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ReviewReader</name>
    <message numerus="yes">
        <source>Calldata, %n byte(s): which contract is called, and on which chain?</source>
        <translation>
            <numerusform>Calldata, %n byte: which contract is called, and on which chain?</numerusform>
            <numerusform>Calldata, %n bytes: which contract is called, and on which chain?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ReviewText</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1… (%n more character(s) stand among the bytes)</source>
        <translation>
            <numerusform>%1… (%n more character stands among the bytes)</numerusform>
            <numerusform>%1… (%n more characters stand among the bytes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I know that what I sign can be used for longer than %n minute(s): %1</source>
        <comment>label</comment>
        <translation>
            <numerusform>I know that what I sign can be used for longer than %n minute: %1</numerusform>
            <numerusform>I know that what I sign can be used for longer than %n minutes: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: it can be used for longer than %n minute(s) from now</source>
        <comment>label</comment>
        <translation>
            <numerusform>%1: it can be used for longer than %n minute from now</numerusform>
            <numerusform>%1: it can be used for longer than %n minutes from now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::SecretField</name>
    <message numerus="yes">
        <source>Nothing of it was taken: a password has at most %n byte(s).</source>
        <translation>
            <numerusform>Nothing of it was taken: a password has at most %n byte.</numerusform>
            <numerusform>Nothing of it was taken: a password has at most %n bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::SignerListModel</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::StageModel</name>
    <message numerus="yes">
        <source>block %1, %n on top</source>
        <translation>
            <numerusform>block %1, %n on top</numerusform>
            <numerusform>block %1, %n on top</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; a reorganisation moved it %n time(s)</source>
        <translation>
            <numerusform>%1; a reorganisation moved it %n time</numerusform>
            <numerusform>%1; a reorganisation moved it %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::StakeText</name>
    <message numerus="yes">
        <source>%n epoch(s)</source>
        <translation>
            <numerusform>%n epoch</numerusform>
            <numerusform>%n epochs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key(s) of the multisig %1, at once</source>
        <translation>
            <numerusform>%n key of the multisig %1, at once</numerusform>
            <numerusform>%n keys of the multisig %1, at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Staking</name>
    <message numerus="yes">
        <source>%n address(es)</source>
        <translation>
            <numerusform>%n address</numerusform>
            <numerusform>%n addresses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::TimelineItem</name>
    <message numerus="yes">
        <source>%n incident(s)</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chain(s)</source>
        <translation>
            <numerusform>%n chain</numerusform>
            <numerusform>%n chains</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::TransactionReview</name>
    <message numerus="yes">
        <source>An unknown call: %1, %n byte(s)</source>
        <comment>selector</comment>
        <translation>
            <numerusform>An unknown call: %1, %n byte</numerusform>
            <numerusform>An unknown call: %1, %n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. %2, %3. %n warning(s)</source>
        <comment>sentence, contract, chain</comment>
        <translation>
            <numerusform>%1. %2, %3. %n warning</numerusform>
            <numerusform>%1. %2, %3. %n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::TvlListModel</name>
    <message numerus="yes">
        <source>%n part(s) could not be counted</source>
        <translation>
            <numerusform>%n part could not be counted</numerusform>
            <numerusform>%n parts could not be counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No Multicall3 answers on %1, so each balance and each price is a request of its own: %n request(s) for a reading, one reading every %2, no faster than the request budget of its nodes allows.</source>
        <translation>
            <numerusform>No Multicall3 answers on %1, so each balance and each price is a request of its own: %n request for a reading, one reading every %2, no faster than the request budget of its nodes allows.</numerusform>
            <numerusform>No Multicall3 answers on %1, so each balance and each price is a request of its own: %n requests for a reading, one reading every %2, no faster than the request budget of its nodes allows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::VerdictModel</name>
    <message numerus="yes">
        <source>lagging by %Ln block(s)</source>
        <translation>
            <numerusform>lagging by %Ln block</numerusform>
            <numerusform>lagging by %Ln blocks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Vitals</name>
    <message numerus="yes">
        <source>longest %1, %n time(s) over 50 ms, in %2</source>
        <translation>
            <numerusform>longest %1, once over 50 ms, in %2</numerusform>
            <numerusform>longest %1, %n times over 50 ms, in %2</numerusform>
        </translation>
    </message>
</context>
</TS>
