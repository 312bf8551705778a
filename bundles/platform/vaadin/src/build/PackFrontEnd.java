import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Takes out of Vaadin's finished front end what its index.html reaches, so that of the three builds in the published jar one is packed, and writes a
 * .gz beside each .br: browsers ask for brotli only over https and on localhost.
 */
class PackFrontEnd {
    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        if (Files.exists(to.resolve("webapp/index.html"))) {
            return;
        }
        Path build = from.resolve("webapp/VAADIN/build");
        Map<String, Path> scripts = new LinkedHashMap<>();
        try (var files = Files.list(build)) {
            files.filter(file -> file.toString().endsWith(".js")).forEach(file -> scripts.put(file.getFileName().toString(), file));
        }
        copy(from.resolve("config/stats.json"), to.resolve("config/stats.json"));
        copy(from.resolve("config/flow-build-info.json"), to.resolve("config/flow-build-info.json"));
        for (String name : reachable(from.resolve("webapp/index.html"), scripts)) {
            Path script = scripts.get(name);
            Path target = to.resolve("webapp/VAADIN/build").resolve(name);
            copy(script, target);
            copy(script.resolveSibling(name + ".br"), target.resolveSibling(name + ".br"));
            compress(script, target.resolveSibling(name + ".gz"));
        }
        copy(from.resolve("webapp/index.html"), to.resolve("webapp/index.html"));
    }

    private static Set<String> reachable(Path index, Map<String, Path> scripts) throws IOException {
        Set<String> found = new TreeSet<>();
        Deque<Path> toRead = new ArrayDeque<>(Set.of(index));
        while (!toRead.isEmpty()) {
            String text = Files.readString(toRead.pop(), StandardCharsets.UTF_8);
            Set<String> named = scripts.keySet().stream().filter(text::contains).collect(Collectors.toSet());
            named.stream().filter(found::add).map(scripts::get).forEach(toRead::push);
        }
        return found;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void compress(Path from, Path to) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(to)) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            Files.copy(from, out);
        }
    }
}
