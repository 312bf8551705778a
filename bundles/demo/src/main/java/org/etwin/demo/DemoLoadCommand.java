package org.etwin.demo;

import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** {@code etwin:demo-load}: loads the demo data, or what is missing of it. */
@Service
@Command(scope = "etwin", name = "demo-load", description = "Load people, schools, projects and posts for a demo")
public final class DemoLoadCommand implements Action {
    @Reference
    DemoData demo;

    @Override
    public Object execute() {
        demo.load();
        System.out.println("The demo data is there. Every account has the password " + Cast.PASSWORD + ".");
        return null;
    }
}
