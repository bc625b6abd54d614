#pragma once
#include "review/transaction_review.hpp"
#include "review_samples.hpp"
#include <QAbstractItemModelTester>

/// A review with its models under test, and what stands in them.
namespace rollscope::test {

using ui::ReviewBook;
using ui::ReviewLineModel;
using ui::TransactionReview;

struct ReviewRig
{
    ReviewRig() : book(nullptr)
    {
        book.set(reviewKnowledge());
        review.setBook(&book);
    }
    void show(quint64 chain, const char* to, std::string data, const base::Wei& value = {})
    {
        review.show(eth::clear::Call{{chain}, {}, reviewAddress(to), value, std::move(data)});
    }
    ReviewBook book;
    TransactionReview review;
    QAbstractItemModelTester fields{review.fields()}, figures{review.figures()},
        digests{review.digests()}, bytes{review.bytes()};
};

inline QString at(const QAbstractItemModel& model, int row, int role)
{
    return model.index(row, 0).data(role).toString();
}

inline QStringList column(const QAbstractItemModel& model, int role)
{
    QStringList out;
    for (int row = 0; row < model.rowCount(); ++row)
        out << at(model, row, role);
    return out;
}

/// The words of the row with this label.
inline QString wordsOf(const ReviewLineModel& model, const char* label)
{
    for (const auto& row : model.rows())
        if (row.label == QString::fromUtf8(label))
            return row.words;
    return QStringLiteral("(no such row)");
}

} // namespace rollscope::test
