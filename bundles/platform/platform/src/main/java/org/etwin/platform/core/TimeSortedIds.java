package org.etwin.platform.core;

import com.github.f4b6a3.tsid.TsidFactory;
import org.etwin.platform.Id;
import org.etwin.platform.Ids;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Ids of 42 bits of time, 10 bits of node and 12 bits of counter. */
@Component(configurationPid = "org.etwin.platform")
public final class TimeSortedIds implements Ids {
    private final TsidFactory factory;

    @ObjectClassDefinition(name = "eTwin ids")
    public @interface Settings {
        @AttributeDefinition(description = "Number of this node, 0 to 1023; every node of one installation has its own")
        int node() default 0;
    }

    @Activate
    public TimeSortedIds(Settings settings) {
        this(settings.node());
    }

    public TimeSortedIds(int node) {
        this.factory = TsidFactory.builder().withNodeBits(10).withNode(node).build();
    }

    @Override
    public Id next() {
        return new Id(factory.create().toLong());
    }
}
