package org.etwin.persistence.core;

import java.io.IOException;
import java.net.URL;
import java.util.Enumeration;

/** Finds the classes of a unit in its bundle, and those of the JPA provider behind it. */
final class BridgingClassLoader extends ClassLoader {
    private final ClassLoader provider;

    BridgingClassLoader(ClassLoader entities, ClassLoader provider) {
        super(entities);
        this.provider = provider;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        return provider.loadClass(name);
    }

    @Override
    protected URL findResource(String name) {
        return provider.getResource(name);
    }

    @Override
    protected Enumeration<URL> findResources(String name) throws IOException {
        return provider.getResources(name);
    }
}
