package org.etwin.platform.command;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;

/**
 * For an argument that only the operator knows, when others follow it: the console completes those only if what stands
 * before them could be completed.
 */
@Service
public final class AsTyped implements Completer {
    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        String word = line.getCursorArgument();
        if (word == null || word.isBlank()) {
            return -1;
        }
        candidates.add(word);
        return line.getBufferPosition() - line.getArgumentPosition();
    }
}
