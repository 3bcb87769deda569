// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace scrutineer {

/// Why something that may fail in ordinary use did fail, in a translated sentence that says what to do.
struct Problem
{
    /// What kind of failure it is, for code that reacts to it; the sentence is for the user.
    enum class Kind {
        Failed,    ///< Nothing more particular.
        NotFound,  ///< The file or the record is not there.
        NotOurs,   ///< The file is not a Scrutineer project.
        Damaged,   ///< The file is a project but cannot be read.
        Newer,     ///< The file was written by a later version.
        Locked,    ///< The project is open for writing elsewhere.
        ReadOnly,  ///< The file or folder cannot be written.
        DiskFull,  ///< No space is left.
        Conflict,  ///< A record no longer holds what the change expected.
        Invalid,   ///< A value or reference is not acceptable.
        Cancelled, ///< The user, or a newer request, stopped it.
    };
    Kind kind = Kind::Failed;
    QString sentence;
};

/// A value, or the problem that kept it from being made.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::move(value))
    {
    }
    Result(Problem problem)
        : m_content(std::move(problem))
    {
    }

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }
    /// The value; throws std::bad_variant_access when there is a problem.
    [[nodiscard]] T &value() { return std::get<0>(m_content); }
    [[nodiscard]] const T &value() const { return std::get<0>(m_content); }
    T *operator->() { return &value(); }
    const T *operator->() const { return &value(); }
    T &operator*() { return value(); }
    const T &operator*() const { return value(); }
    /// The problem; throws std::bad_variant_access when there is a value.
    [[nodiscard]] const Problem &problem() const { return std::get<1>(m_content); }

private:
    std::variant<T, Problem> m_content;
};

/// Done, or the problem.
class [[nodiscard]] Outcome
{
public:
    Outcome() = default;
    Outcome(Problem problem)
        : m_problem(std::move(problem))
    {
    }

    [[nodiscard]] bool ok() const { return !m_problem; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Problem &problem() const { return m_problem.value(); }

private:
    std::optional<Problem> m_problem;
};

} // namespace scrutineer
