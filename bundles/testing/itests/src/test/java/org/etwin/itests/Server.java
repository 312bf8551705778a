package org.etwin.itests;

import static org.ops4j.pax.exam.CoreOptions.vmOptions;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.doNotModifyLogConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.ops4j.pax.exam.ExamSystem;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.TestContainer;
import org.ops4j.pax.exam.spi.PaxExamRuntime;

/**
 * The built distribution with its demo data, started once for all tests and looked at from outside. A test class gets it
 * with {@code @ExtendWith(Server.Started.class)} as a parameter.
 */
final class Server implements AutoCloseable {
    private static final Duration READY_WITHIN = Duration.ofMinutes(4);

    /** Address of a server that runs already, to write tests against: quicker. */
    private static final String RUNNING = System.getenv("ETWIN_RUNNING");

    /** Home and data folder of that server; without them there are no console, no logs and no plug-ins. */
    private static final String RUNNING_HOME = System.getenv().getOrDefault("ETWIN_RUNNING_HOME", "");

    private static final String RUNNING_DATA = System.getenv().getOrDefault("ETWIN_RUNNING_DATA", "");

    /** The console listens that far above the port of the pages. */
    private static final int CONSOLE_ABOVE = 21;

    private final int port = freePort();
    private final int sshPort =
            RUNNING == null ? freePort() : URI.create(RUNNING).getPort() + CONSOLE_ABOVE;
    private final String operator = RUNNING == null ? "tester" : "etwin";
    private final String operatorPassword = RUNNING == null ? UUID.randomUUID().toString() : runningPassword();
    private final Path unpacked = root().resolve("bundles/testing/itests/target/server");
    private final Console console = new Console(sshPort, operator, operatorPassword);
    private final TestContainer container;
    private final Path home;

    private Server() {
        if (RUNNING != null) {
            container = null;
            home = Path.of(RUNNING_HOME);
            return;
        }
        try {
            Files.createDirectories(unpacked);
            ExamSystem system = PaxExamRuntime.createServerSystem(options());
            container = PaxExamRuntime.createContainer(system);
            container.start();
            home = newest(unpacked);
            Files.createDirectories(deploy());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Wait.until("the server is ready with its demo data", READY_WITHIN, this::isReady);
    }

    private Option[] options() {
        return new Option[] {
            karafDistributionConfiguration()
                    .frameworkUrl(archive().toUri().toString())
                    .name("eTwin")
                    .karafVersion("4.4.10")
                    .unpackDirectory(unpacked.toFile())
                    .useDeployFolder(false),
            keepRuntimeFolder(),
            doNotModifyLogConfiguration(),
            configureConsole().ignoreLocalConsole(),
            vmOptions(
                    "-Detwin.port=" + port,
                    "-Detwin.ssh.port=" + sshPort,
                    "-Detwin.demo=true",
                    "-Detwin.public-url=http://localhost:" + port,
                    "-Xmx1g",
                    "-Duser.timezone=UTC"),
            // Many people of many tests sign in from one address, bad input is put into passwords as well, and one
            // language is written from right to left. A pupil's password is guessed as seldom as anywhere.
            editConfigurationFilePut("etc/org.etwin.identity.cfg", "tries.address", "100000"),
            editConfigurationFilePut("etc/org.etwin.identity.cfg", "tries.account", "100000"),
            editConfigurationFilePut("etc/org.etwin.identity.cfg", "registrations.address", "100000"),
            editConfigurationFilePut("etc/org.etwin.texts.cfg", "pseudo", "true"),
            editConfigurationFilePut("etc/users.properties", operator, operatorPassword + ",_g_:admingroup"),
            editConfigurationFilePut(
                    "etc/users.properties", "_g_:admingroup", "group,admin,manager,viewer,systembundles,ssh")
        };
    }

    URI address() {
        return URI.create(RUNNING != null ? RUNNING : "http://localhost:" + port);
    }

    Rest rest() {
        return Rest.visitor(address());
    }

    /** What the operator's console prints for one command. */
    String console(String command) {
        return console.run(command);
    }

    String operatorPassword() {
        return operatorPassword;
    }

    /** Where the operator drops a plug-in. */
    Path deploy() {
        return data().resolve("deploy");
    }

    /** Where settings are taken from at once. */
    Path settings() {
        return RUNNING == null ? home.resolve("etc") : Path.of(RUNNING_DATA, "etc");
    }

    /** Everything that the server has written to its log. */
    List<String> log() {
        try (Stream<String> lines = Files.lines(data().resolve("log/etwin.log"), StandardCharsets.UTF_8)) {
            return lines.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path data() {
        return RUNNING == null ? home.resolve("data") : Path.of(RUNNING_DATA);
    }

    private static String runningPassword() {
        Path users = Path.of(RUNNING_DATA, "etc/users.properties");
        try (Stream<String> lines = Files.lines(users, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("etwin = "))
                    .map(line -> line.replaceAll("etwin = |,.*", ""))
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            return "";
        }
    }

    /** The demo is written while the server already answers; its last step leaves a sign. */
    private boolean isReady() {
        return Files.exists(data().resolve("demo-loaded.txt"))
                && rest().get("/health/ready").status() == 200;
    }

    static Path root() {
        return Path.of(System.getProperty("etwin.root")).toAbsolutePath().normalize();
    }

    private static Path archive() {
        Path target = root().resolve("karaf-distribution/target");
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".tar.gz"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("there is no distribution in " + target));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path newest(Path folder) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory)
                    .max((one, other) -> Long.compare(
                            one.toFile().lastModified(), other.toFile().lastModified()))
                    .orElseThrow();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        console.close();
        if (container != null) {
            container.stop();
        }
    }

    /** Starts the server before the first test class that wants it, and stops it after the last. */
    static final class Started implements ParameterResolver {
        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Server.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.create(Server.class))
                    .getOrComputeIfAbsent(Server.class, key -> new Server(), Server.class);
        }
    }
}
