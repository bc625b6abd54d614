import QtQuick
import Rollscope.Blobs
import Rollscope.ChartViews

// Whose the blobs are; the table has those that the ring has no room to name.
ShareDonut {
    required property BlobMarket market

    slices: market.slices
}
