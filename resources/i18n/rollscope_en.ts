<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About Rollscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An oscilloscope for rollups: it watches chains over their nodes, decides what is wrong with them, and shows who says so. No account, no telemetry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, drawn by %3</source>
        <comment>version, Qt, renderer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the window was busy with at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPL-3.0-or-later; figures in Inter (OFL)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Go to a chain, page or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow or widen the side bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Rollscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the shipped recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chain&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as favourite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step through time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Alerts</name>
    <message>
        <source>%1 is well again</source>
        <comment>chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transaction you watch was dropped from %1</source>
        <comment>chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A transaction you watch is back on %1</source>
        <comment>chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A test of Rollscope&apos;s notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has halted</source>
        <comment>chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was rolled back</source>
        <comment>chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not post to its L1</source>
        <comment>chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is degraded</source>
        <comment>chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is catching up</source>
        <comment>chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray that shows notifications.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to the desktop. It decides whether to show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s alert sound was asked for. It may be muted there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken after %1 ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept in this run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>“System” follows the desktop, also when it changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent, from 80 to 200. Ctrl++ and Ctrl+- do the same anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short transitions. Without it everything changes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, numbers and times. “System” takes the first language of the desktop that Rollscope knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockRow</name>
    <message>
        <source>copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>hash of the block that replaced it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the hash %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the explorer: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockTape</name>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Txs</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base fee</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first block…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block has come since Rollscope was started.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainCharts</name>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>between blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes have told no safe or finalized head. Lags are kept while Rollscope runs, not between starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finalized</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainChips</name>
    <message>
        <source>Eight chains are the most; take one out first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainEvidence</name>
    <message>
        <source>TPS over 10 s · 1 min · 1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without system transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last block&apos;s own time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last block&apos;s hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe head behind by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finalized head behind by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last block&apos;s gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latency</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address, last trouble</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainHead</name>
    <message>
        <source>Charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Confirmed by %2.</source>
        <comment>reason, operators</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by %1.</source>
        <comment>operators</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TPS 10 s · 1 min · 1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe head behind by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finalized head behind by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks counted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainKind</name>
    <message>
        <source>Optimistic rollup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZK rollup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optimium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidechain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainPage</name>
    <message>
        <source>The stored history cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollscope · %1 · %2</source>
        <comment>source, operators</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollscope · %1</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick one in the overview.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among the chains that are watched now. Add it in the settings, or start with --chain %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chain is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This chain is not watched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainRow</name>
    <message>
        <source>%1, %2</source>
        <comment>stack, network</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainSection</name>
    <message>
        <source>Ticked chains are watched. Each needs nodes that answer; two of different operators are the least that can prove a chain wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their nodes, too. What is set here counts from the next start without --chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run&apos;s chains come from the command line.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainState</name>
    <message>
        <source>live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catching up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainTable</name>
    <message>
        <source>Chains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all chains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose chains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown are only: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chain has all of these words in its name, stack or state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No favourite among these chains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chain fits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChainTicks</name>
    <message numerus="yes">
        <source>%n chain(s) are watched</source>
        <translation>
            <numerusform>%n chain is watched</numerusform>
            <numerusform>%n chains are watched</numerusform>
        </translation>
    </message>
    <message>
        <source>Find a chain by name, stack or chain id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes of %1</source>
        <comment>chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chain fits. A node of your own can be added in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual twelve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartExportSheet</name>
    <message>
        <source>Save the figures as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the chart as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All lines of this page over the range in sight, as the history holds them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With title, range and source, at twice the size on screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartMenu</name>
    <message>
        <source>Show as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Menu of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chain, chart</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnButton</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Go to a chain, a page, or do something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits. Try fewer letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandRow</name>
    <message>
        <source>%1, %2</source>
        <comment>result, kind</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finalized lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absolute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indexed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line is 100 at the crosshair, or at the left edge (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollscope · %1</source>
        <comment>source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 100 = %2</source>
        <comment>metric, moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chosen moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the left edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose up to eight chains above. One metric is drawn for all of them over one range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataSection</name>
    <message>
        <source>Everything is kept in one file of this profile, on this machine. What is older is taken out in steps: first single blocks, then minutes, then hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that every block is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures by the minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that figures by the minute are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures by the hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days that figures by the hour are kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointCard</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>operator, state, latency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, lag</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointList</name>
    <message>
        <source>Nodes of %1</source>
        <comment>chain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As shipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node of this chain is known. Add one below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>operator, transport, what a test said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>operator, transport</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointRow</name>
    <message>
        <source>%1, %2</source>
        <comment>operator, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state, lag</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>state, duration</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndpointStrip</name>
    <message>
        <source>Endpoints</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidenceTable</name>
    <message>
        <source>Evidence per endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showed</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportIncident</name>
    <message>
        <source>Export the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollscope · %1 · %2</source>
        <comment>source, moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, with all evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Choose chains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a rollup down right now, and who says so?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which chains do you watch?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall Rollscope tell you when one stops?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of 3</source>
        <comment>program, screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every chain in one line, worst first: transactions, gas, fees, the age of its last block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chain is called silent only by what its nodes sent, with the blocks, the times and the operators. What is not known is shown as not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollscope speaks to public nodes of the chains that you choose next, or to your own. Their operators see your address, as those of any web site do. Nothing else leaves this machine: no account, no telemetry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One notification when a chain stops, none while it stays so. Needs a tray on this desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours follow the desktop unless you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of this stands in Settings, and can be changed at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeaderCell</name>
    <message>
        <source>sorted ascending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted descending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentFacts</name>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollscope told at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told after the first conflicting block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told after the first missed block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common ancestor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the common ancestor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed together with others, by what they share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator&apos;s notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC. %2</source>
        <comment>moment, comparison</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known; write it below to compare</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incident is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <comment>incidents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outages and rollbacks of the past, from public sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All chains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe head stall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All severities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open and closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentList</name>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>chain, kind of incident</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, open</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plays in this window from 5 min before, 10 times as fast; live nodes rest meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a replay has to choose, as no source tells it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be replayed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncidentRow</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reconstructed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Incidents</name>
    <message numerus="yes">
        <source>At least %n block(s) dropped</source>
        <translation>
            <numerusform>At least %n block dropped</numerusform>
            <numerusform>At least %n blocks dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n block(s) dropped</source>
        <translation>
            <numerusform>%n block dropped</numerusform>
            <numerusform>%n blocks dropped</numerusform>
        </translation>
    </message>
    <message>
        <source>The stored incidents cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outages and rollbacks of the past, from public sources. Rollscope did not see them; it can replay most of them from a reconstruction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blocks of this session are made from public facts: what follows was found in a reconstruction, not on a live chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconstructed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not among what this machine keeps; it may have happened on another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its evidence stands here: who showed which block when, and how long it took to notice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incident &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at known incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept incidents are being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of them are hidden by the filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shipped history is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chain is watched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older ones are kept; choose a longer range above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the watched chains halted, rolled back or fell behind while Rollscope looked. To see what it would tell, look at incidents of the past.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incident so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe head stall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Degraded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long it lasted is not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No block for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks dropped, depth not told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of the chain</source>
        <comment>blocks dropped, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe head stood still for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow or empty blocks for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caught up for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lagging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stuck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a fork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lying</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegendEntry</name>
    <message>
        <source>Space hides this line, Enter shows it alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>line, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click hides, double-click shows it alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1 - %2</source>
        <comment>headline - program</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) - %3</source>
        <comment>headline (source) - program</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Public nodes are shared with everyone: Rollscope asks little of them by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>socks5://host:port (Tor: socks5://127.0.0.1:9050) or http://host:port. Empty: no proxy. Names are resolved by the proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many nodes of different operators are connected for each chain. One cannot prove a chain wrong; more see more and cost more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operators for each chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many for each node. 0: ten for a public node, two hundred for one on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for blocks slowly instead of having them pushed, for a line that is paid by volume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metered connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NodeAdder</name>
    <message>
        <source>Add a node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket (wss://, ws://) or HTTP. A key stands as ${NAME} and is read from the environment, so that it is written nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My own node: ask it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to %1</source>
        <comment>chain</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>A time as 2026-11-21 13:05, in UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, links, what you did. It stays on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator told the public at (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2026-11-21 13:05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tape plays: the note is gone when it ends.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotificationSection</name>
    <message>
        <source>One message when something goes wrong on a chain, one when it is over, none between. The icon in the tray shows the worst state over all chains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no tray that shows notifications: nothing can be shown here. The sound and the webhook work without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names the chain and the reason, never an amount. A click on it opens the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halts, rollbacks of three blocks and more, transactions you watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing posted to the L1 for long, service that stays degraded for five minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else: shallow rollbacks, catching up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes between two messages of one kind about one chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest between messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window leaves the icon in the tray, and the chains are watched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: notification</source>
        <comment>a severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: sound</source>
        <comment>a severity</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>%1: all live</source>
        <comment>12 chains</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>12 chains: 1 late, 11 live</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine opens its store and its connections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No chains to watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose chains in Settings, or add a node of your own there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the recording</source>
        <comment>12 chains: all live</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is reachable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Look at a recording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewColumns</name>
    <message>
        <source>Base fee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mgas/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorgs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewHeader</name>
    <message>
        <source>State</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By state, worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TPS</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions per second over the last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 min</source>
        <comment>column head: TPS of the last 15 minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mgas/s</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Million gas per second over the last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base fee</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base fee per gas of the last block, in the chain&apos;s own token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last block</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time since the last block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe behind</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the safe head is behind the last block: what is written to layer 1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final behind</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the finalized head is behind the last block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block time</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean time between blocks over the last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the chain can do without trust in its operators, as L2BEAT rates it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the last minute&apos;s blocks that the figures are made of; empty when all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endpoints that answer, of those connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reorgs</source>
        <comment>column head</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times that blocks were replaced since the start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastMessages</name>
    <message>
        <source>These settings, run over the incidents that are stored. Nothing is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would have been told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it on the past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days to look back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickButton</name>
    <message>
        <source>Filter: %1</source>
        <comment>number of picks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickOne</name>
    <message>
        <source>%1: %2</source>
        <comment>filter, value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>Print the report to a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Rollscope has no account, sends no telemetry, looks for no updates and speaks to no server of its own. This is all that leaves this machine:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the nodes of the chains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of the nodes are resolved by your proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of the nodes are asked of this machine&apos;s name server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the name server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The nodes of a chain while its test button asks them, and a node that you add, while it is tested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of a block explorer is opened by your browser, when you click on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When you follow a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages about incidents, and about the transactions that you watch, posted to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages about incidents, posted to %1. Nothing of the transactions that you watch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To your webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History, settings, your own chains and recordings stay in the folder of this profile. So do the transactions and accounts that you watch: no node is asked for them. Keys of nodes and of the webhook are read from the environment and never written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>page (key)</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RangeFields</name>
    <message>
        <source>From and to, UTC, as 2026-11-21 13:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a range: from must lie before to, at most a year apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplayBar</name>
    <message>
        <source>The tape of %1 is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay of %1: a reconstruction, not live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Live nodes are not watched meanwhile.</source>
        <comment>position of the tape</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed; another one begins again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to live</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportFiguresView</name>
    <message>
        <source>%1%</source>
        <comment>share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most by %1, %2 of the transactions that were seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No transactions are known in this range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1, in seconds; each class is a share of its blocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block intervals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Million gas per second, means over the range in 12 parts; where nothing was seen there is nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gas by chain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1% of the range is known</source>
        <comment>coverage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print to PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Qt Charts module for QML is not installed (Debian: qml6-module-qtcharts). All other pages work without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These figures need a window; start Rollscope with a display.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a longer range, or come back when Rollscope has watched for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is being read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figures cannot be drawn here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollscope · %1 · %2</source>
        <comment>source, range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollups, %1</source>
        <comment>title of the printed report</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Chains and nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. It takes effect when the connections are opened anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconnect now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarser figures are kept at least as long as finer ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is on or off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a whole number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proxy is socks5://host:port or http://host:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a text of at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list of at most %1 entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a list of at most %1 words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read (%2): the settings are as at first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no settings file: the settings are as at first; the file was kept as %1.bad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer Rollscope: it is left as it is, and changes are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no setting &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not used. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>action: key</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SilenceSettings</name>
    <message>
        <source>Nothing is told of a chain that is silenced; its incidents are kept all the same. What is still wrong at the end is told then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence and maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all chains, or one as base</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id of the chain to silence, empty for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence from now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from 2026-11-21 10:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin of the window, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to 2026-11-21 12:00 UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End of the window, UTC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the silence of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceNotices</name>
    <message>
        <source>Rollscope could not do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History is not being saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Swimlanes</name>
    <message>
        <source>UTC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>program, page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <comment>time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a chain, page or action (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransactionList</name>
    <message>
        <source>Dropped transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy what did not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hashes are not known: this chain is so busy that only numbers are fetched, or no block with transactions was dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, back in %2</source>
        <comment>block, block</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the hash (Ctrl+C)</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Open Rollscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>halted: Base, Ink</comment>
        <translation type="unfinished"></translation>
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
    <message>
        <source>%1: %2</source>
        <comment>reason, detail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catches up, %1 behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, there in about %2</source>
        <comment>catches up, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the first block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no node is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no node answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no new block for %1, but only %2 of %3 operators can tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this program stood still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no new block for %1 at the only operator that answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks come, with %1 of the usual transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks come %1 times slower than usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the safe head has not moved for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another branch became canonical</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictLine</name>
    <message>
        <source>Evidence of the state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VerdictStrip</name>
    <message>
        <source>Show all chains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show favourites only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search chains</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WatchedSettings</name>
    <message>
        <source>You are told when a rollback drops one of these, and when it is back. They are looked for in the blocks that come anyway: no node is asked for them. Accounts are seen where whole transactions are fetched, which is not so on busy chains.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions and accounts you watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0x…, or on one chain base:0x…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction or account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebhookSettings</name>
    <message>
        <source>The same messages, posted as JSON to an address of yours. Whoever runs it learns which chains you watch and what happens on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://… (http:// only on this machine). What is secret in it stands as ${NAME} and is read from the environment. Empty: none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the webhook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of an environment variable, as ${NAME}. Each message is signed with its value (HMAC-SHA256), so that the receiver knows it is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unsigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the webhook&apos;s secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: which transactions you watch stays on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the webhook of transactions I watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One message by each way that is switched on. What became of it stands below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Actions</name>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list of chains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a chart</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>A time is written as 2026-11-21 10:00, in UTC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A window ends after it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 UTC</source>
        <comment>two moments</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, over</source>
        <comment>from … to …</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All chains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is watched already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all chains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>an account or a transaction, on a chain</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollscope::ui::AppSettings</name>
    <message>
        <source>There is no setting &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollscope::ui::BlockTapeModel</name>
    <message>
        <source>Block %1, %2 ago, %3 transactions, gas %4, base fee %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; rolled back, replaced by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Bridge</name>
    <message>
        <source>Live nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconstruction, not live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording, not live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline, a recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection is opened; what is shown was stored before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>position on a tape</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2×</source>
        <comment>position, speed</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChainCatalog</name>
    <message>
        <source>%1, %2</source>
        <comment>stack, network</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChainDetail</name>
    <message numerus="yes">
        <source>%n block(s)</source>
        <translation>
            <numerusform>%n block</numerusform>
            <numerusform>%n blocks</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, verified</source>
        <comment>block hash</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, cannot be verified</source>
        <comment>block hash</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, false</source>
        <comment>block hash</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not verified</source>
        <comment>block hash</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of the limit</source>
        <comment>gas, share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stack, network</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>state, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a block; whether it halted, nobody tells</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without a block; %2 is a halt</source>
        <comment>time, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sequencing window ends in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forced inclusion from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last rollback %1 ago: %2 blocks, %3 of %4 transactions back</source>
        <comment>time, depth, number, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>rates over 10 s, 1 min, 1 h</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>blocks, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 seen)</source>
        <comment>rates, share of the blocks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 95% within %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 being fetched</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChainFilterModel</name>
    <message>
        <source>No stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage under review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChainHistory</name>
    <message>
        <source>not watched then</source>
        <comment>reason of a gap</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no endpoint answered</source>
        <comment>reason of a gap</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no blocks came</source>
        <comment>reason of a gap</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocks not fetched</source>
        <comment>reason of a gap</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>means over %1</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>%1/%2</source>
        <comment>endpoints that answer / connected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>operator: state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>operator: state (reason)</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No endpoint is configured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3 transactions per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChartExport</name>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no chart to draw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be drawn; make the window smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to write yet: no figures have come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ChartTableModel</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>tx/s</source>
        <comment>transactions per second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mgas/s</source>
        <comment>million gas per second</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gwei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ms</source>
        <comment>milliseconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: nothing is known.</source>
        <comment>chart, range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3 at the end, between %4 and %5.</source>
        <comment>chart, range, values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1% above the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1% below the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3% known)</source>
        <comment>line, mean, share</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>line, mean</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean over the range, lowest first: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>chart, line</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollscope::ui::CommandList</name>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollscope::ui::DroppedTxModel</name>
    <message>
        <source>did not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction %1, dropped, did not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction %1, dropped, back in block %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollscope::ui::EndpointEditor</name>
    <message>
        <source>pushes new blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is asked for new blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This node serves chain %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a node of %1 (chain %2): %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a node of chain %1, which Rollscope does not know: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the address first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the chain a name of letters and digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollscope::ui::EndpointListModel</name>
    <message numerus="yes">
        <source>%n block(s) behind</source>
        <translation>
            <numerusform>%n block behind</numerusform>
            <numerusform>%n blocks behind</numerusform>
        </translation>
    </message>
    <message>
        <source>spare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebSocket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollscope::ui::EvidenceModel</name>
    <message>
        <source>at the end</source>
        <comment>evidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the start</source>
        <comment>evidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3, block %4, arrived %5</source>
        <comment>operator, when, state, block, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollscope::ui::Formatter</name>
    <message>
        <source>wei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gwei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollscope::ui::IncidentDetail</name>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>first dropped block</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>last block before, first block after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>last block before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public was told %1 after it began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollscope was %1 earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator was %1 earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 blocks, %2</source>
        <comment>depth, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dropped, %2 of them back</source>
        <comment>transactions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; of %2 only the number is known</source>
        <comment>transactions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From public facts, not seen by Rollscope: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by the same detectors in a tape that was reconstructed from public facts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by an earlier run of Rollscope on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by this run of Rollscope.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollscope::ui::IncidentExport</name>
    <message>
        <source>%1: %2</source>
        <comment>chain, kind of incident</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>headline, origin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollscope told at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Common ancestor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator&apos;s notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transactions that did not come back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more; the JSON file has them</source>
        <comment>hashes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This window has no engine to write the record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollscope::ui::IncidentListModel</name>
    <message>
        <source>%1, %2: %3, began %4</source>
        <comment>chain, kind, what, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; still open</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollscope::ui::IncidentSource</name>
    <message>
        <source>Only the newest %1 kept incidents are shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollscope::ui::PdfSheet</name>
    <message>
        <source>The page cannot be drawn while its window is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollscope::ui::ReportFigures</name>
    <message>
        <source>others</source>
        <comment>chains</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>rollscope::ui::TimeRange</name>
    <message>
        <source>%1 – %2 UTC</source>
        <comment>time range</comment>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Timeline: no incident in this range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: %1 on %2; open now: %3</source>
        <comment>incidents, chains, number</comment>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>rollscope::ui::VerdictModel</name>
    <message numerus="yes">
        <source>lagging by %n block(s)</source>
        <translation>
            <numerusform>lagging by %n block</numerusform>
            <numerusform>lagging by %n blocks</numerusform>
        </translation>
    </message>
    <message>
        <source>on a fork at %1</source>
        <comment>block</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, newest block %3</source>
        <comment>operator, state, block</comment>
        <translation type="unfinished"></translation>
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
    <message>
        <source>longest %1, none over 50 ms, in %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
