#pragma once
#include <QString>

namespace rollscope::ui {

/// How a row of a review is to be taken.
enum class ReviewTone : quint8 {
    Plain,
    Muted, ///< signed as well, though a descriptor leaves it out
    Warn,
};

/// One thing that a review shows; all of it may be shown as plain text.
struct ReviewRow
{
    QString label;
    QString words;
    QString raw;    ///< what is signed, where the words round or rename it
    QString note;   ///< why it has its tone, or what the words leave open
    QString source; ///< "calldata: _amount"
    int depth = 0;  ///< of a call within a call
    ReviewTone tone = ReviewTone::Plain;
};

} // namespace rollscope::ui
