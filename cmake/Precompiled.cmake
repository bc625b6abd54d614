# Two precompiled headers: one for all that has our flags, one for what QML files are compiled to. More than half of the
# time of a build from nothing was the same headers, read again for each source. ROLLSCOPE_PCH=OFF shows that sources
# include what they use.
option(ROLLSCOPE_PCH "Precompile the common headers" ON)

# Every target of the tree that links rollscope_flags, and every QML module; called once, after all are defined.
function(rollscope_precompile)
    if(NOT ROLLSCOPE_PCH OR NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        return()
    endif()
    # The compiler's cache sees the header by the first alone. GCC's false alarms about std::string (bug 105651) are not
    # kept silent as those of a system's headers are.
    target_compile_options(rollscope_flags INTERFACE -fpch-preprocess -Wno-array-bounds -Wno-stringop-overflow)
    _rollscope_header(rollscope_precompiled
        LINK rollscope_flags Qt6::Core simdjson::simdjson Boost::headers tl::expected
        HEADERS <algorithm> <array> <chrono> <cmath> <deque> <functional> <map> <memory> <optional> <set> <span> <string>
            <string_view> <unordered_map> <utility> <vector>
            <QAbstractListModel> <QCoreApplication> <QDateTime> <QFile> <QJsonArray> <QJsonDocument> <QJsonObject>
            <QObject> <QPointer> <QSet> <QTimer> <QUrl>
            <boost/multiprecision/cpp_int.hpp> <simdjson.h> <tl/expected.hpp>)
    if(ROLLSCOPE_GUI)
        _rollscope_header(rollscope_precompiled_qml
            LINK Qt6::Quick
            HEADERS <QtQml/qqmlprivate.h> <QtCore/qdatetime.h> <QtCore/qvariant.h> <QtQml/qjsengine.h>
                <QtQml/qjsprimitivevalue.h> <QtQml/qqmlcomponent.h> <QtQml/qqmlcontext.h> <QtQml/qqmlengine.h>)
        target_compile_options(rollscope_precompiled_qml PRIVATE -fpch-preprocess)
        get_property(modules GLOBAL PROPERTY rollscope_qml_modules)
        foreach(module IN LISTS modules)
            target_compile_options(${module} PRIVATE -fpch-preprocess)
            _rollscope_reuse(${module} rollscope_precompiled_qml)
        endforeach()
    endif()
    _rollscope_precompile_folder(${PROJECT_SOURCE_DIR})
endfunction()

# By name, not in a file of ours: no path of this clone stands in what is compiled.
function(_rollscope_header name)
    cmake_parse_arguments(ARG "" "" "LINK;HEADERS" ${ARGN})
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/${name}.cpp CONTENT "")
    add_library(${name} OBJECT ${CMAKE_BINARY_DIR}/${name}.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC OFF)
    target_link_libraries(${name} PRIVATE ${ARG_LINK})
    target_precompile_headers(${name} PRIVATE ${ARG_HEADERS})
    # GCC writes it a little differently each time; the compiler's cache takes this for it, so that clones share.
    string(TOUPPER "${CMAKE_BUILD_TYPE}" type)
    get_target_property(options rollscope_flags INTERFACE_COMPILE_OPTIONS)
    list(FILTER options EXCLUDE REGEX prefix-map)
    get_target_property(definitions rollscope_flags INTERFACE_COMPILE_DEFINITIONS)
    string(SHA256 sum "${ARG_HEADERS} ${options} ${definitions} ${CMAKE_CXX_FLAGS} ${CMAKE_CXX_FLAGS_${type}}
        ${CMAKE_CXX_COMPILER_VERSION} ${Qt6_VERSION} ${Boost_VERSION} ${simdjson_VERSION} ${tl-expected_VERSION}")
    file(WRITE ${CMAKE_BINARY_DIR}/CMakeFiles/${name}.dir/cmake_pch.hxx.gch.sum "${sum}\n")
endfunction()

function(_rollscope_reuse target header)
    set_target_properties(${target} PROPERTIES PRECOMPILE_HEADERS_REUSE_FROM ${header})
    add_dependencies(${target} ${header})
endfunction()

function(_rollscope_precompile_folder folder)
    get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        get_target_property(links ${target} LINK_LIBRARIES)
        if(rollscope_flags IN_LIST links AND NOT target STREQUAL rollscope_precompiled)
            _rollscope_reuse(${target} rollscope_precompiled)
        endif()
    endforeach()
    get_property(folders DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
    foreach(sub IN LISTS folders)
        _rollscope_precompile_folder(${sub})
    endforeach()
endfunction()
