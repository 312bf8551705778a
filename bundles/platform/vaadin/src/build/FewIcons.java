import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Cuts the script of all 636 icons, an eighth of what a first visit loads, down to the few that our pages show. The whole set stands in a second
 * script that is loaded when an icon is asked for that is not there. The name of the first stays: together they are always the whole set, so it does
 * no harm that a browser keeps an older one.
 */
class FewIcons {
    private static final Pattern ICON = Pattern.compile("<g id=\"vaadin:([a-z0-9-]+)\">.*?</g>\\s*", Pattern.DOTALL);
    private static final Pattern REGISTERED = Pattern.compile("(\\w+)\\.register\\(\"vaadin\",16,(\\w+)\\);");
    private static final Pattern IMPORTS = Pattern.compile("import(\\{[^}]*\\}from)?\"[^\"]+\";");
    private static final String FETCH_THE_REST =
            """
            $0const icons=$1.getIconset("vaadin");let asked=false;
            icons._icons=new Proxy(icons._icons,{get(few,name){
            if(!asked&&!(name in few)){asked=true;import("./NAME").then(all=>all.into(icons))}
            return few[name]}});
            """;
    private static final String INTO =
            """
            export const into=icons=>{icons.replaceChildren($2.content.cloneNode(true));icons.name="vaadin"};
            """;

    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        Set<String> few;
        try (Stream<String> lines = Files.lines(Path.of(args[2]), StandardCharsets.UTF_8)) {
            few = lines.filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ")))
                    .collect(Collectors.toSet());
        }
        try (Stream<Path> packed = Files.list(to)) {
            for (Path script : packed.filter(file -> file.toString().endsWith(".js")).toList()) {
                Path whole = from.resolve(script.getFileName());
                String text = Files.exists(whole) ? Files.readString(whole, StandardCharsets.UTF_8) : "";
                if (text.contains("<g id=\"vaadin:") && REGISTERED.matcher(text).find()) {
                    String all = "all-" + script.getFileName();
                    write(script, few(text, few, all));
                    write(script.resolveSibling(all), all(text));
                }
            }
        }
    }

    private static String few(String script, Set<String> few, String all) {
        String cut = ICON.matcher(script).replaceAll(icon -> few.contains(icon.group(1)) ? Matcher.quoteReplacement(icon.group()) : "");
        return REGISTERED.matcher(cut).replaceFirst(FETCH_THE_REST.replace("NAME", all));
    }

    private static String all(String script) {
        return REGISTERED.matcher(IMPORTS.matcher(script).replaceAll("")).replaceFirst(INTO);
    }

    private static void write(Path file, String script) throws IOException {
        Files.writeString(file, script, StandardCharsets.UTF_8);
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".br"));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file.resolveSibling(file.getFileName() + ".gz"))) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            Files.copy(file, out);
        }
    }
}
