# One precompiled header for all that has our flags: more than half of the time of a build from nothing was the same
# headers, read again for each source. ROLLSCOPE_PCH=OFF shows that sources include what they use.
option(ROLLSCOPE_PCH "Precompile the common headers" ON)

# Every target of the tree that links rollscope_flags; called once, after all are defined.
function(rollscope_precompile)
    if(NOT ROLLSCOPE_PCH OR NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        return()
    endif()
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/precompiled.cpp CONTENT "")
    add_library(rollscope_precompiled OBJECT ${CMAKE_BINARY_DIR}/precompiled.cpp)
    set_target_properties(rollscope_precompiled PROPERTIES AUTOMOC OFF)
    target_link_libraries(rollscope_precompiled PRIVATE rollscope_flags Qt6::Core simdjson::simdjson Boost::headers tl::expected)
    # The compiler's cache sees the header by the first alone. GCC's false alarms about std::string (bug 105651) are not
    # kept silent as those of a system's headers are.
    target_compile_options(rollscope_flags INTERFACE -fpch-preprocess -Wno-array-bounds -Wno-stringop-overflow)
    # By name, not in a file of ours: no path of this clone stands in what is compiled.
    target_precompile_headers(rollscope_precompiled PRIVATE
        <algorithm> <array> <chrono> <cmath> <deque> <functional> <map> <memory> <optional> <set> <span> <string>
        <string_view> <unordered_map> <utility> <vector>
        <QAbstractListModel> <QCoreApplication> <QDateTime> <QFile> <QJsonArray> <QJsonDocument> <QJsonObject> <QObject>
        <QPointer> <QSet> <QTimer> <QUrl>
        <boost/multiprecision/cpp_int.hpp> <simdjson.h> <tl/expected.hpp>)
    # GCC writes it a little differently each time; the compiler's cache takes this for it, so that clones share.
    string(TOUPPER "${CMAKE_BUILD_TYPE}" type)
    get_target_property(headers rollscope_precompiled PRECOMPILE_HEADERS)
    get_target_property(options rollscope_flags INTERFACE_COMPILE_OPTIONS)
    list(FILTER options EXCLUDE REGEX prefix-map)
    get_target_property(definitions rollscope_flags INTERFACE_COMPILE_DEFINITIONS)
    string(SHA256 sum "${headers} ${options} ${definitions} ${CMAKE_CXX_FLAGS} ${CMAKE_CXX_FLAGS_${type}}
        ${CMAKE_CXX_COMPILER_VERSION} ${Qt6_VERSION} ${Boost_VERSION} ${simdjson_VERSION} ${tl-expected_VERSION}")
    file(WRITE ${CMAKE_BINARY_DIR}/CMakeFiles/rollscope_precompiled.dir/cmake_pch.hxx.gch.sum "${sum}\n")
    _rollscope_precompile_folder(${PROJECT_SOURCE_DIR})
endfunction()

function(_rollscope_precompile_folder folder)
    get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(links ${target} LINK_LIBRARIES)
        if(rollscope_flags IN_LIST links AND NOT target STREQUAL rollscope_precompiled)
            set_target_properties(${target} PROPERTIES PRECOMPILE_HEADERS_REUSE_FROM rollscope_precompiled)
            add_dependencies(${target} rollscope_precompiled)
        endif()
    endforeach()
    get_property(folders DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
    foreach(sub IN LISTS folders)
        _rollscope_precompile_folder(${sub})
    endforeach()
endfunction()
