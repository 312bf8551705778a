package org.etwin.edge.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PemTest {
    private static final char[] PASSWORD = "only for this test".toCharArray();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void makeCertificates() throws Exception {
        make("RSA");
        make("EC");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void certificateAndKeyAreReadAsTheyLieThere(String kind) throws Exception {
        KeyStore store = pem(kind, kind).read();
        assertThat(store.getKey("etwin", new char[0]).getAlgorithm()).isEqualTo(kind);
        assertThat(store.getCertificateChain("etwin")).hasSize(1);
    }

    @Test
    void aKeyOfAnotherCertificateIsRefused() throws Exception {
        make("RSA", "other");
        assertThatThrownBy(() -> new Pem(folder.resolve("RSA.crt"), folder.resolve("other.key")).read())
                .hasMessageContaining("is not that of");
    }

    @Test
    void anotherKindOfKeyIsExplained() throws Exception {
        Path old = Files.writeString(folder.resolve("old.key"), "-----BEGIN RSA PRIVATE KEY-----\nMII=\n");
        assertThatThrownBy(() -> new Pem(folder.resolve("RSA.crt"), old).read()).hasMessageContaining("openssl pkcs8");
    }

    @Test
    void aFileWithoutACertificateIsRefused() {
        assertThatThrownBy(() -> new Pem(folder.resolve("RSA.key"), folder.resolve("RSA.key")).read())
                .isInstanceOf(java.security.GeneralSecurityException.class);
    }

    private static Pem pem(String certificate, String key) {
        return new Pem(folder.resolve(certificate + ".crt"), folder.resolve(key + ".key"));
    }

    private static void make(String kind) throws Exception {
        make(kind, kind);
    }

    private static void make(String kind, String name) throws Exception {
        Path store = folder.resolve(name + ".p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/keytool").toString(),
                        "-genkeypair",
                        "-keyalg",
                        kind,
                        "-alias",
                        "a",
                        "-dname",
                        "CN=localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        keytool.getInputStream().readAllBytes();
        assertThat(keytool.waitFor()).isZero();
        KeyStore made = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            made.load(in, PASSWORD);
        }
        write(name + ".crt", "CERTIFICATE", made.getCertificate("a").getEncoded());
        write(name + ".key", "PRIVATE KEY", made.getKey("a", PASSWORD).getEncoded());
    }

    private static void write(String file, String what, byte[] content) throws Exception {
        String text = Base64.getMimeEncoder().encodeToString(content);
        Files.writeString(
                folder.resolve(file), "-----BEGIN " + what + "-----\n" + text + "\n-----END " + what + "-----\n");
    }
}
