#include "models/chain_list_model.hpp"

namespace rollscope::ui {

QHash<int, QByteArray> ChainListModel::roleNames() const
{
    return {
        {SeverityRole, "severity"},
        {TpsRole, "tps"},
        {MgasRole, "mgas"},
        {BaseFeeRole, "baseFee"},
        {HeadRole, "head"},
        {AgeRole, "age"},
        {CoverageRole, "coverage"},
        {EndpointsRole, "endpointsShare"},
        {ReorgsRole, "reorgs"},
        {ChainIdRole, "chainId"},
        {NameRole, "name"},
        {StackRole, "stack"},
        {NetworkRole, "network"},
        {StateRole, "chainState"},
        {StateTextRole, "stateText"},
        {ReasonRole, "reason"},
        {BriefRole, "brief"},
        {TpsTextRole, "tpsText"},
        {SparkRole, "spark"},
        {MgasTextRole, "mgasText"},
        {BaseFeeTextRole, "baseFeeText"},
        {BaseFeeUnitRole, "baseFeeUnit"},
        {HeadTextRole, "headText"},
        {AgeTextRole, "ageText"},
        {AgeStaleRole, "ageStale"},
        {CoverageTextRole, "coverageText"},
        {EndpointsTextRole, "endpointsText"},
        {EndpointsTroubleRole, "endpointsTrouble"},
        {EndpointsTipRole, "endpointsTip"},
        {ReorgsTextRole, "reorgsText"},
        {SafeLagTextRole, "safeLagText"},
        {FinalLagTextRole, "finalLagText"},
        {BlockTimeTextRole, "blockTimeText"},
        {SwapRole, "swap"},
        {L1RatioRole, "l1Ratio"},
        {SequencersRole, "sequencers"},
        {SwapTextRole, "swapText"},
        {L1RatioTextRole, "l1RatioText"},
        {SequencersTextRole, "sequencersText"},
        {PostingAgeTextRole, "postingAgeText"},
        {TvlTextRole, "tvlText"},
        {KindRole, "kind"},
        {StageRole, "stage"},
        {SummaryRole, "summary"},
    };
}

} // namespace rollscope::ui
