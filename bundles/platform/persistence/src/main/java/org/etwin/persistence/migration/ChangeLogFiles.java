package org.etwin.persistence.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Map;
import liquibase.resource.AbstractResource;
import liquibase.resource.AbstractResourceAccessor;
import liquibase.resource.OpenOptions;
import liquibase.resource.Resource;

/** Gives Liquibase the files of one bundle and nothing else. */
final class ChangeLogFiles extends AbstractResourceAccessor {
    private final Map<String, URL> contents;

    ChangeLogFiles(Map<String, URL> contents) {
        this.contents = contents;
    }

    @Override
    public List<Resource> search(String path, boolean recursive) {
        return contents.keySet().stream()
                .filter(each -> each.startsWith(path))
                .sorted()
                .<Resource>map(each -> new File(each, contents.get(each)))
                .toList();
    }

    @Override
    public List<Resource> getAll(String path) {
        URL url = contents.get(path);
        return url == null ? List.of() : List.of(new File(path, url));
    }

    @Override
    public List<String> describeLocations() {
        return List.copyOf(contents.keySet());
    }

    @Override
    public void close() {
        // holds nothing open
    }

    private static final class File extends AbstractResource {
        private final URL url;

        File(String path, URL url) {
            super(path, URI.create(url.toString().replace(" ", "%20")));
            this.url = url;
        }

        @Override
        public InputStream openInputStream() throws IOException {
            return url.openStream();
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public Resource resolve(String other) {
            return new File(resolvePath(other), url);
        }

        @Override
        public Resource resolveSibling(String other) {
            return new File(resolveSiblingPath(other), url);
        }

        @Override
        public boolean isWritable() {
            return false;
        }

        @Override
        public OutputStream openOutputStream(OpenOptions options) throws IOException {
            throw new IOException("read only");
        }
    }
}
