package org.etwin.spaces.core;

import java.io.IOException;
import java.io.InputStream;
import org.etwin.identity.spi.AccountLifecycle;
import org.etwin.identity.spi.PersonalData;
import org.etwin.platform.Id;
import org.etwin.spaces.spi.SpaceSection;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks the sections of plug-ins for what they keep about a person, and lets them forget it. */
@Component
public final class SectionsOfMine implements PersonalData, AccountLifecycle {
    private final Sections sections;

    @Activate
    public SectionsOfMine(@Reference Sections sections) {
        this.sections = sections;
    }

    @Override
    public String folder() {
        return "space-sections";
    }

    @Override
    public void write(Id account, Archive archive) throws IOException {
        for (SpaceSection section : sections.all()) {
            section.export(account, new Archive() {
                @Override
                public void json(String name, Object content) throws IOException {
                    archive.json(section.id() + "-" + name, content);
                }

                @Override
                public void file(String name, InputStream content) throws IOException {
                    archive.file(section.id() + "-" + name, content);
                }
            });
        }
    }

    @Override
    public void removed(Id account) {
        erased(account);
    }

    @Override
    public void erased(Id account) {
        sections.all().forEach(section -> section.erased(account));
    }
}
