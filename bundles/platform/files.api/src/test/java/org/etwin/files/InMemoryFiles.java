package org.etwin.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.etwin.files.spi.FileUse;
import org.etwin.platform.Actor;
import org.etwin.platform.Id;
import org.etwin.platform.Rejected;
import org.etwin.platform.Rejection;

/** Files without disk and database, for tests of what stands on them. Tells few kinds apart and sweeps nothing. */
public final class InMemoryFiles implements Files {
    private final List<FileUse> uses;
    private final Map<Id, StoredFile> files = new TreeMap<>();
    private final Map<Id, byte[]> contents = new TreeMap<>();
    private long last = 9000;

    public InMemoryFiles(FileUse... uses) {
        this.uses = List.of(uses);
    }

    /** All that is there, in the order in which it was stored. */
    public Collection<StoredFile> all() {
        return List.copyOf(files.values());
    }

    @Override
    public StoredFile store(Actor actor, String name, String called, InputStream content) throws IOException {
        FileUse use = use(name);
        Id owner = FileAccess.storing(actor, use);
        byte[] bytes = content.readAllBytes();
        refuse(bytes.length == 0, "files.rejected.empty");
        refuse(bytes.length > use.largest(), "files.rejected.too-large");
        refuse(used(owner, use) + bytes.length > use.quota(), "files.rejected.quota");
        String type = type(bytes);
        refuse(!FileKinds.takes(use.mediaTypes(), type), "files.rejected.media-type");
        BufferedImage image = type.startsWith("image/") ? ImageIO.read(new ByteArrayInputStream(bytes)) : null;
        Id id = new Id(++last);
        StoredFile file = new StoredFile(
                id,
                name,
                null,
                owner,
                FileNames.clean(called),
                type,
                bytes.length,
                sum(bytes),
                image == null ? 0 : image.getWidth(),
                image == null ? 0 : image.getHeight(),
                Instant.EPOCH);
        files.put(id, file);
        contents.put(id, bytes);
        return file;
    }

    @Override
    public FileLimits limits(Actor actor, String name) {
        FileUse use = use(name);
        Id owner = FileAccess.storing(actor, use);
        return new FileLimits(use.mediaTypes(), use.largest(), Math.max(0, use.quota() - used(owner, use)));
    }

    @Override
    public void keep(Actor actor, Id id, Id subject) {
        StoredFile file = files.get(id);
        if (file == null
                || !actor.is(file.owner())
                || (file.subject() != null && !file.subject().equals(subject))) {
            throw Rejected.notFound();
        }
        files.put(id, with(file, subject));
    }

    @Override
    public void letGo(Id id) {
        files.computeIfPresent(id, (same, file) -> with(file, null));
    }

    @Override
    public Map<Id, StoredFile> find(Collection<Id> wanted) {
        return wanted.stream().distinct().filter(files::containsKey).collect(Collectors.toMap(id -> id, files::get));
    }

    @Override
    public StoredFile find(Actor actor, Id id) {
        StoredFile file = files.get(id);
        if (file == null || !FileAccess.mayRead(actor, file, use(file.use()))) {
            throw Rejected.notFound();
        }
        return file;
    }

    @Override
    public InputStream open(Actor actor, Id id) {
        return new ByteArrayInputStream(contents.get(find(actor, id).id()));
    }

    @Override
    public InputStream thumbnail(Actor actor, Id id, int pixels) throws IOException {
        StoredFile file = find(actor, id);
        if (file.width() == 0 || !List.of(96, 320, 1280).contains(pixels)) {
            throw Rejected.notFound();
        }
        int longer = Math.max(file.width(), file.height());
        int width = Math.max(1, (int) ((long) file.width() * Math.min(pixels, longer) / longer));
        int height = Math.max(1, (int) ((long) file.height() * Math.min(pixels, longer) / longer));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(contents.get(id)));
        small.createGraphics().drawImage(image, 0, 0, width, height, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(small, "png", out);
        return new ByteArrayInputStream(out.toByteArray());
    }

    private FileUse use(String name) {
        return uses.stream().filter(use -> use.name().equals(name)).findFirst().orElseThrow(Rejected::notFound);
    }

    private long used(Id owner, FileUse use) {
        return files.values().stream()
                .filter(file -> file.owner().equals(owner) && file.use().equals(use.name()))
                .mapToLong(StoredFile::bytes)
                .sum();
    }

    private static void refuse(boolean wrong, String key) {
        if (wrong) {
            throw new Rejected(Rejection.invalid("file", key));
        }
    }

    private static StoredFile with(StoredFile file, Id subject) {
        return new StoredFile(
                file.id(),
                file.use(),
                subject,
                file.owner(),
                file.name(),
                file.mediaType(),
                file.bytes(),
                file.sha256(),
                file.width(),
                file.height(),
                file.stored());
    }

    private static String type(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(12, bytes.length), StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF-")) {
            return "application/pdf";
        }
        if (start.startsWith("\u0089PNG")) {
            return "image/png";
        }
        if (start.startsWith("\u00FF\u00D8\u00FF")) {
            return "image/jpeg";
        }
        if (start.startsWith("GIF8")) {
            return "image/gif";
        }
        return "text/plain";
    }

    private static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
