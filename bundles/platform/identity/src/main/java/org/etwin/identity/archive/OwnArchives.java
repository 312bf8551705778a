package org.etwin.identity.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.etwin.identity.OwnData;
import org.etwin.identity.core.ArchiveLimit;
import org.etwin.identity.spi.PersonalData;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.etwin.platform.Id;
import org.etwin.platform.Json;
import org.etwin.platform.Texts;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** {@link OwnData} from all who keep something; one that fails leaves a note and does not keep the others away. */
@Component
public final class OwnArchives implements OwnData {
    private final ArchiveLimit limit;
    private final Json json;
    private final Texts texts;
    private final Faults faults;
    private final Clock clock;
    private final List<PersonalData> contributors = new CopyOnWriteArrayList<>();

    @Activate
    public OwnArchives(
            @Reference ArchiveLimit limit,
            @Reference Json json,
            @Reference Texts texts,
            @Reference Faults faults,
            @Reference Clock clock) {
        this.limit = limit;
        this.json = json;
        this.texts = texts;
        this.faults = faults;
        this.clock = clock;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindContributor(PersonalData contributor) {
        contributors.add(contributor);
    }

    void unbindContributor(PersonalData contributor) {
        contributors.remove(contributor);
    }

    @Override
    public Archive archive(Actor actor, Locale language) {
        Id account = limit.take(actor);
        Locale spoken = texts.closest(language);
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        return new Archive() {
            @Override
            public String fileName() {
                return "etwin-" + today + ".zip";
            }

            @Override
            public void writeTo(OutputStream out) throws IOException {
                write(account, spoken, today, new ArchiveFile(out, json));
            }
        };
    }

    private void write(Id account, Locale language, LocalDate today, ArchiveFile file) throws IOException {
        List<String> contents = new ArrayList<>();
        List<PersonalData> sorted = contributors.stream()
                .sorted(Comparator.comparing(PersonalData::folder))
                .toList();
        for (PersonalData contributor : sorted) {
            String folder = contributor.folder();
            try {
                contributor.write(account, file.folder(folder));
                contents.add(line(folder, language));
            } catch (IOException | RuntimeException | LinkageError e) {
                if (file.isBroken()) {
                    throw e;
                }
                faults.record(contributor.getClass(), e);
                file.text(folder + "/NOTE.txt", texts.text(language, "identity.archive.failed"));
                contents.add(line(folder, language) + " – " + texts.text(language, "identity.archive.failed"));
            }
        }
        file.text(
                "README.txt",
                texts.text(language, "identity.archive.readme", today.toString(), account.toString()) + "\n\n"
                        + String.join("\n", contents) + "\n");
        file.finish();
    }

    /** What a folder holds, in the words of whoever fills it: the text {@code archive.folder.<folder>}. */
    private String line(String folder, Locale language) {
        String key = "archive.folder." + folder;
        return folder + "/" + (texts.has(key) ? ": " + texts.text(language, key) : "");
    }
}
