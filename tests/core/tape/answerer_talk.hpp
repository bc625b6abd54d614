#pragma once
#include "tape/answerer.hpp"
#include "tape_maker.hpp"

namespace rollscope::test {

/// Asks as endpoint `c` and gives the member back: `"result":…` or `"error":…`.
inline std::string reply(tape::Answerer& answers, quint32 c, std::string_view method,
                         std::string params)
{
    params.reserve(params.size() + simdjson::SIMDJSON_PADDING);
    std::string out;
    answers.answer(c, method, params, out);
    return out;
}

inline std::string result(const std::string& json)
{
    return "\"result\":" + json;
}

inline const std::string kNotOnTape = R"("error":{"code":-32000,"message":"not on this tape"})";

inline std::string byHash(unsigned number, bool objects = false, char fork = 'a')
{
    return "[\"" + hashOf(number, fork) + "\"," + (objects ? "true]" : "false]");
}

inline std::string byNumber(const std::string& number, bool objects = false)
{
    return "[\"" + number + "\"," + (objects ? "true]" : "false]");
}

inline const std::string kTwoHashes = R"(["0x01","0x02"])";
inline const std::string kTwoObjects =
    R"([{"hash":"0x01","value":"0x1"},{"value":"0x2","hash":"0x02"}])";

inline void feed(tape::Answerer& answers, const std::vector<tape::TapeFrame>& frames)
{
    for (const auto& frame : frames)
        answers.learn(frame);
}

} // namespace rollscope::test
