package org.etwin.identity.factor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.etwin.identity.passwords.Secrets;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * The key of the installation, beside its settings and not in the database: whoever reads one of both has nothing. AES-256
 * in GCM; what it seals is bound to whom it belongs. It is made when it is first needed.
 */
@Component(service = InstallationKey.class)
public final class InstallationKey {
    private static final String FILE = "org.etwin.identity.key";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int NAME_LENGTH = 8;

    private final SecureRandom random = new SecureRandom();
    private final Path file;
    private volatile byte[] key;

    @Activate
    public InstallationKey(BundleContext context) {
        this(Path.of(context.getProperty("karaf.etc")));
    }

    /** @param folder of the settings */
    public InstallationKey(Path folder) {
        this.file = folder.resolve(FILE);
    }

    /** @param owner without whom it cannot be opened */
    public String seal(String words, String owner) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            random.nextBytes(nonce);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(words.getBytes(StandardCharsets.UTF_8));
            byte[] all = new byte[NONCE_BYTES + sealed.length];
            System.arraycopy(nonce, 0, all, 0, NONCE_BYTES);
            System.arraycopy(sealed, 0, all, NONCE_BYTES, sealed.length);
            return name() + ":" + Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException when it was sealed by another key, or for somebody else */
    public String open(String sealed, String owner) {
        String[] parts = sealed.split(":", 2);
        if (!name().equals(parts[0])) {
            throw new IllegalStateException(file + " is not the key with which this was sealed");
        }
        byte[] all = Base64.getDecoder().decode(parts[1]);
        byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
        try {
            byte[] words =
                    cipher(Cipher.DECRYPT_MODE, nonce, owner).doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return new String(words, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This was changed, or sealed for somebody else", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private String name() {
        return Secrets.hash(Base64.getEncoder().encodeToString(key())).substring(0, NAME_LENGTH);
    }

    private byte[] key() {
        byte[] known = key;
        if (known == null) {
            known = readOrMake();
            key = known;
        }
        return known;
    }

    /** Several nodes may share the folder: the first one's stays. */
    private byte[] readOrMake() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            byte[] read = Base64.getDecoder()
                    .decode(Files.readString(file, StandardCharsets.UTF_8).strip());
            if (read.length != KEY_BYTES) {
                throw new IllegalStateException(file + " is damaged: take it from a backup");
            }
            return read;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void make() throws IOException {
        byte[] made = new byte[KEY_BYTES];
        random.nextBytes(made);
        Path beside = Files.createTempFile(file.getParent(), FILE, ".new");
        try {
            if (Files.getFileStore(beside).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(
                    beside, Base64.getEncoder().encodeToString(made) + "\n", StandardOpenOption.TRUNCATE_EXISTING);
            Files.createLink(file, beside);
        } catch (FileAlreadyExistsException elsewhere) {
            // another node was quicker
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
