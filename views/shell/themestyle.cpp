// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/themestyle.h"

#include "views/shell/icon.h"
#include "views/shell/painting.h"

#include <QAbstractItemView>
#include <QCalendarWidget>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextCharFormat>

using namespace Qt::Literals::StringLiterals;

namespace scrutineer {
namespace {

bool enabled(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_Enabled);
}
bool focused(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus);
}

/// The arrow icon of a primitive, or nothing when it is no arrow.
QString arrowName(QStyle::PrimitiveElement element, const QStyleOption &option)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowDown:
        return u"chevron-down"_s;
    case QStyle::PE_IndicatorArrowUp:
        return u"chevron-up"_s;
    case QStyle::PE_IndicatorArrowLeft:
        return u"chevron-left"_s;
    case QStyle::PE_IndicatorArrowRight:
        return u"chevron-right"_s;
    case QStyle::PE_IndicatorMenuCheckMark:
        return u"check"_s;
    case QStyle::PE_IndicatorBranch:
        if (!option.state.testFlag(QStyle::State_Children))
            return {};
        if (option.state.testFlag(QStyle::State_Open))
            return u"chevron-down"_s;
        return option.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s;
    default:
        return {};
    }
}

/// A field that shows a mistake, by the property the style sheet knows too.
bool isInvalid(const QWidget *widget)
{
    return widget && widget->property("invalid").toString() == "true"_L1;
}

} // namespace

ThemeStyle::ThemeStyle(const Tokens &tokens)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_tokens(tokens)
{
}

void ThemeStyle::polish(QWidget *widget)
{
    const Tokens &t = m_tokens;
    if (auto *button = qobject_cast<QPushButton *>(widget))
        button->setIconSize({button->property("role").toString() == "link"_L1 ? t.icon : t.icon + t.px(4), t.icon});
    else if (auto *header = qobject_cast<QHeaderView *>(widget))
        header->setHighlightSections(false);
    else if (auto *spin = qobject_cast<QAbstractSpinBox *>(widget))
        spin->setMinimumHeight(t.controlHeight);
    else if (auto *calendar = qobject_cast<QCalendarWidget *>(widget))
        for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) {
            QTextCharFormat quiet;
            quiet.setForeground(t.muted);
            calendar->setWeekdayTextFormat(day, quiet);
        }
    QProxyStyle::polish(widget);
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const Tokens &t = m_tokens;
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
    case PM_LineEditIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return t.icon;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return t.px(8);
    case PM_TreeViewIndentation:
        return t.px(20);
    case PM_SplitterWidth:
        return 5;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return t.px(4);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_Widget_Animate:
    case SH_ItemView_ShowDecorationSelected:
        return hint == SH_ItemView_ShowDecorationSelected ? 1 : 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Tokens &t = m_tokens;
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(*painter, *option);
    case PE_IndicatorRadioButton:
        return drawRadio(*painter, *option);
    case PE_FrameFocusRect:
        return paintFocus(*painter, option->rect, t);
    case PE_IndicatorHeaderArrow: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        const bool up = header && header->sortIndicator == QStyleOptionHeader::SortUp;
        paintIcon(*painter, centred(option->rect, t.iconTiny), up ? u"arrow-down"_s : u"arrow-up"_s, t.accent);
        return;
    }
    case PE_IndicatorBranch:
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        if (const QString name = arrowName(element, *option); !name.isEmpty())
            drawGlyph(*painter, option->rect, name, *option);
        return;
    case PE_IndicatorMenuCheckMark:
        if (option->state.testFlag(State_On))
            drawGlyph(*painter, option->rect, u"check"_s, *option);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        drawField(*painter, option->rect, *option, widget);
        drawGlyph(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget), u"chevron-down"_s, *option);
        return;
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        drawField(*painter, option->rect, *option, widget);
        if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        drawGlyph(*painter, subControlRect(control, option, SC_SpinBoxUp, widget), u"chevron-up"_s, *option);
        drawGlyph(*painter, subControlRect(control, option, SC_SpinBoxDown, widget), u"chevron-down"_s, *option);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const Tokens &t = m_tokens;
    const QRect usual = QProxyStyle::subElementRect(element, option, widget);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element != SE_HeaderArrow || !header)
        return usual;
    // Beside the words, so that it is plain which column it belongs to.
    const bool isFirst =
        header->position == QStyleOptionHeader::Beginning || header->position == QStyleOptionHeader::OnlyOneSection;
    // The style sheet gives the first header of a record table the margin of its cells.
    const bool isRecords = widget && widget->parentWidget() && widget->parentWidget()->property("role") == u"records"_s;
    const QRect label = header->rect.adjusted(t.px(isFirst && isRecords ? 24 : 8), 0, -t.px(8), 0);
    const int picture = header->icon.isNull() ? 0 : t.icon + t.px(2);
    const int words = header->fontMetrics.horizontalAdvance(header->text) + picture;
    const bool right = header->textAlignment.testFlag(Qt::AlignRight);
    const int left = right ? label.right() - words - t.iconTiny - t.px(4) : label.left() + words + t.px(3);
    return visualRect(option->direction, option->rect,
                      QRect(qBound(label.left(), left, label.right() - t.iconTiny), label.center().y() - t.iconTiny / 2,
                            t.iconTiny, t.iconTiny));
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const Tokens &t = m_tokens;
    const QRect rect = option->rect;
    const int arrow = t.px(28);
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, rect, QRect(rect.right() + 1 - arrow, rect.top(), arrow, rect.height()));
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, rect, rect.adjusted(t.px(10), 2, -arrow, -2));
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control != CC_SpinBox || !spin)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const int buttons = spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : t.px(24);
    const QRect column(rect.right() + 1 - buttons, rect.top() + 2, buttons, rect.height() - 4);
    switch (part) {
    case SC_SpinBoxUp:
        return visualRect(option->direction, rect, column.adjusted(0, 0, 0, -column.height() / 2));
    case SC_SpinBoxDown:
        return visualRect(option->direction, rect, column.adjusted(0, column.height() / 2, 0, 0));
    case SC_SpinBoxEditField:
        return visualRect(option->direction, rect, rect.adjusted(t.px(8), 2, -buttons, -2));
    default:
        return QProxyStyle::subControlRect(control, option, part, widget);
    }
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    const Tokens &t = m_tokens;
    QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox)
        return QSize(size.width() + t.px(10 + 28 + 4), qMax(t.controlHeight, size.height() + 4));
    if (type == CT_SpinBox)
        return QSize(size.width() + t.px(8 + 24 + 8), qMax(t.controlHeight, size.height() + 4));
    if (type == CT_ItemViewItem)
        usual.setHeight(qMax(usual.height(), t.px(28)));
    return usual;
}

