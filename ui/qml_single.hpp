#pragma once
#include <QQmlEngine>
#include <QVariant>

namespace rollscope::ui {

/// Makes `single`, which C++ owns and which lives as long as the engine, the one of its type that
/// the engine's QML sees. Before any file is loaded; the window's thread.
template <class T> void lendSingle(QQmlEngine& engine, T* single)
{
    QQmlEngine::setObjectOwnership(single, QQmlEngine::CppOwnership);
    engine.setProperty(T::staticMetaObject.className(), QVariant::fromValue(single));
}

/// What was lent, for the type's create(); null where nothing was.
template <class T> T* lentSingle(QQmlEngine* engine)
{
    return engine->property(T::staticMetaObject.className()).template value<T*>();
}

} // namespace rollscope::ui
