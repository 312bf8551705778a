package org.etwin.ui;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A page. Registered as a prototype-scoped service of a Vaadin component class with {@code @Route}; the shell makes the
 * route and the menu item when the service appears and takes them away when it goes. Each visit gets an instance of its
 * own. The page needs a signed-in person unless {@link Public}, and refuses pupils unless marked
 * {@link org.etwin.platform.ForPupils}.
 */
@ConsumerType
public interface View {}
