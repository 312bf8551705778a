package org.etwin.plugins;

import java.io.InputStream;
import java.util.List;
import org.etwin.platform.Actor;
import org.etwin.platform.Faults;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The plug-ins of this installation, for admins and operators. Everything that is done is in the audit; nothing of it
 * restarts another bundle or fails a request. Everybody else is refused as forbidden.
 */
@ProviderType
public interface PlugIns {
    /** By name. */
    List<PlugIn> all(Actor actor);

    /** What failed lately in plug-ins and elsewhere, newest first, at most 100; forgotten at a restart. */
    List<Faults.Fault> faults(Actor actor);

    /**
     * Adds a plug-in and waits until it runs, or does not. The stream is read to its end and not closed.
     *
     * @return also when it does not run: its problem says why
     * @throws org.etwin.platform.Rejected when this is no bundle, too large, none that builds on eTwin, or one of that
     *     name is there
     */
    PlugIn install(Actor actor, InputStream jar);

    /**
     * Puts another version in its place; the present one is kept.
     *
     * @throws org.etwin.platform.Rejected as for {@link #install}, and when the name in it is another; not found when
     *     nothing of that name is installed
     */
    PlugIn update(Actor actor, String name, InputStream jar);

    /**
     * Puts back the version that was installed before the present one; done twice, it is as before.
     *
     * @throws org.etwin.platform.Rejected a conflict when none is kept
     */
    PlugIn rollback(Actor actor, String name);

    /**
     * Lets a plug-in run again that was kept out.
     *
     * @throws org.etwin.platform.Rejected a conflict when it is not
     */
    PlugIn release(Actor actor, String name);

    /** Takes it away; what it has stored stays, and so do its versions. */
    void remove(Actor actor, String name);
}
