# One target carries every compile flag; each room links it privately.
add_library(rollscope_flags INTERFACE)
target_compile_definitions(rollscope_flags INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
    QT_NO_URL_CAST_FROM_STRING QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_WARN_DEPRECATED_UP_TO=0x060400  # what later Qt versions deprecate has no successor in 6.4
    # As the libraries' targets say them, so that one precompiled header fits all. No throwing forms of simdjson: a
    # hostile frame must end in an error that somebody handles.
    BOOST_ALL_NO_LIB SIMDJSON_EXCEPTIONS=0 SIMDJSON_THREADS_ENABLED=1)
target_compile_options(rollscope_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<VERSION_LESS:$<CXX_COMPILER_VERSION>,13>>:-Wno-restrict>  # GCC bug 105651
    -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.
    $<$<BOOL:${ROLLSCOPE_WERROR}>:-Werror>)
if(CMAKE_INTERPROCEDURAL_OPTIMIZATION AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_link_options(-Wno-stringop-overflow)  # false alarms about std::vector once all is inlined
endif()
# Some 300 programs are linked for the tests: LLVM's linker takes a fifth of the time. It cannot read GCC's objects of LTO.
if(NOT CMAKE_INTERPROCEDURAL_OPTIMIZATION AND NOT WIN32 AND NOT APPLE)
    include(CheckLinkerFlag)
    check_linker_flag(CXX -fuse-ld=lld ROLLSCOPE_HAS_LLD)
    if(ROLLSCOPE_HAS_LLD)
        add_link_options(-fuse-ld=lld)
    endif()
endif()
# Lines and functions for a backtrace, no types: with all of it 300 test programs are 21 GB, of which seven tenths are
# debug_info. Debug has everything.
if(NOT MSVC)
    string(REGEX REPLACE "(^| )-g( |$)" "\\1-g1\\2" CMAKE_CXX_FLAGS_RELWITHDEBINFO "${CMAKE_CXX_FLAGS_RELWITHDEBINFO}")
    string(REGEX REPLACE "(^| )-g( |$)" "\\1-g1\\2" CMAKE_C_FLAGS_RELWITHDEBINFO "${CMAKE_C_FLAGS_RELWITHDEBINFO}")
endif()
if(ROLLSCOPE_SANITIZE)
    add_compile_options(-fsanitize=${ROLLSCOPE_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${ROLLSCOPE_SANITIZE})
endif()
if(ROLLSCOPE_FUZZ)
    add_compile_options(-fsanitize=fuzzer-no-link)
endif()
