import type { Viewport } from "next";
import type { ReactNode } from "react";
import "./globals.css";

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#ffffff" },
    { media: "(prefers-color-scheme: dark)", color: "#14161a" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB">
      <body>
        <a
          href="#main"
          className="absolute -top-24 left-2 z-10 bg-page px-4 py-3 font-semibold focus:top-2 print:hidden"
        >
          Skip to main content
        </a>
        {children}
      </body>
    </html>
  );
}
