// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/uuid7.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>

namespace scrutineer {

namespace {

constexpr quint64 subMillisecondSteps = 4096;
constexpr quint64 nanosecondsInMillisecond = 1'000'000;
constexpr int recordIdLength = 36;
constexpr int versionPosition = 14;
constexpr int variantPosition = 19;

// The root of all seed ids. Changing it would double every seed when two projects are merged.
constexpr QUuid seedNamespace(0x5f0e6c2a, 0x8d1b, 0x5b7e, 0x9a, 0x4c, 0x3e, 0x71, 0xd2, 0x06, 0xb8, 0xf5);

std::chrono::nanoseconds systemTime()
{
    return std::chrono::system_clock::now().time_since_epoch();
}

// Milliseconds in the upper 48 bits, 1/4096 milliseconds in the lower 12.
quint64 ticks(std::chrono::nanoseconds sinceEpoch)
{
    const quint64 nanoseconds = quint64(std::max<qint64>(0, sinceEpoch.count()));
    const quint64 fraction = nanoseconds % nanosecondsInMillisecond * subMillisecondSteps / nanosecondsInMillisecond;
    return nanoseconds / nanosecondsInMillisecond * subMillisecondSteps + fraction;
}

QString recordIdText(quint64 tick)
{
    const quint64 random = QRandomGenerator::global()->generate64();
    const auto byte = [random](int shift) { return uchar(random >> shift); };
    const QUuid id(uint(tick >> 28), ushort(tick >> 12), ushort(0x7000 | (tick & 0xfff)),
                   uchar(0x80 | (byte(56) & 0x3f)), byte(48), byte(40), byte(32), byte(24), byte(16), byte(8), byte(0));
    return id.toString(QUuid::WithoutBraces);
}

} // namespace

RecordIdSource::RecordIdSource()
    : RecordIdSource(systemTime)
{
}

RecordIdSource::RecordIdSource(Clock clock)
    : m_clock(std::move(clock))
{
}

QString RecordIdSource::next()
{
    const quint64 now = ticks(m_clock());
    quint64 last = m_last.load();
    quint64 tick = 0;
    do {
        tick = std::max(now, last + 1);
    } while (!m_last.compare_exchange_weak(last, tick));
    return recordIdText(tick);
}

QString makeRecordId()
{
    return recordIdText(ticks(systemTime()));
}

bool isRecordId(QStringView text)
{
    if (text.size() != recordIdLength)
        return false;
    for (qsizetype at = 0; at < recordIdLength; ++at) {
        const char16_t c = text[at].unicode();
        const bool dash = at == 8 || at == 13 || at == 18 || at == 23;
        if (dash ? c != u'-' : !((c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f')))
            return false;
    }
    const char16_t version = text[versionPosition].unicode();
    const char16_t variant = text[variantPosition].unicode();
    return (version == u'7' || version == u'5') &&
           (variant == u'8' || variant == u'9' || variant == u'a' || variant == u'b');
}

QString seedId(QStringView namespaceKey, QStringView key)
{
    const auto bytes = [](QStringView text) {
        return text.toString().normalized(QString::NormalizationForm_C).toUtf8();
    };
    const QUuid inner = QUuid::createUuidV5(seedNamespace, bytes(namespaceKey));
    return QUuid::createUuidV5(inner, bytes(key)).toString(QUuid::WithoutBraces);
}

} // namespace scrutineer
