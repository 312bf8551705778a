package org.etwin.files.core;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.etwin.identity.spi.PersonalData;

final class Remembered implements PersonalData.Archive {
    final List<String> told = new ArrayList<>();

    @Override
    public void json(String name, Object content) {
        told.add(name + ": " + content);
    }

    @Override
    public void file(String name, InputStream content) throws IOException {
        try (content) {
            told.add(name + ": " + new String(content.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
