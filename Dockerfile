# One recipe for the services and the command line: docker build --build-arg SERVICE=article-service .
# It packs what ./newsstand build has built; the slow-changing layers come first.
FROM eclipse-temurin:25-jre AS layers
ARG SERVICE
ARG VERSION=0.1.0-SNAPSHOT
WORKDIR /layers
COPY pom.xml ${SERVICE}/target/${SERVICE}-${VERSION}-app.jar* ./
RUN test -e "${SERVICE}-${VERSION}-app.jar" || { echo "${SERVICE} is not built: run ./newsstand build first" >&2; exit 1; }; \
    mv "${SERVICE}-${VERSION}-app.jar" app.jar \
    && java -Djarmode=tools -jar app.jar extract --layers --destination out \
    && mkdir -p out/snapshot-dependencies

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 newsstand \
    && useradd --system --uid 10001 --gid newsstand --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin newsstand \
    && install -d -o newsstand -g newsstand -m 0750 /var/lib/newsstand /var/lib/newsstand/identity /var/lib/newsstand/public /var/lib/newsstand/mail
WORKDIR /opt/newsstand
COPY --from=layers /layers/out/dependencies/ ./
COPY --from=layers /layers/out/spring-boot-loader/ ./
COPY --from=layers /layers/out/snapshot-dependencies/ ./
COPY --from=layers /layers/out/application/ ./
USER 10001:10001
ENV NEWSSTAND_ADDRESS=0.0.0.0 \
    NEWSSTAND_MANAGEMENT_PORT=9080 \
    MALLOC_ARENA_MAX=2 \
    NEWSSTAND_DATA=/var/lib/newsstand
HEALTHCHECK --interval=5s --timeout=3s --start-period=240s --retries=6 \
    CMD ["sh", "-c", "curl -fsS -o /dev/null http://127.0.0.1:$NEWSSTAND_MANAGEMENT_PORT/readyz"]
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=50", "-XX:+ExitOnOutOfMemoryError", \
    "-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", \
    "-jar", "app.jar"]
