#pragma once
#include "staking/block_search.hpp"
#include "staking/question_bundle.hpp"
#include "staking/receipt_prices.hpp"
#include "staking/receipt_worth.hpp"
#include <map>

/// One pricing of a history, step by step; inside of ReceiptPrices.
namespace rollscope::staking {

struct ReceiptPrices::Memory
{
    std::map<quint64, quint64> times;                        ///< of Ethereum's blocks
    std::map<std::pair<quint64, QString>, PriceThen> prices; ///< by block and token
    std::map<std::pair<QString, quint64>, base::Wei> rates;  ///< by protocol and block
    void bound();
};

class PricingRun : public std::enable_shared_from_this<PricingRun>
{
public:
    using Question = wallet::Question<History>;
    PricingRun(ProtocolReader& reader, ReceiptPrices::Asked asked,
               std::shared_ptr<const l1::PriceFeeds> feeds,
               std::shared_ptr<ReceiptPrices::Memory> memory, std::shared_ptr<Question> question);

    /// False where there is nothing to ask: result() is at hand.
    [[nodiscard]] bool start(base::Clock& clock);
    [[nodiscard]] History result();

private:
    /// A row whose worth is looked for.
    struct Open
    {
        std::size_t row = 0;
        PriceWay way;
        std::optional<base::Wei> rate;
        BlockTime layer1; ///< the block of Ethereum whose prices count
        bool placed = false;
    };
    /// The prices of one block.
    struct Job
    {
        BlockTime at;
        std::vector<const l1::KnownToken*> tokens;
        std::vector<std::vector<stake::Ask>> asks;
        std::unique_ptr<QuestionBundle> bundle;
        QString refused;
    };
    using Answers = std::vector<stake::NodeAnswer>;

    void open(std::size_t row);
    void askHead();
    void onHead(const Answers& answers);
    void askRates();
    void askRate();
    void onRate(const base::Result<ReadOutcome>& read);
    void placeRows();
    void searchOn();
    void onHeaders(const std::map<quint64, std::vector<quint64>>& wants, const Answers& answers);
    void askPrices();
    void askFrame();
    void askPieces(std::vector<std::pair<std::size_t, QuestionBundle::Piece>> pieces);
    void endFrame();
    void fill();
    void end();
    [[nodiscard]] QString keyOf() const;
    void refuse(Open& open, const QString& why);

    ProtocolReader& m_reader;
    PortfolioItem m_item;
    History m_out;
    net::RpcClient* m_layer1;
    std::shared_ptr<const l1::PriceFeeds> m_feeds;
    std::shared_ptr<ReceiptPrices::Memory> m_memory;
    std::shared_ptr<Question> m_question;
    base::Timer m_end;
    std::map<QString, PriceWay> m_ways;
    std::vector<Open> m_open;
    BlockTime m_newest;
    std::map<quint64, base::Wei> m_rates;
    std::vector<quint64> m_rateBlocks; ///< still to be asked, the newest last
    QString m_rateWhy;
    int m_refused = 0; ///< in a row
    std::map<quint64, BlockSearch> m_searches;
    std::size_t m_headers = 0;
    std::vector<Job> m_jobs;             ///< the newest first
    std::size_t m_first = 0, m_last = 0; ///< of the frame that is out
    QString m_noState;                   ///< why older blocks are not asked for any more
    std::map<std::pair<quint64, QString>, PriceThen> m_prices;
};

} // namespace rollscope::staking
