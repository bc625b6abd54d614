import QtQuick
import Rollscope.Models

// Where a row is open: its evidence. By its address, as what nobody has opened yet need not be loaded.
Loader {
    id: place

    required property string chainId
    required property ChainFilterModel chains
    required property EndpointColumns endpointColumns
    required property bool expanded

    function unfold(): void {
        if (place.expanded)
            place.setSource(Qt.resolvedUrl("ChainEvidence.qml"), {
                    "detail": place.chains.detailOf(place.chainId),
                    "endpointColumns": place.endpointColumns
                });
        else
            place.source = "";
    }

    Component.onCompleted: {
        if (place.expanded && place.status === Loader.Null)
            place.unfold();
    }
    onChainIdChanged: {
        if (place.status !== Loader.Null)
            place.unfold();
    }
    onExpandedChanged: place.unfold()
}
