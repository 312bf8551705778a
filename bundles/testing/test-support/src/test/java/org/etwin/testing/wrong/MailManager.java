package org.etwin.testing.wrong;

import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Reference;

public class MailManager {
    static int sent;

    @Reference
    Runnable mails;

    Object bundle() {
        return FrameworkUtil.getBundle(MailManager.class);
    }
}