QIcon ThemeStyle::standardIcon(StandardPixmap pixmap, const QStyleOption *option, const QWidget *widget) const
{
    static const QHash<StandardPixmap, QString> own{
        {SP_LineEditClearButton, u"x"_s},
        {SP_MessageBoxQuestion, u"circle-help"_s},
        {SP_MessageBoxInformation, u"info"_s},
        {SP_MessageBoxWarning, u"triangle-alert"_s},
        {SP_MessageBoxCritical, u"circle-alert"_s},
        {SP_ArrowBack, u"arrow-left"_s},
        {SP_ArrowForward, u"arrow-right"_s},
        {SP_ArrowLeft, u"chevron-left"_s},
        {SP_ArrowRight, u"chevron-right"_s},
        {SP_FileDialogToParent, u"arrow-up"_s},
        {SP_FileDialogNewFolder, u"folder-plus"_s},
        {SP_FileDialogDetailedView, u"list"_s},
        {SP_FileDialogListView, u"layout-grid"_s},
        {SP_DirIcon, u"folder"_s},
        {SP_DirOpenIcon, u"folder-open"_s},
        {SP_DirHomeIcon, u"folder"_s},
        {SP_FileIcon, u"file"_s},
        {SP_ComputerIcon, u"monitor"_s},
        {SP_DriveHDIcon, u"hard-drive"_s},
    };
    if (const auto name = own.constFind(pixmap); name != own.cend())
        return icon(*name, Ink::Muted);
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

void ThemeStyle::drawField(QPainter &painter, const QRect &rect, const QStyleOption &option,
                           const QWidget *widget) const
{
    const Tokens &t = m_tokens;
    const auto *combo = qobject_cast<const QComboBox *>(widget);
    const bool hasFocus = focused(option) || (combo && combo->view()->isVisible());
    const QColor outline = isInvalid(widget) ? t.danger : hasFocus ? t.accent : enabled(option) ? t.control : t.border;
    paintFrame(painter, rect, t.radius, hasFocus ? 2 : 1, outline, enabled(option) ? t.base : t.window);
}

void ThemeStyle::drawCheck(QPainter &painter, const QStyleOption &option) const
{
    const Tokens &t = m_tokens;
    const QRect box = centred(option.rect, t.icon);
    const bool partly = option.state.testFlag(State_NoChange);
    const bool on = option.state.testFlag(State_On) || partly;
    const QColor fill = on ? (enabled(option) ? t.accent : t.disabled) : t.base;
    const QColor outline = on ? fill : enabled(option) ? t.control : t.border;
    paintFrame(painter, box, 4, 1.5, outline, fill);
    if (on)
        paintIcon(painter, QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5), partly ? u"minus"_s : u"check"_s,
                  enabled(option) ? t.onAccent : t.base);
}

void ThemeStyle::drawRadio(QPainter &painter, const QStyleOption &option) const
{
    const Tokens &t = m_tokens;
    const QRectF ring = QRectF(centred(option.rect, t.icon)).adjusted(0.75, 0.75, -0.75, -0.75);
    const bool on = option.state.testFlag(State_On);
    const QColor ink = !enabled(option) ? t.disabled : on ? t.accent : t.control;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, on ? ring.width() * 0.29 : 1.5));
    painter.setBrush(t.base);
    const qreal inset = on ? ring.width() * 0.145 - 0.5 : 0;
    painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
    painter.restore();
}

void ThemeStyle::drawGlyph(QPainter &painter, const QRect &rect, const QString &name, const QStyleOption &option) const
{
    const Tokens &t = m_tokens;
    const int side = qMin(t.icon, qMin(rect.width(), rect.height()));
    paintIcon(painter, centred(rect, side), name, enabled(option) ? t.muted : t.disabled);
}

} // namespace scrutineer
