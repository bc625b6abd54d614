import QtQuick
import Rollscope.Charts
import Rollscope.Controls
import Rollscope.Stake

// Why there is nothing: this run cannot ask contracts, or may not, or has not yet.
Blank {
    readonly property int why: Staking.condition

    sign: Symbol.Stake
    text: why === Staking.Offline ? qsTr("No connection is opened, so no contract is asked, and nothing can be staked or claimed. Start Rollscope without --offline, and protocols are read.") : why === Staking.Recording ? qsTr("A recording holds blocks, not what contracts say. Start Rollscope without it, and protocols are read.") : why === Staking.Absent ? qsTr("This window watches no chain with staking on it. Watch Metis or Ethereum, and their protocols are read.") : Staking.cards.filter.length > 0 ? qsTr("No protocol has this name, token or chain. Clear the search to see them all.") : qsTr("Watch Metis or Ethereum, and their staking protocols are listed here.")
    title: why === Staking.Offline ? qsTr("Offline") : why === Staking.Recording ? qsTr("Not known from a recording") : Staking.cards.filter.length > 0 ? qsTr("Nothing fits") : qsTr("No protocols")
}
