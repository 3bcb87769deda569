// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <atomic>
#include <chrono>
#include <functional>

namespace scrutineer {

/// Makes record ids: UUIDs of version 7 (RFC 9562), 36 lower-case characters, that sort by the moment they were made.
///
/// Every id of one source is greater than the one before, also when the clock stands still or is set back: the
/// 60 bits in front hold milliseconds and 1/4096 milliseconds (RFC 9562, 6.2, method 3) and never repeat. The other
/// 62 bits are random, so two sources do not meet. Safe to call from several threads.
class RecordIdSource
{
public:
    /// The time since 1970-01-01 UTC.
    using Clock = std::function<std::chrono::nanoseconds()>;

    /// A source on the system clock.
    RecordIdSource();
    /// A source on `clock`, for tests and replays.
    explicit RecordIdSource(Clock clock);

    /// The next id.
    [[nodiscard]] QString next();

private:
    Clock m_clock;
    std::atomic<quint64> m_last{0};
};

/// One new id without a source. Ids made within a quarter of a microsecond, or over a clock set back, may come out of
/// order; where the order counts, keep a RecordIdSource.
[[nodiscard]] QString makeRecordId();

/// True for the text form of a record id: 8-4-4-4-12 lower-case hexadecimal digits of a version 7 UUID (made by a
/// RecordIdSource) or a version 5 UUID (made by seedId).
[[nodiscard]] bool isRecordId(QStringView text);

/// The fixed id of something that ships with the program (a vocabulary term, a sample record): the same two keys give
/// the same id on every machine, for ever. `namespaceKey` says what is named ("term", "sample"), `key` which one.
[[nodiscard]] QString seedId(QStringView namespaceKey, QStringView key);

} // namespace scrutineer
