package org.etwin.itests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.session.ClientSession;

/** The operator's console by SSH from here: {@code bin/client} is a Java of its own, and starting that takes longer. */
final class Console implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int port;
    private final String user;
    private final String password;
    private final SshClient client = SshClient.setUpDefaultClient();

    Console(int port, String user, String password) {
        this.port = port;
        this.user = user;
        this.password = password;
    }

    /** @return what it prints, without colours */
    synchronized String run(String commands) {
        try (ByteArrayOutputStream printed = new ByteArrayOutputStream();
                ClientSession session = session();
                ChannelExec channel = session.createExecChannel(commands + "\n")) {
            channel.setOut(printed);
            channel.setErr(printed);
            channel.open().verify(PATIENCE);
            if (channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), PATIENCE).contains(ClientChannelEvent.TIMEOUT)) {
                throw new AssertionError("the console did not end: " + commands);
            }
            return printed.toString(StandardCharsets.UTF_8).replaceAll("\u001b\\[[0-9;]*m", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One for each: Karaf ends it after a command. */
    private ClientSession session() throws IOException {
        client.start();
        ClientSession session =
                client.connect(user, "127.0.0.1", port).verify(PATIENCE).getSession();
        session.addPasswordIdentity(password);
        session.auth().verify(PATIENCE);
        return session;
    }

    @Override
    public void close() {
        client.stop();
    }
}
