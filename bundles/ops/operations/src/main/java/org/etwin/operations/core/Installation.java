package org.etwin.operations.core;

import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Where this installation keeps what is neither in the database nor among the files of people. */
@Component(service = Installation.class, configurationPid = "org.etwin.operations")
@Designate(ocd = Installation.Settings.class)
public final class Installation {
    private final Path settings;
    private final Path plugIns;
    private final Path backups;

    @ObjectClassDefinition(name = "eTwin operations")
    public @interface Settings {
        @AttributeDefinition(
                description = "Folder of the backups that are named and not placed; empty: backups in the data folder")
        String backup_folder() default "";
    }

    @Activate
    public Installation(BundleContext context, Settings settings) {
        this(
                data(context),
                Path.of(context.getProperty("karaf.etc")),
                settings.backup_folder().isBlank()
                        ? data(context).resolve("backups")
                        : Path.of(settings.backup_folder().strip()));
    }

    Installation(Path data, Path etc, Path backups) {
        this.settings = etc;
        this.plugIns = data.resolve("deploy");
        this.backups = backups;
    }

    private static Path data(BundleContext context) {
        String data = context.getProperty("etwin.data");
        return Path.of(data == null ? "data" : data).toAbsolutePath().normalize();
    }

    Path settings() {
        return settings;
    }

    Path plugIns() {
        return plugIns;
    }

    Path backups() {
        return backups;
    }
}
