package org.etwin.ui.shell.server;

/** Files that bundles bring along in {@code META-INF/etwin/static/}: themes, ES modules, images. */
public interface StaticFiles {
    /**
     * The address of a file, {@code /static/<symbolic name>/<path>?v=<version>}, which browsers keep for a year: it
     * changes whenever the bundle is updated.
     */
    String address(String symbolicName, String path);
}
