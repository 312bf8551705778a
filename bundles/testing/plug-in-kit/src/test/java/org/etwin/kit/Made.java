package org.etwin.kit;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A plug-in made in a moment out of a few lines, as the build would make it. */
public final class Made {
    private static final Pattern TYPE = Pattern.compile("(?:class|interface|record) (\\w+)");
    private static final Pattern PACKAGE = Pattern.compile("package ([\\w.]+);");
    private static final String USUAL =
            """
            package org.example.made;

            import com.vaadin.flow.component.button.Button;
            import com.vaadin.flow.component.html.*;
            import com.vaadin.flow.component.textfield.TextField;
            import com.vaadin.flow.router.Route;
            import java.util.*;
            import javax.ws.rs.*;
            import javax.ws.rs.core.Application;
            import javax.ws.rs.core.Context;
            import javax.ws.rs.core.Response;
            import io.swagger.v3.oas.annotations.Operation;
            import org.etwin.platform.*;
            import org.etwin.rest.*;
            import org.etwin.ui.*;
            import org.osgi.service.component.annotations.*;
            import org.osgi.service.jaxrs.whiteboard.propertytypes.*;
            """;

    private final Path folder;
    private final Path classes;
    private final List<Path> sources = new ArrayList<>();
    private final Builder bnd = new Builder();

    /** @param folder an empty one */
    public Made(Path folder) {
        this.folder = folder;
        classes = folder.resolve("classes");
        bnd.setProperty("Bundle-SymbolicName", "org.example.made");
        bnd.setProperty("Bundle-Version", "1.0.0");
        bnd.setProperty("-noimportjava", "true");
        bnd.setProperty("-noextraheaders", "true");
    }

    /** A type in the package of the plug-in, with the usual imports. */
    public Made with(String type) {
        return withFile(USUAL + type);
    }

    /** A whole source file. */
    public Made withFile(String code) {
        Matcher name = TYPE.matcher(code);
        Matcher place = PACKAGE.matcher(code);
        if (!name.find() || !place.find()) {
            throw new IllegalArgumentException("no type in " + code);
        }
        sources.add(write(
                folder.resolve("java/" + place.group(1).replace('.', '/') + "/" + name.group(1) + ".java"), code));
        return this;
    }

    /** A page of that name whose constructor does that after the heading. */
    public Made withPage(String name, String annotations, String body) {
        return with(annotations
                + """

                @Component(service = View.class, scope = ServiceScope.PROTOTYPE)
                public class %s extends BaseView {
                    @Activate
                    public %s(@Reference Screen screen) {
                        super(screen, "made.title");
                        %s
                    }
                }
                """
                        .formatted(name, name, body));
    }

    public Made withText(String file, String lines) {
        write(classes.resolve(file), lines);
        return this;
    }

    public Made withHeader(String name, String value) {
        bnd.setProperty(name, value);
        return this;
    }

    /** @return its folder of classes */
    public Path build() {
        try {
            Files.createDirectories(classes);
            compile();
            List<File> classPath = ClassPath.read().entries().stream()
                    .map(entry -> entry.place().toFile())
                    .toList();
            bnd.setJar(new Jar("made", classes.toFile()));
            bnd.setClasspath(classPath.toArray(File[]::new));
            Jar jar = bnd.build();
            if (!bnd.isOk()) {
                throw new IllegalStateException(String.valueOf(bnd.getErrors()));
            }
            Path done = folder.resolve("done");
            jar.writeFolder(done.toFile());
            bnd.close();
            return done;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void compile() throws IOException {
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String classPath = ClassPath.read().entries().stream()
                .map(entry -> entry.place().toString())
                .collect(Collectors.joining(File.pathSeparator));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            StringWriter said = new StringWriter();
            List<String> options =
                    List.of("-d", classes.toString(), "-cp", classPath, "-proc:none", "-parameters", "--release", "17");
            boolean done = compiler.getTask(
                            said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
            if (!done) {
                throw new IllegalArgumentException(said.toString());
            }
        }
    }

    private static Path write(Path file, String content) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, content);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
