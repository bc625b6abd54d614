#pragma once
#include "series_model.hpp"
#include <array>

namespace rollscope::test {

inline constexpr qint64 kStart = 1'790'000'040; // s; no multiple of 5 min

inline constexpr std::array kWindows{s::Window::S1, s::Window::S10, s::Window::M1,
                                     s::Window::M5, s::Window::H1,  s::Window::H24};

} // namespace rollscope::test
