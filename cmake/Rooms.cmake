# rollscope_room(NAME SOURCES a.cpp … LINK x …): one folder under core/ = one static library = one namespace.
# LINK lists are the law of who may use whom; tests/core/tst_borders.cpp reads the includes against it.
function(rollscope_room name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    add_library(rollscope_${name} STATIC ${ARG_SOURCES})
    set_target_properties(rollscope_${name} PROPERTIES LINKER_LANGUAGE CXX)
    add_library(rollscope::${name} ALIAS rollscope_${name})
    target_include_directories(rollscope_${name} PUBLIC ${PROJECT_SOURCE_DIR}/core)
    target_link_libraries(rollscope_${name} PUBLIC ${ARG_LINK} PRIVATE rollscope_flags ${ARG_PRIVATE_LINK})
endfunction()

# rollscope_test(tst_x SOURCES … LINK … [INTEGRATION] [GUI] [KIND …]): one Qt Test program, run by ctest.
# Fixtures are found through the environment (ROLLSCOPE_FIXTURES); INTEGRATION tests start real nodes.
# KIND is the label: unit, window (the whole window, driven), replay (whole outages and weeks of blocks).
function(rollscope_test name)
    cmake_parse_arguments(ARG "INTEGRATION;GUI" "TIMEOUT;KIND" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE rollscope_flags rollscope_test_support Qt6::Test ${ARG_LINK})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    add_test(NAME ${name} COMMAND ${name})
    if(Qt6_VERSION VERSION_GREATER_EQUAL 6.8)
        target_compile_options(${name} PRIVATE -Wno-conversion)  # QTRY_COMPARE of Qt 6.8 narrows inside its macro
    endif()
    set(env "ROLLSCOPE_SOURCE_DIR=${PROJECT_SOURCE_DIR};ROLLSCOPE_BIN=${CMAKE_BINARY_DIR}/bin/rollscope;LC_ALL=C.UTF-8;TZ=UTC")
    if(ARG_GUI)
        list(APPEND env "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software")
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "${env}" TIMEOUT ${ARG_TIMEOUT} SKIP_RETURN_CODE 77)
    if(ARG_INTEGRATION)
        set(ARG_KIND integration)
    elseif(NOT ARG_KIND)
        set(ARG_KIND unit)
    endif()
    set_tests_properties(${name} PROPERTIES LABELS ${ARG_KIND})
endfunction()
