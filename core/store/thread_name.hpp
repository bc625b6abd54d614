#pragma once
#ifdef __linux__
#include <pthread.h>
#endif

namespace rollscope::store {

/// Names the calling thread for debuggers and process lists; at most 15 characters.
inline void nameThisThread([[maybe_unused]] const char* name)
{
#ifdef __linux__
    pthread_setname_np(pthread_self(), name);
#endif
}

} // namespace rollscope::store
