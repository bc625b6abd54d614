# rollscope_bundle(TARGET "ALONE" SOURCES…): the .cpp of one target compiled some ten at a time. Most of a source's time goes
# to its headers, so a build from nothing takes half of it. ALONE are those whose unnamed helpers have the names of others'.
# ROLLSCOPE_BUNDLES=OFF compiles each alone, and shows that each includes what it uses.
option(ROLLSCOPE_BUNDLES "Compile the sources of a target in bundles" ON)

function(rollscope_bundle target alone)
    if(NOT ROLLSCOPE_BUNDLES)
        return()
    endif()
    set(sources ${ARGN})
    list(FILTER sources INCLUDE REGEX "^[^/].*\\.cpp$") # what is generated has a whole path
    list(REMOVE_ITEM sources ${alone})
    list(LENGTH sources count)
    set(bundles 1)
    math(EXPR tens "(${count} + 9) / 10")
    while(bundles LESS tens)
        math(EXPR bundles "${bundles} * 2")
    endwhile()
    foreach(source IN LISTS sources)
        # By its name alone: a new source joins one bundle and moves no other's.
        string(MD5 number ${source})
        string(SUBSTRING ${number} 0 4 number)
        math(EXPR number "0x${number} % ${bundles}")
        list(APPEND bundle_${number} ${source})
    endforeach()
    math(EXPR last "${bundles} - 1")
    foreach(number RANGE ${last})
        list(LENGTH bundle_${number} count)
        if(count GREATER 1)
            _rollscope_one_bundle(${target} ${target}_bundle_${number} ${bundle_${number}})
        endif()
    endforeach()
endfunction()

function(_rollscope_one_bundle target name)
    set(text "")
    foreach(source IN LISTS ARGN)
        # By its place in the tree: the compiler's cache finds what another clone compiled.
        cmake_path(ABSOLUTE_PATH source OUTPUT_VARIABLE path)
        cmake_path(RELATIVE_PATH path BASE_DIRECTORY ${PROJECT_SOURCE_DIR})
        string(APPEND text "#include \"${path}\"\n")
    endforeach()
    set(bundle ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
    file(CONFIGURE OUTPUT ${bundle} CONTENT "${text}" @ONLY)
    target_sources(${target} PRIVATE ${bundle})
    set_source_files_properties(${ARGN} PROPERTIES HEADER_FILE_ONLY ON)
    # What a bundle includes is no header: its classes may have members of unnamed types.
    set_source_files_properties(${bundle} PROPERTIES SKIP_AUTOGEN ON INCLUDE_DIRECTORIES ${PROJECT_SOURCE_DIR}
        COMPILE_OPTIONS $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
endfunction()
