package org.etwin.plugins.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/**
 * A file that may be a plug-in.
 *
 * @param name symbolic name
 * @param builds whether it builds on eTwin or dresses it
 */
record Jar(Path file, String name, String version, String sum, boolean builds) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");
    private static final String OURS = "org.etwin.";

    /** @throws Rejected when it is no bundle */
    static Jar read(Path file) {
        try (JarFile jar = new JarFile(file.toFile(), false)) {
            Manifest manifest = jar.getManifest();
            Attributes main = manifest == null ? new Attributes() : manifest.getMainAttributes();
            String name = String.valueOf(main.getValue(Constants.BUNDLE_SYMBOLICNAME))
                    .replaceFirst(";.*", "")
                    .trim();
            if (main.getValue(Constants.BUNDLE_SYMBOLICNAME) == null
                    || !NAME.matcher(name).matches()) {
                throw refused("plugins.rejected.no-bundle");
            }
            boolean builds =
                    String.valueOf(main.getValue(Constants.IMPORT_PACKAGE)).contains(OURS)
                            || main.getValue("ETwin-Texts") != null
                            || main.getValue("ETwin-Plug-In") != null
                            || jar.getEntry("META-INF/etwin/theme.properties") != null;
            Version version = Version.parseVersion(main.getValue(Constants.BUNDLE_VERSION));
            return new Jar(file, name, version.toString(), sum(file), builds);
        } catch (IOException | IllegalArgumentException | SecurityException noBundle) {
            throw refused("plugins.rejected.no-bundle");
        }
    }

    static Rejected refused(String key) {
        return new Rejected(Rejection.invalid("file", key));
    }

    private static String sum(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 32);
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
