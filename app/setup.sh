# Installs what is missing of the named Debian packages; sourced by app/run and tests/run.
# Where it may not install, it prints the exact command and ends with an error.

# install_missing LIST…: each LIST is a file with one package a line.
install_missing() {
    missing=""
    for package in $(cat "$@"); do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    command="apt-get install -y --no-install-recommends$missing"
    if [ "$(id -u)" = 0 ]; then
        as_root=""
    elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
        as_root="sudo -n"
    else
        echo "Scrutineer needs Debian packages that are not installed. Run this, then try again:" >&2
        echo "  sudo sh -c 'apt-get update && $command'" >&2
        exit 1
    fi
    echo "Installing:$missing"
    $as_root apt-get update -q || echo "apt-get update failed; trying with the package lists at hand" >&2
    $as_root env DEBIAN_FRONTEND=noninteractive $command || {
        echo "The packages could not be installed. See the lines above; the command was: $command" >&2
        exit 1
    }
}

# build TARGET…: configures build/ once and builds; says nothing when all is up to date.
build() {
    export CCACHE_BASEDIR="$root" CCACHE_NOHASHDIR=1
    strict="SCRUTINEER_WERROR:BOOL=${SCRUTINEER_WERROR:-OFF}"
    if [ ! -f "$root/build/build.ninja" ] || ! grep -qx "$strict" "$root/build/CMakeCache.txt"; then
        cmake -S "$root" -B "$root/build" -G Ninja -DCMAKE_BUILD_TYPE=Release "-D$strict" >"$root/build.log" 2>&1 || {
            cat "$root/build.log" >&2
            exit 1
        }
        mv "$root/build.log" "$root/build/configure.log"
    fi
    cmake --build "$root/build" --target "$@" || exit 1
}
