#pragma once
#include "wallet/rpc_signer.hpp"

namespace rollscope::wallet {

/// A wallet on this machine that offers an EIP-1193 provider over WebSocket or HTTP (Frame and what
/// is compatible with it). It is asked for the account, put on the chain, and asked to sign:
/// eth_signTransaction where it has that, so that the bytes are verified before anything is sent;
/// else eth_sendTransaction, where what it sent can only be compared afterwards.
class Eip1193Signer final : public RpcSigner
{
public:
    /// BadInput for a URL that is not of this machine.
    [[nodiscard]] static base::Result<std::unique_ptr<Eip1193Signer>>
    make(const RpcSignerConfig& config, base::Clock& clock);

    [[nodiscard]] Ask accounts(Question<std::vector<base::Address>>::Handler handler) override;
    [[nodiscard]] Ask look(bool mayAsk, Question<SignerPresence>::Handler handler) override;
    [[nodiscard]] Ask sign(const Shown& shown, Question<Answer>::Handler handler) override;
    [[nodiscard]] Ask signTypedData(const TypedQuestion& asked,
                                    Question<eth::Signature>::Handler handler) override;
    [[nodiscard]] Ask signMessage(const MessageQuestion& asked,
                                  Question<eth::Signature>::Handler handler) override;
    [[nodiscard]] bool mayHaveSent() const override { return m_mayHaveSent; }

private:
    using RpcSigner::RpcSigner;
    /// What waits for a preparation; once it is not open any more, nothing further is asked.
    struct Way
    {
        std::function<bool()> isOpen;
        std::function<void(base::Result<void>)> done;
    };
    void prepare(const base::Address& account, base::ChainId chain, const Way& way);
    void ensureChain(base::ChainId chain, bool maySwitch, const Way& way);
    void signBytes(const std::shared_ptr<Question<Answer>>& question, const Shown& shown);
    void send(const std::shared_ptr<Question<Answer>>& question, const QJsonArray& params);

    bool m_mayHaveSent = false;
};

/// Web3Signer's eth1 JSON-RPC: for operators, it asks no person. eth_accounts, eth_signTransaction
/// and eth_signTypedData; on this machine, or elsewhere over TLS. It never sends.
class Web3Signer final : public RpcSigner
{
public:
    /// BadInput for a URL of another machine without TLS.
    [[nodiscard]] static base::Result<std::unique_ptr<Web3Signer>>
    make(const RpcSignerConfig& config, base::Clock& clock);

    [[nodiscard]] Ask accounts(Question<std::vector<base::Address>>::Handler handler) override;
    [[nodiscard]] Ask look(bool mayAsk, Question<SignerPresence>::Handler handler) override;
    [[nodiscard]] Ask sign(const Shown& shown, Question<Answer>::Handler handler) override;
    [[nodiscard]] Ask signTypedData(const TypedQuestion& asked,
                                    Question<eth::Signature>::Handler handler) override;
    [[nodiscard]] Ask signMessage(const MessageQuestion& asked,
                                  Question<eth::Signature>::Handler handler) override;

private:
    using RpcSigner::RpcSigner;
};

} // namespace rollscope::wallet
