package org.etwin.plugins.console;

import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;

@Service
@Command(
        scope = "etwin",
        name = "rollback",
        description = "Puts back the version of a plug-in that was there before; again, and it is as before")
public final class RollbackCommand extends Operating {
    @Argument(index = 0, name = "name", description = "Symbolic name of the plug-in", required = true)
    @Completion(Names.class)
    private String name;

    @Override
    public Object execute() {
        return with((plugIns, operator) -> plugIns.rollback(operator, name));
    }
}
