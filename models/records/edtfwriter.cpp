// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/edtf.h"

namespace scrutineer {

using namespace Qt::Literals::StringLiterals;

namespace {

// Puts a date into words. The phrases here are the ones that EdtfReader reads back: a translation must use words of
// the lexicon in edtflexicon.cpp.
class EdtfWriter
{
    Q_DECLARE_TR_FUNCTIONS(Edtf)

public:
    EdtfWriter(const QLocale &locale, Edtf::Style style)
        : m_locale(locale)
        , m_form(style == Edtf::Style::Long ? QLocale::LongFormat : QLocale::ShortFormat)
    {
    }

    [[nodiscard]] QString date(const Edtf &date) const
    {
        switch (date.kind()) {
        case Edtf::Kind::Blank:
            return {};
        case Edtf::Kind::Single:
            return point(date.first(), MonthCase::Alone);
        case Edtf::Kind::Span:
            return span(date.first(), date.last());
        case Edtf::Kind::OpenEnd:
            //: %1 is a date. Azerbaijani "%1 tarixindən", Russian "с %1", Turkish "%1 tarihinden itibaren".
            return tr("from %1").arg(point(date.first(), MonthCase::InPhrase));
        case Edtf::Kind::OpenStart:
            //: %1 is a date, itself included. Azerbaijani "%1 tarixinədək", Russian "до %1 включительно", Turkish "%1
            //: tarihine kadar".
            return tr("until %1").arg(point(date.first(), MonthCase::InPhrase));
        case Edtf::Kind::OnOrBefore:
            //: %1 is a date. Azerbaijani "ən geci %1", Russian "не позднее %1", Turkish "en geç %1".
            return tr("on or before %1").arg(point(date.first(), MonthCase::InPhrase));
        case Edtf::Kind::OnOrAfter:
            //: %1 is a date. Azerbaijani "ən tezi %1", Russian "не ранее %1", Turkish "en erken %1".
            return tr("on or after %1").arg(point(date.first(), MonthCase::InPhrase));
        }
        return {};
    }

private:
    // Russian months stand in the genitive with a day or behind a preposition.
    enum class MonthCase { Alone, InPhrase };

    [[nodiscard]] QString month(int month, MonthCase monthCase) const
    {
        return monthCase == MonthCase::Alone ? m_locale.standaloneMonthName(month, m_form)
                                             : m_locale.monthName(month, m_form);
    }

    [[nodiscard]] static QString year(int year) { return u"%1"_s.arg(year, 4, 10, QChar(u'0')); }

    [[nodiscard]] QString dayAndMonth(const EdtfPoint &point) const
    {
        return QString::number(point.day) + u" "_s + month(point.month, MonthCase::InPhrase);
    }

    [[nodiscard]] QString calendar(const EdtfPoint &point, MonthCase monthCase) const
    {
        if (point.isDay())
            return dayAndMonth(point) + u" "_s + year(point.year);
        if (point.month > 0)
            return month(point.month, monthCase) + u" "_s + year(point.year);
        return year(point.year);
    }

    [[nodiscard]] static QString clock(const QTime &time)
    {
        return time.toString(time.second() == 0 ? u"HH:mm" : u"HH:mm:ss");
    }

    [[nodiscard]] static QString zone(const std::optional<int> &offset)
    {
        if (!offset)
            return {};
        if (*offset == 0)
            return u" UTC"_s;
        const QTime distance = QTime(0, 0).addSecs(std::abs(*offset));
        return u" UTC"_s + (*offset < 0 ? u"-"_s : u"+"_s) + distance.toString(u"HH:mm");
    }

    // What is known, with what is marked as not known.
    [[nodiscard]] QString known(const EdtfPoint &point, MonthCase monthCase) const
    {
        const QString text = calendar(point, monthCase);
        if (point.month == EdtfPoint::unspecified && point.day == EdtfPoint::unspecified)
            //: %1 is a year. Azerbaijani "ayı və günü bilinmir", Russian "месяц и день неизвестны", Turkish "ayı ve
            //: günü bilinmiyor".
            return tr("%1 (month and day not known)").arg(text);
        if (point.month == EdtfPoint::unspecified)
            //: %1 is a year. Azerbaijani "ayı bilinmir", Russian "месяц неизвестен", Turkish "ayı bilinmiyor".
            return tr("%1 (month not known)").arg(text);
        if (point.day == EdtfPoint::unspecified)
            //: %1 is a month. Azerbaijani "günü bilinmir", Russian "день неизвестен", Turkish "günü bilinmiyor".
            return tr("%1 (day not known)").arg(text);
        return point.time ? text + u", "_s + clock(*point.time) + zone(point.utcOffset) : text;
    }

    [[nodiscard]] QString point(const EdtfPoint &point, MonthCase monthCase) const
    {
        QString text = known(point, point.approximate ? MonthCase::InPhrase : monthCase);
        if (point.approximate)
            //: %1 is a date. Azerbaijani "təxminən %1", Russian "около %1", Turkish "yaklaşık %1".
            text = tr("about %1").arg(text);
        return point.uncertain ? text + u"?"_s : text;
    }

    [[nodiscard]] QString span(const EdtfPoint &first, const EdtfPoint &last) const
    {
        const bool plain = first == first.unqualified() && last == last.unqualified();
        if (const QString close = plain ? closeSpan(first, last) : QString(); !close.isEmpty())
            return close;
        return point(first, MonthCase::Alone) + u" – "_s + point(last, MonthCase::Alone);
    }

    // A span whose ends share a year, a month or a day says so once; null for any other.
    [[nodiscard]] QString closeSpan(const EdtfPoint &first, const EdtfPoint &last) const
    {
        const bool sameDay = first.isDay() && first.earliest() == last.latest() && last.isDay();
        if (sameDay && first.time && last.time && first.utcOffset == last.utcOffset)
            return calendar(first, MonthCase::Alone) + u", "_s + clock(*first.time) + u"–"_s + clock(*last.time) +
                   zone(last.utcOffset);
        if (first.time || last.time || first.month == EdtfPoint::unspecified || last.month == EdtfPoint::unspecified)
            return {};
        if (first.month == 0 && last.month == 0)
            return year(first.year) + u"–"_s + year(last.year);
        if (first.year != last.year)
            return {};
        if (first.isDay() && last.isDay())
            return first.month == last.month ? QString::number(first.day) + u"–"_s + calendar(last, MonthCase::Alone)
                                             : dayAndMonth(first) + u" – "_s + calendar(last, MonthCase::Alone);
        if (first.month > 0 && last.month > 0 && first.day == 0 && last.day == 0)
            return month(first.month, MonthCase::Alone) + u"–"_s + calendar(last, MonthCase::Alone);
        return {};
    }

    QLocale m_locale;
    QLocale::FormatType m_form;
};

} // namespace

QString Edtf::display(const QLocale &locale, Style style) const
{
    return EdtfWriter(locale, style).date(*this);
}

} // namespace scrutineer
