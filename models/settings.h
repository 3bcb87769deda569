// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QStringList>

#include <memory>

class QSettings;

namespace scrutineer {

/// Light or dark, or what the desktop asks for. Stored by name.
enum class Appearance { System, Light, Dark };

/// One setting: the key it is stored under, and what holds until the user chooses.
template <typename T>
struct Setting
{
    QString key;
    T fallback;
};

/// What this user chose on this computer. Nothing of a project is kept here.
///
/// All keys stand in `settings` below; this class is the only one that knows how they are stored. A stored value that
/// cannot be read as its type counts as not chosen. A file that cannot be written is told by `problem()`; the chosen
/// values hold for the running program all the same.
class Settings final : public QObject
{
    Q_OBJECT

public:
    /// The settings file at `path`, or the user's own one when no path is given. A missing file is made on first write.
    explicit Settings(const QString &path = {}, QObject *parent = nullptr);
    ~Settings() override;

    /// The chosen value, or the setting's fallback.
    [[nodiscard]] QString get(const Setting<QString> &setting) const;
    [[nodiscard]] int get(const Setting<int> &setting) const;
    [[nodiscard]] bool get(const Setting<bool> &setting) const;
    [[nodiscard]] QStringList get(const Setting<QStringList> &setting) const;
    [[nodiscard]] QByteArray get(const Setting<QByteArray> &setting) const;
    [[nodiscard]] Appearance get(const Setting<Appearance> &setting) const;

    /// Stores a choice and tells of it; nothing happens when it is the present value already.
    void set(const Setting<QString> &setting, const QString &value);
    void set(const Setting<int> &setting, int value);
    void set(const Setting<bool> &setting, bool value);
    void set(const Setting<QStringList> &setting, const QStringList &value);
    void set(const Setting<QByteArray> &setting, const QByteArray &value);
    void set(const Setting<Appearance> &setting, Appearance value);

    /// Holds in place of the stored value until the user chooses, and is not stored itself: what the command line asks.
    void setForNow(const Setting<QString> &setting, const QString &value);

    /// Forgets the choice, so that the fallback holds again.
    void reset(const QString &key);

    /// Puts a project file first in the list of recent projects (12 at most, each once, absolute paths).
    void addRecentProject(const QString &path);
    /// Takes a file out of that list; the file itself stays.
    void removeRecentProject(const QString &path);

    /// Where the settings are stored.
    [[nodiscard]] QString path() const;
    /// A sentence for the user when the file could not be read or written; else empty. Writes what is pending first.
    [[nodiscard]] QString problem();

Q_SIGNALS:
    /// The setting of this key has another value now.
    void changed(const QString &key);

private:
    template <typename T>
    void store(const Setting<T> &setting, const T &value);

    std::unique_ptr<QSettings> m_file;
    QHash<QString, QString> m_forNow; ///< By key.
};

/// Every setting of the program.
namespace settings {

[[nodiscard]] Setting<Appearance> appearance();
[[nodiscard]] Setting<int> zoom();         ///< Percent, 80 … 200.
[[nodiscard]] Setting<QString> language(); ///< "en", "az", "ru", "tr"; empty follows the desktop.
[[nodiscard]] Setting<bool> reduceMotion();
[[nodiscard]] Setting<QString> author();             ///< The name under which changes and codings are recorded.
[[nodiscard]] Setting<QStringList> recentProjects(); ///< Absolute paths, newest first.
[[nodiscard]] Setting<QStringList> warnedFolders();  ///< Synchronised or network folders the user was warned of.
[[nodiscard]] Setting<QByteArray> windowGeometry();
[[nodiscard]] Setting<bool> detailVisible();                         ///< Whether the detail pane is open beside tables.
[[nodiscard]] Setting<QByteArray> splitter(const QString &name);     ///< State of the splitter of that name.
[[nodiscard]] Setting<QByteArray> columnLayout(const QString &type); ///< Widths of a type's columns, JSON.
[[nodiscard]] Setting<QStringList> columns(const QString &type);  ///< Field names shown; empty: the type's own choice.
[[nodiscard]] Setting<QString> lastScope(const QString &project); ///< Election id in scope, by the project's id.

} // namespace settings
} // namespace scrutineer
