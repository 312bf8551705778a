package org.etwin.itests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server holds after a full collection, as its own virtual machine counts it.
 *
 * @param bytes of live objects
 * @param sessions of browsers
 * @param pages open in them
 */
record ServerMemory(long bytes, long sessions, long pages) {
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)");
    private static final int MEGABYTE = 1 << 20;

    /** Zeros when the process cannot be found or asked. */
    static ServerMemory of(int port) {
        return process(port).map(process -> read(histogram(process.pid()))).orElse(new ServerMemory(0, 0, 0));
    }

    /** What the server has used of the processors since it started; 0 when it cannot be told. */
    static long cpuMillis(int port) {
        return process(port)
                .flatMap(process -> process.info().totalCpuDuration())
                .map(Duration::toMillis)
                .orElse(0L);
    }

    private static Optional<ProcessHandle> process(int port) {
        return ProcessHandle.allProcesses()
                .filter(process -> commandLine(process.pid()).contains("-Detwin.port=" + port + "\0"))
                .findFirst();
    }

    /** How many live objects of that class there are after a full collection. */
    static long instances(int port, String type) {
        return ProcessHandle.allProcesses()
                .filter(process -> commandLine(process.pid()).contains("-Detwin.port=" + port + "\0"))
                .findFirst()
                .map(process -> instances(histogram(process.pid()), Pattern.quote(type)))
                .orElseThrow();
    }

    /** The whole of it; the virtual machine tells only the beginning. */
    private static String commandLine(long pid) {
        try {
            return Files.readString(Path.of("/proc/" + pid + "/cmdline"), StandardCharsets.ISO_8859_1);
        } catch (IOException notLinuxOrGone) {
            return "";
        }
    }

    private static ServerMemory read(String histogram) {
        Matcher total = TOTAL.matcher(histogram);
        return new ServerMemory(
                total.find() ? Long.parseLong(total.group(1)) : 0,
                instances(histogram, "com\\.vaadin\\.flow\\.server\\.VaadinSession"),
                instances(histogram, "com\\.vaadin\\.flow\\.component\\.UI"));
    }

    private static long instances(String histogram, String type) {
        Matcher line = Pattern.compile("(?m)^\\s*\\d+:\\s+(\\d+)\\s+\\d+\\s+" + type + "(\\s|$)")
                .matcher(histogram);
        return line.find() ? Long.parseLong(line.group(1)) : 0;
    }

    private static String histogram(long pid) {
        try {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jcmd")
                                    .toString(),
                            Long.toString(pid),
                            "GC.class_histogram")
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return bytes / MEGABYTE + " MB live, " + sessions + " sessions, " + pages + " pages";
    }
}
