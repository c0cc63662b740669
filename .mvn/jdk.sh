# Sourced by mvnw and newsstand: sets JAVA_HOME to a JDK of the one version this project is built and run with.
jdk_major=25

find_jdk() {
  local dir
  for dir in "${JAVA_HOME:-}" /usr/lib/jvm/*"$jdk_major"* /opt/java/*"$jdk_major"* /opt/*jdk*"$jdk_major"* \
    "$HOME"/.sdkman/candidates/java/"$jdk_major"* "$HOME"/.jdks/*"$jdk_major"* \
    /Library/Java/JavaVirtualMachines/*"$jdk_major"*/Contents/Home; do
    if [ -x "$dir/bin/javac" ] && grep -q "^JAVA_VERSION=\"$jdk_major[.\"]" "$dir/release" 2>/dev/null; then
      export JAVA_HOME=$dir
      return
    fi
  done
  echo "${0##*/}: no JDK $jdk_major found in JAVA_HOME or /usr/lib/jvm. Install one (for example the package temurin-$jdk_major-jdk) or set JAVA_HOME to it." >&2
  exit 1
}
